package lakecity.draw.figure;

/**
 * Smooth curves through given vertices: centripetal Catmull–Rom splines (Barry and Goldman, SIGGRAPH 1988; Yuksel,
 * Schaefer and Keyser, "Parameterization and applications of Catmull–Rom curves", 2011), which never loop or overshoot
 * between two vertices. Parts are x, y, x, y …
 */
public final class Curves {
    /** Pieces a stretch between two vertices is drawn in. */
    private static final int PIECES = 32;

    /** A part with as many vertices is a curve already and stays as it is. */
    private static final int MANY = 28;

    private Curves() {}

    /** A smooth line through all vertices of a line. */
    static double[] line(double[] part) {
        return smooth(part, false);
    }

    /** A smooth closed ring through all vertices of a ring whose last vertex is its first. */
    public static double[] ring(double[] part) {
        return smooth(part, true);
    }

    private static double[] smooth(double[] part, boolean closed) {
        int stretches = part.length / 2 - 1;
        if (stretches < (closed ? 3 : 2) || stretches >= MANY) {
            return part;
        }
        double[] curve = new double[2 * (stretches * PIECES + 1)];
        for (int i = 0; i < stretches; i++) {
            stretch(part, i, closed, curve);
        }
        curve[curve.length - 2] = part[part.length - 2];
        curve[curve.length - 1] = part[part.length - 1];
        return curve;
    }

    private static void stretch(double[] part, int i, boolean closed, double[] curve) {
        int last = part.length / 2 - 1;
        int before = i > 0 ? i - 1 : closed ? last - 1 : -1;
        int after = i + 2 <= last ? i + 2 : closed ? 1 : -1;
        double x1 = part[2 * i];
        double y1 = part[2 * i + 1];
        double x2 = part[2 * i + 2];
        double y2 = part[2 * i + 3];
        // past an open end the curve goes on as if mirrored
        double x0 = before < 0 ? 2 * x1 - x2 : part[2 * before];
        double y0 = before < 0 ? 2 * y1 - y2 : part[2 * before + 1];
        double x3 = after < 0 ? 2 * x2 - x1 : part[2 * after];
        double y3 = after < 0 ? 2 * y2 - y1 : part[2 * after + 1];
        double t1 = knot(x0, y0, x1, y1);
        double t2 = t1 + knot(x1, y1, x2, y2);
        double t3 = t2 + knot(x2, y2, x3, y3);
        for (int k = 0; k < PIECES; k++) {
            double t = t1 + (t2 - t1) * k / PIECES;
            int at = 2 * (i * PIECES + k);
            curve[at] = value(x0, x1, x2, x3, t1, t2, t3, t);
            curve[at + 1] = value(y0, y1, y2, y3, t1, t2, t3, t);
        }
    }

    private static double knot(double x0, double y0, double x1, double y1) {
        return Math.max(1e-12, Math.sqrt(Math.hypot(x1 - x0, y1 - y0)));
    }

    private static double value(double p0, double p1, double p2, double p3, double t1, double t2, double t3, double t) {
        double a1 = p0 + (p1 - p0) * t / t1;
        double a2 = p1 + (p2 - p1) * (t - t1) / (t2 - t1);
        double a3 = p2 + (p3 - p2) * (t - t2) / (t3 - t2);
        double b1 = a1 + (a2 - a1) * t / t2;
        double b2 = a2 + (a3 - a2) * (t - t1) / (t3 - t1);
        return b1 + (b2 - b1) * (t - t1) / (t2 - t1);
    }
}
