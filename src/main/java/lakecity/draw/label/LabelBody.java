package lakecity.draw.label;

import org.locationtech.jts.geom.Envelope;

/**
 * The room a label or symbol takes: an upright or turned box that keeps its size and its distance in pixels from an anchor
 * on the ground while the map is scaled.
 *
 * @param x world x of the anchor (0 to 1)
 * @param y world y of the anchor (0 to 1)
 * @param dx from the anchor to the middle of the box, logical pixels
 * @param dy from the anchor to the middle of the box, logical pixels
 * @param halfWidth half the box along its own direction, pixels
 * @param halfHeight half the box across its own direction, pixels
 * @param angle direction of the box, radians clockwise
 */
record LabelBody(double x, double y, double dx, double dy, double halfWidth, double halfHeight, double angle) {

    /** A round symbol's room. */
    static LabelBody symbol(double x, double y, double radius) {
        return new LabelBody(x, y, 0, 0, radius, radius, 0);
    }

    /**
     * Whether two boxes overlap at any scale from scale·least to scale·most (pixels per world). Exact: along each of the
     * boxes' axes the gap changes linearly with the scale, so it is an interval of scales in which they overlap there
     * (separating axis theorem), and they overlap where all these intervals do.
     */
    boolean meets(LabelBody other, double scale, double least, double most) {
        double ax = (other.x - x) * scale;
        double ay = (other.y - y) * scale;
        double from = least;
        double to = most;
        for (int axis = 0; axis < 4; axis++) {
            double turn = (axis < 2 ? angle : other.angle) + (axis % 2) * Math.PI / 2;
            double ux = Math.cos(turn);
            double uy = Math.sin(turn);
            double slope = ax * ux + ay * uy;
            double start = (other.dx - dx) * ux + (other.dy - dy) * uy;
            double reach = extent(turn) + other.extent(turn);
            if (Math.abs(slope) < 1e-9) {
                if (Math.abs(start) >= reach) {
                    return false;
                }
                continue;
            }
            double one = (-reach - start) / slope;
            double two = (reach - start) / slope;
            from = Math.max(from, Math.min(one, two));
            to = Math.min(to, Math.max(one, two));
            if (from > to || (from == to && least < most)) {
                return false;
            }
        }
        return true;
    }

    /** Half the box's shadow on a direction, pixels. */
    private double extent(double turn) {
        double between = turn - angle;
        return Math.abs(Math.cos(between)) * halfWidth + Math.abs(Math.sin(between)) * halfHeight;
    }

    /** Half the width of the upright rectangle around the box, pixels. */
    double spanX() {
        return extent(0);
    }

    /** Half the height of the upright rectangle around the box, pixels. */
    double spanY() {
        return extent(Math.PI / 2);
    }

    /** Where two labels must both be to be able to meet at any scale: around the anchor, in pixels at a scale. */
    Envelope reach(double scale, double least) {
        double across = (Math.abs(dx) + spanX()) / least;
        double down = (Math.abs(dy) + spanY()) / least;
        return new Envelope(x * scale - across, x * scale + across, y * scale - down, y * scale + down);
    }

    LabelBody grown(double pixels) {
        return new LabelBody(x, y, dx, dy, halfWidth + pixels, halfHeight + pixels, angle);
    }
}
