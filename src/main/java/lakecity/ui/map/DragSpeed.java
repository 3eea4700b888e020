package lakecity.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import lakecity.geo.Pixel;

/** How fast the hand was when it let go: over the last tenth of a second. FX thread. */
final class DragSpeed {
    private static final double WINDOW_MILLIS = 100;

    private final Deque<Sample> samples = new ArrayDeque<>();

    private record Sample(Pixel at, double millis) {}

    void begin(Pixel at) {
        samples.clear();
        drag(at);
    }

    void drag(Pixel at) {
        samples.addLast(new Sample(at, now()));
        forget();
    }

    /** Pixels a millisecond to the right; 0 when the hand had stopped. */
    double x() {
        return speed(true);
    }

    /** Pixels a millisecond downwards; 0 when the hand had stopped. */
    double y() {
        return speed(false);
    }

    private double speed(boolean horizontal) {
        forget();
        if (samples.size() < 2) {
            return 0;
        }
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double way = horizontal ? last.at.x() - first.at.x() : last.at.y() - first.at.y();
        return way / Math.max(1, now() - first.millis);
    }

    private void forget() {
        samples.removeIf(sample -> sample.millis < now() - WINDOW_MILLIS);
    }

    private static double now() {
        return System.nanoTime() / 1e6;
    }
}
