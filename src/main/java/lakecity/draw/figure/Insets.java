package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The rings at a distance inside or outside of an area's edge, for inner bands and soft edges. */
public final class Insets {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final BufferParameters ROUNDED =
            new BufferParameters(3, BufferParameters.CAP_ROUND, BufferParameters.JOIN_ROUND, 5);

    private Insets() {}

    /**
     * The rings so many pixels outside of the edge (inside when negative), in pixels of the screen.
     *
     * @param detail what is smaller than this many pixels may be left out
     */
    public static List<Trace> rings(Screen screen, Figure figure, double distance, double detail) {
        // reckoned from the figure's own first corner, so that dashes along the rings stay put while the map is panned
        double originX = figure.parts()[0][0];
        double originY = figure.parts()[0][1];
        Screen local = new Screen(originX, originY, screen.scale(), 1, 1, screen.zoom(), Lanes.NONE);
        Geometry area = polygons(local, figure);
        Geometry plain = detail > 1 ? DouglasPeuckerSimplifier.simplify(area, detail) : area;
        Geometry grown = grown(plain, distance);
        List<Trace> rings = new ArrayList<>();
        for (int i = 0; i < grown.getNumGeometries(); i++) {
            if (grown.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                rings.add(trace(polygon.getExteriorRing(), screen.px(originX), screen.py(originY)));
                for (int k = 0; k < polygon.getNumInteriorRing(); k++) {
                    rings.add(trace(polygon.getInteriorRingN(k), screen.px(originX), screen.py(originY)));
                }
            }
        }
        return rings;
    }

    private static Geometry grown(Geometry area, double distance) {
        try {
            return BufferOp.bufferOp(area, distance, ROUNDED);
        } catch (TopologyException e) {
            // a tangle that cannot be grown is painted as it is
            return area;
        }
    }

    private static Trace trace(LinearRing ring, double dx, double dy) {
        Trace trace = new Trace();
        for (Coordinate coordinate : ring.getCoordinates()) {
            trace.add(coordinate.x + dx, coordinate.y + dy);
        }
        return trace;
    }

    /** Outer rings turn one way, the holes that follow them the other. */
    private static Geometry polygons(Screen local, Figure figure) {
        List<Polygon> polygons = new ArrayList<>();
        LinearRing outer = null;
        List<LinearRing> holes = new ArrayList<>();
        for (double[] part : figure.parts()) {
            LinearRing ring = ring(local, part);
            if (ring == null) {
                continue;
            }
            if (outer != null && turn(part) < 0) {
                holes.add(ring);
                continue;
            }
            close(polygons, outer, holes);
            outer = ring;
            holes.clear();
        }
        close(polygons, outer, holes);
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static void close(List<Polygon> polygons, @Nullable LinearRing outer, List<LinearRing> holes) {
        if (outer != null) {
            polygons.add(FACTORY.createPolygon(outer, holes.toArray(LinearRing[]::new)));
        }
    }

    private static @Nullable LinearRing ring(Screen local, double[] part) {
        Trace trace = new Trace();
        local.trace(part, trace);
        if (trace.size < 4) {
            return null;
        }
        Coordinate[] corners = new Coordinate[trace.size];
        for (int i = 0; i < trace.size; i++) {
            corners[i] = new Coordinate(trace.x[i], trace.y[i]);
        }
        corners[trace.size - 1] = corners[0].copy();
        return FACTORY.createLinearRing(corners);
    }

    private static double turn(double[] ring) {
        double twice = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        return twice;
    }
}
