package lakecity.draw.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lakecity.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Takes a geometry in degrees apart into points, lines and rings on the unit square of the Web Mercator plane. Vertices
 * that are no numbers, lines without length and rings without three corners are left out.
 */
final class Projector {
    /** Farther than this from the unit square nothing is a place. */
    private static final double WORLD = 2;

    private Projector() {}

    /** The parts of each kind: x, y, x, y … each; outer rings turn one way, holes the other. */
    static Map<Kind, List<double[]>> parts(Geometry geometry) {
        Map<Kind, List<double[]>> parts = new EnumMap<>(Kind.class);
        collect(geometry, parts);
        return parts;
    }

    private static void collect(Geometry geometry, Map<Kind, List<double[]>> parts) {
        if (geometry instanceof Point || geometry instanceof LineString) {
            Kind kind = geometry instanceof Point ? Kind.POINT : Kind.LINE;
            add(parts, kind, project(geometry.getCoordinates()), kind == Kind.POINT ? 1 : 2);
        } else if (geometry instanceof Polygon polygon) {
            add(parts, Kind.AREA, turned(project(polygon.getExteriorRing().getCoordinates()), true), 4);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                add(parts, Kind.AREA, turned(project(polygon.getInteriorRingN(i).getCoordinates()), false), 4);
            }
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                collect(geometry.getGeometryN(i), parts);
            }
        }
    }

    private static void add(Map<Kind, List<double[]>> parts, Kind kind, double[] part, int least) {
        if (part.length >= 2 * least) {
            parts.computeIfAbsent(kind, key -> new ArrayList<>()).add(part);
        }
    }

    /** Projected, without repeated vertices. */
    private static double[] project(Coordinate[] coordinates) {
        double[] part = new double[2 * coordinates.length];
        int n = 0;
        for (Coordinate coordinate : coordinates) {
            double x = WebMercator.x(coordinate.x);
            double y = WebMercator.y(coordinate.y);
            boolean repeated = n > 0 && part[n - 2] == x && part[n - 1] == y;
            if (Math.abs(x) <= WORLD && Double.isFinite(y) && !repeated) {
                part[n++] = x;
                part[n++] = y;
            }
        }
        return Arrays.copyOf(part, n);
    }

    private static double[] turned(double[] ring, boolean positive) {
        double twice = 0;
        for (int i = 0; i + 3 < ring.length; i += 2) {
            twice += (ring[i] - ring[0]) * (ring[i + 3] - ring[1]) - (ring[i + 2] - ring[0]) * (ring[i + 1] - ring[1]);
        }
        if (twice > 0 == positive) {
            return ring;
        }
        double[] reversed = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            reversed[i] = ring[ring.length - 2 - i];
            reversed[i + 1] = ring[ring.length - 1 - i];
        }
        return reversed;
    }
}
