package lakecity.ui.layers;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lakecity.draw.Legend;
import lakecity.plan.Layer;
import lakecity.ui.control.SwatchView;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/** The line of a layer: on or off, its sample, title and count, and a remark when it is on but not seen at this zoom. */
final class LayerRow implements LayerLine {
    private final TreeContext context;
    private final Layer layer;
    private final CheckBox check = new CheckBox();
    private final TitleAndCount texts = new TitleAndCount();
    private final HBox node = new HBox(10);
    private @Nullable String palette;

    LayerRow(TreeContext context, Layer layer) {
        this.context = context;
        this.layer = layer;
        check.setFocusTraversable(false);
        check.setOnAction(event -> context.state().setLayerVisible(layer.id(), check.isSelected()));
        node.setAlignment(Pos.TOP_LEFT);
        node.getStyleClass().add("layer-row");
        HBox.setHgrow(texts, Priority.ALWAYS);
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String words() {
        return texts.words();
    }

    @Override
    public void refresh() {
        View view = context.state().view();
        if (!view.palette().equals(palette)) {
            palette = view.palette();
            SwatchView swatch = new SwatchView(Legend.swatch(layer, palette), 28, 18);
            node.getChildren().setAll(check, swatch, texts);
        }
        boolean on = view.layer(layer.id()).map(each -> each.visible()).orElse(false);
        String title = layer.title().primary(context.language());
        String count = LayerCounts.text(context.plan(), layer, context.words());
        check.setSelected(on);
        check.setAccessibleText(context.words().text("layers.check", title, count));
        texts.show(title, count, on ? remark() : "");
        texts.setOpacity(on ? 1 : 0.6);
    }

    private String remark() {
        double zoom = context.state().viewport().zoom();
        if (layer.isShownAt(zoom)) {
            return "";
        }
        return context.words().text(zoom < layer.minZoom() ? "layers.zoom-in" : "layers.zoom-out");
    }
}
