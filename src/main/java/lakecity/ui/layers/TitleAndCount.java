package lakecity.ui.layers;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import lakecity.ui.control.Labels;

/**
 * A title at the left and a count at the right of one line; when they do not fit beside each other the title wraps and
 * the count goes below it. A remark, if there is one, goes below both.
 */
final class TitleAndCount extends Region {
    private static final double GAP = 8;
    /** A count this narrow always stays at the right, in pixels. */
    private static final double SHORT = 28;

    private final Label title = Labels.wrapping("", "layer-title");
    private final Label count = Labels.wrapping("", "muted", "layer-count");
    private final Label remark = Labels.wrapping("", "remark");

    TitleAndCount() {
        getChildren().addAll(title, count, remark);
    }

    void show(String titleText, String countText, String remarkText) {
        title.setText(titleText);
        count.setText(countText);
        remark.setText(remarkText);
        remark.setVisible(!remarkText.isEmpty());
        requestLayout();
    }

    /** All that it says on one line. */
    String words() {
        return Stream.of(title, count, remark)
                .map(Label::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width <= 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(title.prefWidth(-1)) + GAP + Math.ceil(count.prefWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 40;
    }

    @Override
    protected void layoutChildren() {
        double used = place(getWidth(), false);
        place(getWidth(), true, Math.max(0, (getHeight() - used) / 2));
    }

    private double place(double width, boolean move) {
        return place(width, move, 0);
    }

    /** Measures, and on demand moves, the parts; gives the height they take. */
    private double place(double width, boolean move, double top) {
        double countWidth = Math.ceil(count.prefWidth(-1));
        boolean oneLine = countWidth <= SHORT || Math.ceil(title.prefWidth(-1)) + GAP + countWidth <= width;
        double titleWidth = oneLine ? width - GAP - countWidth : width;
        double titleHeight = title.prefHeight(titleWidth);
        double countHeight = oneLine ? count.prefHeight(countWidth) : count.prefHeight(width);
        double y = oneLine ? Math.max(titleHeight, countHeight) : titleHeight + countHeight;
        if (move) {
            title.resizeRelocate(0, top + (oneLine ? (y - titleHeight) / 2 : 0), titleWidth, titleHeight);
            if (oneLine) {
                count.resizeRelocate(width - countWidth, top + (y - countHeight) / 2, countWidth, countHeight);
            } else {
                count.resizeRelocate(0, top + titleHeight, width, countHeight);
            }
        }
        if (!remark.isVisible()) {
            return y;
        }
        double remarkHeight = remark.prefHeight(width);
        if (move) {
            remark.resizeRelocate(0, top + y, width, remarkHeight);
        }
        return y + remarkHeight;
    }
}
