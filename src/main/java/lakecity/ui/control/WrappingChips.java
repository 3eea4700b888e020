package lakecity.ui.control;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;

/** Chips or labels in rows; one longer than a row wraps, so that none is cut off. FX thread. */
public class WrappingChips extends FlowPane {
    /** How wide one may be, in pixels: known as soon as somebody asks how high all are. */
    private final DoubleProperty most = new SimpleDoubleProperty(Double.MAX_VALUE);

    /**
     * @param gap pixels between two in a row
     * @param rowGap pixels between two rows
     */
    public WrappingChips(double gap, double rowGap) {
        super(gap, rowGap);
        setMinWidth(0);
    }

    /** Adds one at the end. */
    public final void add(Labeled chip) {
        chip.setWrapText(true);
        chip.setMinHeight(USE_PREF_SIZE);
        chip.maxWidthProperty().bind(most);
        getChildren().add(chip);
    }

    @Override
    protected double computePrefHeight(double width) {
        limit(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        limit(getWidth());
        super.layoutChildren();
    }

    private void limit(double width) {
        if (width > 0) {
            most.set(Math.max(1, width - snappedLeftInset() - snappedRightInset()));
        }
    }
}
