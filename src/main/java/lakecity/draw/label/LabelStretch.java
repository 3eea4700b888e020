package lakecity.draw.label;

import org.locationtech.jts.geom.Coordinate;

/** A stretch of the line, walked in reading direction, with a name at a distance beside it. */
final class LabelStretch {
    private final LabelLine line;
    private final double middle;
    private final double half;
    private final double beside;
    private final boolean back;

    LabelStretch(LabelLine line, double middle, double half, double beside, boolean downwards) {
        this.line = line;
        this.middle = middle;
        this.half = half;
        this.beside = beside;
        Coordinate a = line.at(middle - half);
        Coordinate b = line.at(middle + half);
        this.back = downwards ? b.y < a.y : b.x < a.x || (b.x == a.x && b.y > a.y);
    }

    /** Direction from the first to the last character, radians clockwise. */
    double angle() {
        Coordinate a = point(-half);
        Coordinate b = point(half);
        return Math.atan2(b.y - a.y, b.x - a.x);
    }

    /** Direction of the line at a distance from the middle, as felt over a few pixels. */
    double angle(double distance, double feel) {
        Coordinate a = point(distance - feel);
        Coordinate b = point(distance + feel);
        return Math.atan2(b.y - a.y, b.x - a.x);
    }

    private Coordinate point(double distance) {
        return line.at(back ? middle - distance : middle + distance);
    }

    /** A point of the name's own middle line, relative to the middle of its body. */
    Coordinate offset(double distance) {
        Coordinate p = point(distance);
        Coordinate c = center();
        double turn = angle();
        return new Coordinate(p.x - Math.sin(turn) * beside - c.x, p.y + Math.cos(turn) * beside - c.y);
    }

    /** The middle between the chord and the farthest bend, beside the line. */
    private Coordinate center() {
        Coordinate a = point(-half);
        Coordinate b = point(half);
        Coordinate m = point(0);
        double turn = angle();
        double x = ((a.x + b.x) / 2 + m.x) / 2;
        double y = ((a.y + b.y) / 2 + m.y) / 2;
        return new Coordinate(x - Math.sin(turn) * beside, y + Math.cos(turn) * beside);
    }

    LabelBody body(double scale, double halfWidth, double halfHeight) {
        Coordinate anchor = point(0);
        Coordinate c = center();
        return new LabelBody(
                anchor.x / scale, anchor.y / scale, c.x - anchor.x, c.y - anchor.y, halfWidth, halfHeight, angle());
    }
}
