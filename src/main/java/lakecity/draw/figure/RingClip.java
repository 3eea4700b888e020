package lakecity.draw.figure;

/**
 * Cuts a ring to a rectangle (Sutherland and Hodgman, "Reentrant polygon clipping", CACM 1974). The ring may then run
 * along the rectangle's edge, so the rectangle must lie outside of what is seen.
 */
final class RingClip {
    private RingClip() {}

    /** The part of a ring inside; its last vertex repeats its first unless nothing is left. */
    static Trace clip(Trace ring, double left, double top, double right, double bottom) {
        Trace cut = half(ring, 1, 0, -left);
        cut = half(cut, -1, 0, right);
        cut = half(cut, 0, 1, -top);
        return half(cut, 0, -1, bottom);
    }

    /** The part where a·x + b·y + c is not negative. */
    private static Trace half(Trace ring, double a, double b, double c) {
        Trace kept = new Trace();
        for (int i = 1; i < ring.size; i++) {
            double from = a * ring.x[i - 1] + b * ring.y[i - 1] + c;
            double to = a * ring.x[i] + b * ring.y[i] + c;
            if (from >= 0) {
                kept.add(ring.x[i - 1], ring.y[i - 1]);
            }
            if (from >= 0 != to >= 0) {
                double t = from / (from - to);
                kept.add(
                        ring.x[i - 1] + t * (ring.x[i] - ring.x[i - 1]),
                        ring.y[i - 1] + t * (ring.y[i] - ring.y[i - 1]));
            }
        }
        if (kept.size > 0) {
            kept.add(kept.x[0], kept.y[0]);
        }
        return kept;
    }
}
