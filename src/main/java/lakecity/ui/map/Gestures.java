package lakecity.ui.map;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import lakecity.geo.Pixel;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** Wheel, hand, fingers and keys to movements of the camera. FX thread. */
final class Gestures {
    /** Pixels of wheel delta to one zoom level: three notches of most mice. */
    static final double WHEEL_PER_LEVEL = 120;

    private static final double MOST_LEVELS_AT_ONCE = 2;
    private static final double KEY_STEP = 100;
    private static final double KEY_STEP_FAR = 400;
    private static final double SLOWEST_INERTIA = 0.15;
    private static final double FASTEST_INERTIA = 4;
    private static final double DRAG_FROM = 3;

    private final Node map;
    private final Camera camera;
    private final BoxZoom box;
    private final Runnable home;
    private final Consumer<Pixel> clicked;
    private final DragSpeed speed = new DragSpeed();
    private @Nullable Pixel grabbed;
    private boolean dragging;

    /**
     * @param map where the events come
     * @param home shows the whole map
     * @param clicked told of a click that was no drag
     */
    Gestures(Node map, Camera camera, BoxZoom box, Runnable home, Consumer<Pixel> clicked) {
        this.map = map;
        this.camera = camera;
        this.box = box;
        this.home = home;
        this.clicked = clicked;
        map.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        map.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        map.addEventHandler(ZoomEvent.ZOOM_FINISHED, e -> camera.rest());
        map.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        map.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        map.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        map.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void scrolled(ScrollEvent event) {
        if (event.isDirect()) {
            // Fingers on a touch screen move the map; only wheels and trackpads zoom by scrolling.
            camera.drag(-event.getDeltaX(), -event.getDeltaY());
            camera.rest();
        } else if (event.getDeltaY() != 0) {
            double levels = event.getDeltaY() / WHEEL_PER_LEVEL;
            camera.zoom(
                    Math.max(-MOST_LEVELS_AT_ONCE, Math.min(MOST_LEVELS_AT_ONCE, levels)),
                    new Pixel(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        if (event.getZoomFactor() > 0) {
            camera.pinch(Math.log(event.getZoomFactor()) / Math.log(2), new Pixel(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void pressed(MouseEvent event) {
        map.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (camera.isMoving()) {
            camera.rest();
        }
        Pixel at = at(event);
        if (event.isShiftDown()) {
            box.begin(at);
        } else {
            grabbed = at;
            dragging = false;
            speed.begin(at);
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Pixel at = at(event);
        Pixel from = grabbed;
        if (box.isDrawing()) {
            box.drag(at);
        } else if (from != null && (dragging || from.distance(at) >= DRAG_FROM)) {
            dragging = true;
            map.setCursor(Cursor.CLOSED_HAND);
            camera.drag(from.x() - at.x(), from.y() - at.y());
            speed.drag(at);
            grabbed = at;
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (box.isDrawing()) {
            Viewport now = camera.viewport();
            if (now != null) {
                box.end(now).ifPresent(camera::fly);
            }
        } else if (dragging) {
            map.setCursor(null);
            double fast = Math.hypot(speed.x(), speed.y());
            double share = fast < SLOWEST_INERTIA ? 0 : Math.min(1, FASTEST_INERTIA / fast);
            if (share > 0) {
                camera.release(-speed.x() * share, -speed.y() * share);
            } else {
                camera.rest();
            }
        }
        grabbed = null;
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || dragging || !event.isStillSincePress()) {
            dragging = false;
            return;
        }
        if (event.getClickCount() % 2 == 0) {
            camera.zoom(1, at(event));
        } else if (!event.isShiftDown()) {
            clicked.accept(at(event));
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        double step = event.isShiftDown() ? KEY_STEP_FAR : KEY_STEP;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> camera.pan(-step, 0);
            case RIGHT, KP_RIGHT -> camera.pan(step, 0);
            case UP, KP_UP -> camera.pan(0, -step);
            case DOWN, KP_DOWN -> camera.pan(0, step);
            case PLUS, EQUALS, ADD -> camera.zoomMiddle(1);
            case MINUS, UNDERSCORE, SUBTRACT -> camera.zoomMiddle(-1);
            case HOME -> home.run();
            default -> {
                if (event.getCode() != KeyCode.ESCAPE || !box.cancel()) {
                    return;
                }
            }
        }
        event.consume();
    }

    private static Pixel at(MouseEvent event) {
        return new Pixel(event.getX(), event.getY());
    }
}
