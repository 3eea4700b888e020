package lakecity.ui.map;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import lakecity.view.Viewport;

/** Tells the parts of the map its size at once, and lets them come to rest a moment after it stopped changing. FX thread. */
final class Resizing {
    private static final Duration MOMENT = Duration.millis(150);

    private final MapParts parts;
    private final boolean animated;
    private final PauseTransition pause = new PauseTransition(MOMENT);

    Resizing(MapParts parts, boolean animated) {
        this.parts = parts;
        this.animated = animated;
        pause.setOnFinished(e -> settled());
    }

    /** The map has a size, in pixels; it may be the same as before. */
    void resize(double width, double height) {
        Camera camera = parts.camera();
        Viewport before = camera.viewport();
        camera.resize(width, height);
        if (!Objects.equals(before, camera.viewport())) {
            parts.chooser().close();
            restLater();
        }
    }

    void stop() {
        pause.stop();
    }

    private void restLater() {
        if (animated) {
            pause.playFromStart();
        } else {
            settled();
        }
    }

    /** The window has its new size. */
    private void settled() {
        Camera camera = parts.camera();
        if (camera.isUsers() && !camera.isMoving()) {
            camera.rest();
        } else {
            parts.overlay().rest();
        }
    }
}
