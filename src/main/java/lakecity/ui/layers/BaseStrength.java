package lakecity.ui.layers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lakecity.ui.control.Labels;
import lakecity.view.View;

/** The slider that dims the base map. */
final class BaseStrength extends HBox {
    private final TreeContext context;
    private final Slider slider = new Slider(0, 100, 100);
    private final Label share = Labels.line("", "muted");

    BaseStrength(TreeContext context) {
        super(10);
        this.context = context;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("base-strength");
        String words = context.words().text("layers.base-strength");
        Label title = Labels.line(words);
        title.setLabelFor(slider);
        slider.setAccessibleText(words);
        slider.setBlockIncrement(10);
        slider.setMinWidth(40);
        slider.setPrefWidth(60);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty()
                .addListener((property, old, now) -> context.state()
                        .setBase(context.state().view().baseMap(), Math.round(now.doubleValue()) / 100.0));
        getChildren().addAll(title, slider, share);
        refresh();
    }

    void refresh() {
        View view = context.state().view();
        if (Math.abs(slider.getValue() - view.baseOpacity() * 100) >= 0.5) {
            slider.setValue(view.baseOpacity() * 100);
        }
        share.setText(Math.round(view.baseOpacity() * 100) + "%");
    }
}
