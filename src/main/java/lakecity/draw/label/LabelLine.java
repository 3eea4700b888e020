package lakecity.draw.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** A line in pixels, walked by the distance from its first point. Immutable. */
final class LabelLine {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Coordinate[] points;
    private final double[] along;

    LabelLine(Coordinate[] points) {
        this.points = points;
        this.along = new double[points.length];
        for (int i = 1; i < points.length; i++) {
            along[i] = along[i - 1] + points[i].distance(points[i - 1]);
        }
    }

    double length() {
        return along[along.length - 1];
    }

    /** The point at a distance from the start, held within the line. */
    Coordinate at(double distance) {
        if (distance <= 0) {
            return points[0];
        }
        int found = Arrays.binarySearch(along, distance);
        int next = found >= 0 ? found : -found - 1;
        if (next >= points.length) {
            return points[points.length - 1];
        }
        double piece = along[next] - along[next - 1];
        double share = piece == 0 ? 0 : (distance - along[next - 1]) / piece;
        Coordinate a = points[next - 1];
        Coordinate b = points[next];
        return new Coordinate(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share);
    }

    LabelLine reversed() {
        Coordinate[] back = new Coordinate[points.length];
        for (int i = 0; i < back.length; i++) {
            back[i] = points[points.length - 1 - i];
        }
        return new LabelLine(back);
    }

    /** The lines of a geometry in degrees within a frame, in their order. */
    static List<LineString> clipped(Geometry geometry, Bounds frame) {
        Envelope box = new Envelope(frame.west(), frame.east(), frame.south(), frame.north());
        return lines(within(geometry, box));
    }

    /** The part of a geometry in a rectangle of the same units; all of it where it crosses itself and cannot be cut. */
    static Geometry within(Geometry geometry, Envelope box) {
        if (box.isNull() || box.covers(geometry.getEnvelopeInternal())) {
            return geometry;
        }
        try {
            return OverlayNGRobust.overlay(geometry, FACTORY.toGeometry(box), OverlayNG.INTERSECTION);
        } catch (TopologyException | IllegalArgumentException e) {
            return geometry;
        }
    }

    static List<LineString> lines(Geometry geometry) {
        List<LineString> lines = new ArrayList<>();
        for (Object line : LineStringExtracter.getLines(geometry)) {
            LineString found = (LineString) line;
            if (found.getNumPoints() > 1) {
                lines.add(found);
            }
        }
        return lines;
    }

    /** A copy in pixels of a scale (pixels per world) of a geometry in degrees. */
    static Geometry pixels(Geometry geometry, double scale) {
        Geometry copy = geometry.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                points.setOrdinate(i, 0, WebMercator.x(points.getX(i)) * scale);
                points.setOrdinate(i, 1, WebMercator.y(points.getY(i)) * scale);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
