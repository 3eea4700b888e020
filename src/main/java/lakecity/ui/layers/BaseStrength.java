package lakecity.ui.layers;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import lakecity.ui.control.Labels;
import lakecity.view.Annotation;
import lakecity.view.View;

/**
 * The sliders of the base map: how strong all of it is and, where there is one, its source over the embedded map and what
 * lies over that.
 */
final class BaseStrength extends GridPane {
    private final TreeContext context;
    private final Line all;
    private final Line source;
    private final Line annotation;

    /** A name, a slider and its share. */
    private final class Line {
        private final Label name;
        private final Slider slider = new Slider(0, 100, 100);
        private final Label share = Labels.line("", "muted");

        Line(int row, String words) {
            name = Labels.wrapping(words);
            name.setLabelFor(slider);
            slider.setAccessibleText(name.getText());
            slider.setBlockIncrement(10);
            slider.setMinWidth(40);
            slider.setPrefWidth(60);
            GridPane.setHgrow(slider, Priority.ALWAYS);
            addRow(row, name, slider, share);
        }

        void tell(DoubleConsumer changed) {
            slider.valueProperty()
                    .addListener((property, old, now) -> changed.accept(Math.round(now.doubleValue()) / 100.0));
        }

        void show(double value, boolean shown) {
            for (Node each : new Node[] {name, slider, share}) {
                each.setVisible(shown);
                each.setManaged(shown);
            }
            if (Math.abs(slider.getValue() - value * 100) >= 0.5) {
                slider.setValue(value * 100);
            }
            share.setText(Math.round(value * 100) + "%");
        }
    }

    BaseStrength(TreeContext context) {
        this.context = context;
        all = new Line(0, context.words().text("layers.base-strength"));
        source = new Line(1, context.words().text("layers.source-opacity"));
        annotation = new Line(2, context.words().text("layers.annotation-opacity"));
        setHgap(10);
        setVgap(4);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("base-strength");
        refresh();
        all.tell(value -> context.state().setBase(context.state().view().baseMap(), value));
        source.tell(
                value -> context.state().setSource(value, context.state().view().annotation()));
        annotation.tell(value -> {
            View view = context.state().view();
            context.state()
                    .setSource(
                            view.sourceOpacity(),
                            new Annotation(view.annotation().source(), value));
        });
    }

    void refresh() {
        View view = context.state().view();
        all.show(view.baseOpacity(), true);
        source.show(view.sourceOpacity(), !view.baseMap().equals(View.EMBEDDED));
        annotation.show(view.annotation().opacity(), view.annotation().isOn());
    }
}
