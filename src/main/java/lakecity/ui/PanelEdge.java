package lakecity.ui;

import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The edge of a panel, which is dragged (or moved with the arrow keys) to make the panel wider; a double-click resets it. */
final class PanelEdge extends Region {
    /** Width of what can be grabbed, in logical pixels. */
    static final double GRIP = 7;

    private static final double KEY_STEP = 16;

    private final DoubleProperty width;
    private final int direction;
    private double grabbedAt;
    private double shown;
    private double scale = 1;

    /**
     * @param width the panel's width at a text scale of 100 %
     * @param usual what a double-click sets
     * @param direction 1 where a drag to the right widens the panel, else -1
     */
    PanelEdge(DoubleProperty width, double usual, int direction) {
        this.width = width;
        this.direction = direction;
        getStyleClass().add("panel-edge");
        setCursor(Cursor.H_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> grabbedAt = event.getScreenX() - direction * shown);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> widen(direction * (event.getScreenX() - grabbedAt)));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                width.set(usual);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The panel is shown this wide, in logical pixels, at a text scale. */
    void follow(double nowShown, double nowScale) {
        shown = nowShown;
        scale = nowScale;
    }

    private void key(KeyEvent event) {
        boolean left = event.getCode() == KeyCode.LEFT;
        if (!event.isAltDown() && !event.isShortcutDown() && (left || event.getCode() == KeyCode.RIGHT)) {
            widen(shown + direction * (left ? -KEY_STEP : KEY_STEP));
            event.consume();
        }
    }

    private void widen(double pixels) {
        width.set(Math.max(Frames.LEAST_PANEL, Math.min(Frames.MOST_PANEL, pixels / scale)));
    }
}
