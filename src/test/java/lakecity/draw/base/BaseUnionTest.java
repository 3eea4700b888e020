package lakecity.draw.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class BaseUnionTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private static Polygon box(double left, double bottom, double right, double top) {
        return (Polygon) GEOMETRY.toGeometry(new Envelope(left, right, bottom, top));
    }

    /** A field of squares that meet exactly. */
    private static List<Polygon> squares() {
        List<Polygon> squares = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            squares.add(box(i % 5, i / 5, i % 5 + 1, i / 5 + 1));
        }
        return squares;
    }

    private static void same(List<Polygon> areas) {
        Geometry expected = OverlayNGRobust.union(GEOMETRY.createGeometryCollection(areas.toArray(Geometry[]::new)));
        Geometry found = BaseUnion.of(areas);
        assertTrue(found.isValid());
        assertEquals(0, expected.symDifference(found).getArea(), 1e-9);
    }

    @Test
    void neighboursBecomeOneArea() {
        same(squares());
        assertEquals(1, BaseUnion.of(squares()).getNumGeometries());
    }

    @Test
    void whatOverlapsOrIsThereTwiceIsCountedOnce() {
        List<Polygon> areas = squares();
        areas.add(areas.get(7));
        same(areas);
        areas.add(box(2.5, 2.5, 7, 3.2));
        same(areas);
        areas.add(box(5, 0.5, 6, 1.7));
        same(areas);
    }

    @Test
    void ranksMayLieOnOneAnother() {
        Geometry found = BaseUnion.ofRanks(List.of(squares(), List.of(box(0, 0, 5, 2), box(5, 0, 6, 2)), List.of()));
        assertEquals(27, found.getArea(), 1e-9);
        assertTrue(BaseUnion.ofRanks(List.of()).isEmpty());
        assertTrue(BaseUnion.of(List.of()).isEmpty());
    }
}
