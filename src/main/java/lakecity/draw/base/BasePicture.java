package lakecity.draw.base;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lakecity.view.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.RingClipper;

/**
 * The picture a part of the base map is painted into: converts from the {@link BasePlane} to its pixels and draws only
 * what lies in it or within {@value #MARGIN} pixels of it, so that tiles painted one by one join without a seam.
 */
final class BasePicture {
    /** Pixels beyond the edge that are still painted: more than half of the widest line. */
    static final double MARGIN = 48;

    private final Graphics2D g;
    private final Viewport viewport;
    private final double left;
    private final double top;
    private final double factor;

    BasePicture(Graphics2D g, Viewport viewport) {
        this.g = g;
        this.viewport = viewport;
        this.left = viewport.left() * BasePlane.SIZE;
        this.top = viewport.top() * BasePlane.SIZE;
        this.factor = viewport.worldSize() / BasePlane.SIZE;
    }

    Graphics2D graphics() {
        return g;
    }

    double zoom() {
        return viewport.zoom();
    }

    /** Pixels for a length on the plane. */
    double pixels(double length) {
        return length * factor;
    }

    double x(double planeX) {
        return (planeX - left) * factor;
    }

    double y(double planeY) {
        return (planeY - top) * factor;
    }

    /** What is painted, on the plane. */
    Envelope extent() {
        double margin = MARGIN / factor;
        return new Envelope(
                left - margin,
                left + viewport.width() / factor + margin,
                top - margin,
                top + viewport.height() / factor + margin);
    }

    /** The picture in its own pixels. */
    Rectangle2D frame() {
        return new Rectangle2D.Double(0, 0, viewport.width(), viewport.height());
    }

    void fillAll(Color color) {
        g.setColor(color);
        g.fill(frame());
    }

    void fill(Geometry areas, Color color) {
        g.setColor(color);
        g.fill(path(areas));
    }

    /** The outline of areas as one path, cut to what is painted. */
    Path2D path(Geometry areas) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Envelope extent = extent();
        RingClipper clipper = new RingClipper(extent);
        for (Polygon area : BasePlane.polygons(areas)) {
            if (!extent.intersects(area.getEnvelopeInternal())) {
                continue;
            }
            append(path, clipper, area.getExteriorRing());
            for (int i = 0; i < area.getNumInteriorRing(); i++) {
                append(path, clipper, area.getInteriorRingN(i));
            }
        }
        return path;
    }

    private void append(Path2D path, RingClipper clipper, LineString ring) {
        Coordinate[] vertices = clipper.clip(ring.getCoordinates());
        if (vertices.length < 3) {
            return;
        }
        path.moveTo(x(vertices[0].x), y(vertices[0].y));
        for (int i = 1; i < vertices.length; i++) {
            path.lineTo(x(vertices[i].x), y(vertices[i].y));
        }
        path.closePath();
    }

    /** The parts of a line that are painted. */
    List<BaseRun> runs(BaseLine line) {
        return BaseRun.of(line.path(), line.start(), extent(), this);
    }

    void stroke(List<BaseRun> runs, Color color, double width) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        runs.forEach(run -> g.draw(run.path()));
    }

    /** A broken line: so many pixels drawn, so many left out, in step along the whole line. */
    void strokeBroken(List<BaseRun> runs, Color color, double width, double on, double off) {
        g.setColor(color);
        for (BaseRun run : runs) {
            float phase = (float) (run.start() % (on + off));
            g.setStroke(new BasicStroke(
                    (float) width,
                    BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_ROUND,
                    10,
                    new float[] {(float) on, (float) off},
                    phase));
            g.draw(run.path());
        }
    }
}
