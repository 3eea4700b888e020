package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.geom.Path2D;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** An arrow head at the end of a line. */
final class Arrow {
    /** Length and half width in pixels at size 1. */
    static final double LENGTH = 13;

    static final double HALF = 6;

    private Arrow() {}

    /** Paints the heads of a figure's line, where it goes on. */
    static void ends(Brush brush, Figure figure, Color hue, double size) {
        if (figure.arrowStart()) {
            paint(brush, brush.screen().whole(figure, 0), false, hue, size);
        }
        if (figure.arrowEnd()) {
            paint(brush, brush.screen().whole(figure, figure.parts().length - 1), true, hue, size);
        }
    }

    /** Paints a head whose tip is the line's last vertex (its first when not at the end). */
    static void paint(Brush brush, Trace line, boolean atEnd, Color hue, double size) {
        if (line.size() < 2) {
            return;
        }
        int tip = atEnd ? line.size() - 1 : 0;
        int step = atEnd ? -1 : 1;
        int back = tip + step;
        // the direction over the length of the head, not of the last crumb of a curve
        while (back + step >= 0
                && back + step < line.size()
                && Math.hypot(line.x(tip) - line.x(back), line.y(tip) - line.y(back)) < LENGTH * size) {
            back += step;
        }
        double dx = line.x(tip) - line.x(back);
        double dy = line.y(tip) - line.y(back);
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return;
        }
        Path2D.Double head = head(line.x(tip), line.y(tip), dx / length, dy / length, size);
        brush.line(head, Palette.fade(brush.color(Tone.SURFACE), 0.85), 2.4);
        brush.fill(head, hue);
    }

    private static Path2D.Double head(double x, double y, double dx, double dy, double size) {
        double length = LENGTH * size;
        double half = HALF * size;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.lineTo(x - dx * length - dy * half, y - dy * length + dx * half);
        path.lineTo(x - dx * length + dy * half, y - dy * length - dx * half);
        path.closePath();
        return path;
    }
}
