package lakecity.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The card below the box: headings, lines to choose and remarks, one line of them chosen. FX thread. */
final class ResultsCard extends Region {
    private static final double EDGE = 6;

    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private List<ResultRow> rows = List.of();
    private int chosen = -1;

    ResultsCard() {
        getStyleClass().add("search-card");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        lines.setFillWidth(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        setManaged(false);
        setVisible(false);
        // The focus stays in the box, and the map below is not moved.
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (isInside(event.getTarget())) {
                event.consume();
            }
        });
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
    }

    /** Replaces the lines. */
    void show(List<? extends Node> newLines) {
        lines.getChildren().setAll(newLines);
        rows = newLines.stream()
                .filter(ResultRow.class::isInstance)
                .map(ResultRow.class::cast)
                .toList();
        chosen = -1;
        // Not "entered": a line that appears under a resting pointer is not meant.
        rows.forEach(row -> row.setOnMouseMoved(event -> choose(rows.indexOf(row), false)));
        scroll.setVvalue(0);
        setVisible(!newLines.isEmpty());
    }

    void hide() {
        show(new ArrayList<>());
    }

    /** The line chosen; empty for none. */
    Optional<ResultRow> chosen() {
        return chosen < 0 ? Optional.empty() : Optional.of(rows.get(chosen));
    }

    /** Chooses the first line. */
    void chooseFirst() {
        choose(0, true);
    }

    /** Goes up or down by a number of lines; beyond the last comes the first. */
    void step(int by) {
        if (!rows.isEmpty()) {
            choose(chosen < 0 && by < 0 ? rows.size() - 1 : Math.floorMod(chosen + by, rows.size()), true);
        }
    }

    private void choose(int row, boolean bringIntoSight) {
        chosen().ifPresent(old -> old.setChosen(false));
        chosen = row < rows.size() ? row : -1;
        chosen().ifPresent(now -> {
            now.setChosen(true);
            if (bringIntoSight) {
                bringIntoSight(now);
            }
        });
    }

    private void bringIntoSight(ResultRow row) {
        Bounds place = row.getBoundsInParent();
        double seen = scroll.getViewportBounds().getHeight();
        double hidden = lines.getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double first = rows.indexOf(row) == 0 ? 0 : place.getMinY();
        if (first < top) {
            scroll.setVvalue(first / hidden);
        } else if (place.getMaxY() > top + seen) {
            scroll.setVvalue((place.getMaxY() - seen) / hidden);
        }
    }

    private boolean isInside(Object target) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node == lines) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(lines.prefHeight(Math.max(0, width - 2 * EDGE))) + 2 * EDGE;
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(EDGE, EDGE, getWidth() - 2 * EDGE, getHeight() - 2 * EDGE);
    }
}
