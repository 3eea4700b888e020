package lakecity.ui.outline;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * Tiles in two columns of one width, or in one where two would be too narrow for the size of the type; a row is as high as
 * its highest tile. The arrow keys go from tile to tile. FX thread.
 */
final class TileGrid extends Pane {
    /** The least width of a tile in widths of the letter M, about 118 pixels at the type size of 13. */
    private static final double LEAST = 9.1;

    /** Measured for the size of the type; never shown. */
    private final Label measure = new Label("M");

    TileGrid() {
        getStyleClass().add("target-tiles");
        measure.setVisible(false);
        measure.setManaged(false);
        getChildren().add(measure);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void fill(List<TargetTile> tiles) {
        getChildren().setAll(measure);
        getChildren().addAll(tiles);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        double least = LEAST * measure.getFont().getSize();
        double room = width - snappedLeftInset() - snappedRightInset();
        return room >= 2 * least ? 2 : 1;
    }

    private double tileWidth(int columns, double width) {
        return Math.max(1, Math.floor((width - snappedLeftInset() - snappedRightInset()) / columns));
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset();
        double room = width < 0 ? getWidth() : width;
        int columns = columns(room);
        double each = tileWidth(columns, room);
        for (int row = 0; row < getManagedChildren().size(); row += columns) {
            height += rowHeight(row, columns, each);
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowHeight(int from, int columns, double width) {
        List<Node> tiles = getManagedChildren();
        double height = 0;
        for (int i = from; i < Math.min(from + columns, tiles.size()); i++) {
            height = Math.max(height, snapSizeY(tiles.get(i).prefHeight(width)));
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        List<Node> tiles = getManagedChildren();
        int columns = columns(getWidth());
        double width = tileWidth(columns, getWidth());
        double top = snappedTopInset();
        for (int row = 0; row < tiles.size(); row += columns) {
            double height = rowHeight(row, columns, width);
            for (int i = row; i < Math.min(row + columns, tiles.size()); i++) {
                tiles.get(i).resizeRelocate(snappedLeftInset() + (i - row) * width, top, width, height);
            }
            top += height;
        }
    }

    private void pressed(KeyEvent event) {
        List<Node> tiles = getManagedChildren();
        int at = event.getTarget() instanceof Node node ? tiles.indexOf(node) : -1;
        int next = at + step(event.getCode());
        if (at >= 0 && next != at) {
            if (next >= 0 && next < tiles.size()) {
                tiles.get(next).requestFocus();
            }
            event.consume();
        }
    }

    private int step(KeyCode code) {
        return switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -columns(getWidth());
            case DOWN -> columns(getWidth());
            default -> 0;
        };
    }
}
