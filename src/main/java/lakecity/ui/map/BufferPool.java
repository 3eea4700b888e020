package lakecity.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Scene;
import lakecity.ui.control.PaintedImage;
import org.jspecify.annotations.Nullable;

/**
 * The bitmaps of the overlay. One taken off the screen may still be on its way to the renderer, so it is painted again
 * only two pulses later. Any thread, but scenes are set on the FX thread.
 */
final class BufferPool {
    private static final int KEPT = 3;
    private static final int PULSES = 2;

    private final Deque<Resting> resting = new ArrayDeque<>();
    private final Runnable pulse = this::count;
    private @Nullable Scene scene;
    private long pulses;

    private record Resting(PaintedImage image, long since) {}

    /** The scene whose pulses count; null when the map is shown nowhere. */
    synchronized void scene(@Nullable Scene now) {
        if (scene != null) {
            scene.removePostLayoutPulseListener(pulse);
        }
        scene = now;
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }

    /** A bitmap of a size that nothing shows; its content is of no meaning. */
    synchronized PaintedImage take(int width, int height) {
        resting.removeIf(each -> each.image.width() != width || each.image.height() != height);
        Resting oldest = resting.peekFirst();
        if (oldest != null && (scene == null || pulses - oldest.since >= PULSES)) {
            resting.removeFirst();
            return oldest.image;
        }
        return new PaintedImage(width, height);
    }

    /** Gives a bitmap back that was shown until now. */
    synchronized void giveBack(PaintedImage image) {
        resting.addLast(new Resting(image, pulses));
        if (resting.size() > KEPT) {
            resting.removeFirst();
        }
    }

    private synchronized void count() {
        pulses++;
    }
}
