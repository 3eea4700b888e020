package lakecity.ui.layers;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import lakecity.view.LayerView;
import lakecity.view.View;

/** Switches off every layer; then, in the same place, brings back those that were on. */
final class AllOffButton extends Button {
    private final TreeContext context;
    private List<String> before = List.of();

    AllOffButton(TreeContext context) {
        this.context = context;
        getStyleClass().addAll("link-button");
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> toggle());
        refresh();
    }

    private void toggle() {
        List<String> on = on(context.state().view());
        if (on.isEmpty()) {
            context.state().showOnly(before);
        } else {
            before = on;
            context.state().showOnly(List.of());
        }
    }

    /** Shows what a click would do now. */
    void refresh() {
        boolean none = on(context.state().view()).isEmpty();
        setText(context.words().text(none ? "layers.back-on" : "layers.all-off"));
        setDisable(none && before.isEmpty());
    }

    private static List<String> on(View view) {
        return view.layers().stream()
                .filter(LayerView::visible)
                .map(LayerView::id)
                .toList();
    }
}
