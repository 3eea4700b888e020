package lakecity.ui.control;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** Chips or labels in rows; one longer than a row wraps, so that none is cut off. FX thread. */
public class WrappingChips extends FlowPane {

    /** @param gap pixels between two in a row */
    public WrappingChips(double gap, double rowGap) {
        super(gap, rowGap);
        setMinWidth(0);
    }

    /** Adds one. Before the rows have a width it is as wide as it likes: else it would be measured as a tall column. */
    public final void add(Labeled chip) {
        chip.setWrapText(true);
        chip.setMinHeight(USE_PREF_SIZE);
        chip.maxWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> getWidth() > 0 ? getWidth() : Double.MAX_VALUE, widthProperty()));
        getChildren().add(chip);
    }
}
