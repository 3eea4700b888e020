package lakecity.ui.control;

/**
 * Lays a picture over another, enlarged or reduced, with bilinear interpolation; both are rows of premultiplied ARGB. Where
 * the picture is transparent it costs next to nothing, which the software pipeline of JavaFX does not know of.
 */
final class Resampler {
    private static final int EVERY_OTHER = 0xFF00FF;

    private final int[] from;
    private final int fromWidth;
    private final int fromHeight;
    private final int[] onto;
    private final int ontoWidth;

    Resampler(int[] from, int fromWidth, int[] onto, int ontoWidth) {
        this.from = from;
        this.fromWidth = fromWidth;
        this.fromHeight = from.length / fromWidth;
        this.onto = onto;
        this.ontoWidth = ontoWidth;
    }

    /**
     * @param x where the picture's left edge comes to lie, in pixels
     * @param y where its upper edge comes to lie, in pixels
     * @param factor how much larger it becomes
     * @param opacity 0 to 1
     */
    void lay(double x, double y, double factor, double opacity) {
        int left = first(x);
        int right = last(x, fromWidth * factor, ontoWidth);
        int top = first(y);
        int bottom = last(y, fromHeight * factor, onto.length / ontoWidth);
        int strength = (int) Math.round(256 * Math.max(0, Math.min(1, opacity)));
        if (left >= right || strength == 0) {
            return;
        }
        int[] columns = new int[right - left];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = place(left + i, x, factor, fromWidth);
        }
        for (int row = top; row < bottom; row++) {
            row(row * ontoWidth + left, columns, place(row, y, factor, fromHeight), strength);
        }
    }

    private static int first(double edge) {
        return (int) Math.max(0, Math.ceil(edge - 0.5));
    }

    private static int last(double edge, double length, int room) {
        return (int) Math.min(room, Math.ceil(edge + length - 0.5));
    }

    /** Which pixels of the picture a pixel lies between: the first one's number times 256, plus how far from it. */
    private static int place(int pixel, double edge, double factor, int length) {
        double at = (pixel + 0.5 - edge) / factor - 0.5;
        return (int) Math.round(256 * Math.max(0, Math.min(length - 1.0, at)));
    }

    private void row(int start, int[] columns, int place, int strength) {
        int upper = (place >> 8) * fromWidth;
        int lower = Math.min(fromHeight - 1, (place >> 8) + 1) * fromWidth;
        int down = place & 0xFF;
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i] >> 8;
            int next = Math.min(fromWidth - 1, column + 1);
            int a = from[upper + column];
            int b = from[upper + next];
            int c = from[lower + column];
            int d = from[lower + next];
            if ((a | b | c | d) != 0) {
                int across = columns[i] & 0xFF;
                int pixel = between(between(a, b, across), between(c, d, across), down);
                onto[start + i] = over(strength == 256 ? pixel : scaled(pixel, strength), onto[start + i]);
            }
        }
    }

    private static int between(int a, int b, int share) {
        if (a == b) {
            return a;
        }
        int rest = 256 - share;
        int even = ((a & EVERY_OTHER) * rest + (b & EVERY_OTHER) * share) >>> 8 & EVERY_OTHER;
        int odd = (a >>> 8 & EVERY_OTHER) * rest + (b >>> 8 & EVERY_OTHER) * share & ~EVERY_OTHER;
        return odd | even;
    }

    private static int scaled(int pixel, int share) {
        int even = (pixel & EVERY_OTHER) * share >>> 8 & EVERY_OTHER;
        int odd = (pixel >>> 8 & EVERY_OTHER) * share & ~EVERY_OTHER;
        return odd | even;
    }

    private static int over(int pixel, int ground) {
        int alpha = pixel >>> 24;
        return ground == 0 || alpha == 255 ? pixel : pixel + scaled(ground, 256 - alpha - (alpha >> 7));
    }
}
