package lakecity.ui.layers;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Layer;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Shortcut;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The settings of an open layer: opacity, its place in the order, and the note a reader must know. */
final class SettingsRow implements LayerLine {
    private final TreeContext context;
    private final Layer layer;
    private final Slider opacity = new Slider(0, 100, 100);
    private final Label share = Labels.line("", "muted");
    private final Button up;
    private final Button down;
    private final VBox node = new VBox(4);

    SettingsRow(TreeContext context, Layer layer) {
        this.context = context;
        this.layer = layer;
        Messages words = context.words();
        up = Buttons.icon(MaterialDesignA.ARROW_UP, Shortcut.LAYER_UP.hint(words));
        down = Buttons.icon(MaterialDesignA.ARROW_DOWN, Shortcut.LAYER_DOWN.hint(words));
        up.setOnAction(event -> LayerOrder.move(context.state(), layer.id(), 1));
        down.setOnAction(event -> LayerOrder.move(context.state(), layer.id(), -1));
        opacity.setAccessibleText(words.text("layers.opacity"));
        opacity.setBlockIncrement(10);
        opacity.valueProperty()
                .addListener((property, old, now) ->
                        context.state().setLayerOpacity(layer.id(), Math.round(now.doubleValue()) / 100.0));
        opacity.setMinWidth(40);
        opacity.setPrefWidth(60);
        HBox.setHgrow(opacity, Priority.ALWAYS);
        HBox controls = new HBox(6, Labels.line(words.text("layers.opacity"), "muted"), opacity, share, up, down);
        controls.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().add(controls);
        if (!layer.note().isEmpty()) {
            node.getChildren().add(Labels.wrapping(layer.note().primary(context.language()), "muted", "note"));
        }
        node.setPadding(new Insets(2, 12, 6, 26));
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public String words() {
        return context.words().text("layers.settings", layer.title().primary(context.language()));
    }

    @Override
    public void refresh() {
        double value = context.state()
                .view()
                .layer(layer.id())
                .map(each -> each.opacity())
                .orElse(1.0);
        if (Math.abs(opacity.getValue() - value * 100) >= 0.5) {
            opacity.setValue(value * 100);
        }
        share.setText(Math.round(value * 100) + "%");
        up.setDisable(LayerOrder.isTop(context.state().view(), layer.id()));
        down.setDisable(LayerOrder.isBottom(context.state().view(), layer.id()));
    }
}
