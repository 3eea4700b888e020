package lakecity.draw.base;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.figure.Curves;
import lakecity.geo.WebMercator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The plane the base map's geometry is kept on: Web Mercator in logical pixels at zoom {@value #ZOOM}, x to the right
 * and y down. Numbers of this size suit the geometry library better than shares of the world.
 */
final class BasePlane {
    static final int ZOOM = 12;
    static final double SIZE = WebMercator.worldSize(ZOOM);

    /** Length of a degree of longitude on the plane. */
    static final double DEGREE = SIZE / 360;

    private BasePlane() {}

    /** Longitudes and latitudes as a new geometry on the plane. */
    static Geometry of(Geometry degrees) {
        Geometry copy = degrees.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence places, int i) {
                places.setOrdinate(i, 0, WebMercator.x(places.getX(i)) * SIZE);
                places.setOrdinate(i, 1, WebMercator.y(places.getY(i)) * SIZE);
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
        copy.geometryChanged();
        return copy;
    }

    /**
     * An area with its rings rounded as the plan's lake is, so that the two lie on each other: open water comes with far
     * fewer points than it has bends.
     */
    static Polygon rounded(Polygon area) {
        GeometryFactory factory = area.getFactory();
        LinearRing[] holes = new LinearRing[area.getNumInteriorRing()];
        for (int i = 0; i < holes.length; i++) {
            holes[i] = rounded(area.getInteriorRingN(i));
        }
        return factory.createPolygon(rounded(area.getExteriorRing()), holes);
    }

    private static LinearRing rounded(LinearRing ring) {
        double[] part = new double[2 * ring.getNumPoints()];
        for (int i = 0; i < ring.getNumPoints(); i++) {
            part[2 * i] = ring.getCoordinateN(i).x;
            part[2 * i + 1] = ring.getCoordinateN(i).y;
        }
        double[] curve = Curves.ring(part);
        Coordinate[] vertices = new Coordinate[curve.length / 2];
        for (int i = 0; i < vertices.length; i++) {
            vertices[i] = new Coordinate(curve[2 * i], curve[2 * i + 1]);
        }
        return ring.getFactory().createLinearRing(vertices);
    }

    /** The lines in a geometry, without its areas and points. */
    static List<LineString> lines(Geometry geometry) {
        return parts(geometry, LineString.class);
    }

    /** The areas in a geometry, without its lines and points. */
    static List<Polygon> polygons(Geometry geometry) {
        return parts(geometry, Polygon.class);
    }

    private static <T extends Geometry> List<T> parts(Geometry geometry, Class<T> type) {
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Geometry part = geometry.getGeometryN(i);
            if (type.isInstance(part) && !part.isEmpty()) {
                parts.add(type.cast(part));
            }
        }
        return parts;
    }
}
