package lakecity.draw.base;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Paints the regional figure of small zooms: pale arrows to the linked cities and dots for the cities around. */
final class BaseRegionPainter {
    private static final double DOT_RADIUS = 3;

    /** An arrow shorter than this many pixels is left out. */
    private static final double SHORTEST_ARROW = 16;

    private final BasePicture picture;
    private final BaseColors colors;

    BaseRegionPainter(BasePicture picture, BaseColors colors) {
        this.picture = picture;
        this.colors = colors;
    }

    void paint(BaseScene scene) {
        scene.links().forEach(this::paintLink);
        scene.dots().forEach(this::paintDot);
    }

    private void paintDot(Coordinate place) {
        Graphics2D g = picture.graphics();
        Ellipse2D dot = new Ellipse2D.Double(
                picture.x(place.x) - DOT_RADIUS, picture.y(place.y) - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS);
        g.setColor(colors.city());
        g.fill(dot);
        g.setColor(colors.dot());
        g.setStroke(new BasicStroke(1.4f));
        g.draw(dot);
    }

    /** From the edge of the city to just before the other city's dot, widening towards its head. */
    private void paintLink(LineString link) {
        Coordinate from = link.getCoordinateN(0);
        Coordinate to = link.getCoordinateN(link.getNumPoints() - 1);
        double dx = picture.pixels(to.x - from.x);
        double dy = picture.pixels(to.y - from.y);
        double length = Math.hypot(dx, dy);
        double begin = 4;
        double end = length - 4 * DOT_RADIUS;
        if (end - begin < SHORTEST_ARROW) {
            return;
        }
        AffineTransform turned = AffineTransform.getTranslateInstance(picture.x(from.x), picture.y(from.y));
        turned.rotate(dx, dy);
        Graphics2D g = picture.graphics();
        g.setColor(colors.link());
        g.fill(turned.createTransformedShape(arrow(begin, end)));
    }

    private static Path2D arrow(double begin, double end) {
        double head = Math.min(12, (end - begin) / 2.5);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(begin, -0.5);
        arrow.lineTo(end - head, -2);
        arrow.lineTo(end - head, -head / 2);
        arrow.lineTo(end, 0);
        arrow.lineTo(end - head, head / 2);
        arrow.lineTo(end - head, 2);
        arrow.lineTo(begin, 0.5);
        arrow.closePath();
        return arrow;
    }
}
