package lakecity.draw.figure;

/** Questions about rings and lines on the unit square: x, y, x, y … */
public final class Rings {
    private Rings() {}

    /** Whether a position is inside by the even-odd rule. */
    public static boolean contain(double[][] rings, double x, double y) {
        boolean inside = false;
        for (double[] ring : rings) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                boolean crosses = ring[i + 1] > y != ring[i + 3] > y;
                if (crosses
                        && x < ring[i] + (ring[i + 2] - ring[i]) * (y - ring[i + 1]) / (ring[i + 3] - ring[i + 1])) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** The distance of a position from the nearest of several lines. */
    public static double distance(double[][] lines, double x, double y) {
        double best = Double.POSITIVE_INFINITY;
        for (double[] line : lines) {
            best = Math.min(best, square(line, x, y));
        }
        return Math.sqrt(best);
    }

    /** The distance of a position from a line. */
    public static double distance(double[] line, double x, double y) {
        return Math.sqrt(square(line, x, y));
    }

    /** Its square: Math.hypot is exact to the last digit, and takes twenty times as long. */
    private static double square(double[] line, double x, double y) {
        double best = line.length < 2 ? Double.POSITIVE_INFINITY : square(x - line[0], y - line[1]);
        for (int i = 0; i + 3 < line.length; i += 2) {
            double dx = line[i + 2] - line[i];
            double dy = line[i + 3] - line[i + 1];
            double length = square(dx, dy);
            double t = length == 0 ? 0 : ((x - line[i]) * dx + (y - line[i + 1]) * dy) / length;
            double held = Math.max(0, Math.min(1, t));
            best = Math.min(best, square(x - line[i] - held * dx, y - line[i + 1] - held * dy));
        }
        return best;
    }

    private static double square(double dx, double dy) {
        return dx * dx + dy * dy;
    }
}
