package lakecity.data.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ViaPointsTest {

    private static Geometry area(String wkt) throws ParseException {
        return new WKTReader().read("POLYGON ((" + wkt + "))");
    }

    private static void near(LonLat wanted, LonLat found) {
        assertTrue(Geodesy.distance(wanted, found) < 20, found + " should be " + wanted);
    }

    @Test
    void middleOfAStraightBorder() throws ParseException {
        Geometry west = area("115 37, 116 37, 116 38, 115 38, 115 37");
        Geometry east = area("116 37.2, 117 37.2, 117 37.6, 116 37.6, 116 37.2");
        near(new LonLat(116, 37.4), ViaPoints.border(west, east).orElseThrow());
        near(new LonLat(116, 37.4), ViaPoints.border(east, west).orElseThrow());
    }

    @Test
    void theLongestOfSeveralStretches() throws ParseException {
        Geometry west = area("115 37, 116 37, 116 38, 115 38, 115 37");
        Geometry comb = area("116 37, 117 37, 117 38, 116 38, 116 37.9, 116.5 37.9, 116.5 37.4, 116 37.4, 116 37");
        near(new LonLat(116, 37.2), ViaPoints.border(west, comb).orElseThrow());
    }

    /** Half of the border runs east, where a degree is shorter: the middle is by metres, not by degrees. */
    @Test
    void lengthIsOnTheGround() throws ParseException {
        Geometry below = area("115 37, 117 37, 117 38, 116 38, 116 37.5, 115 37.5, 115 37");
        Geometry above = area("115 37.5, 116 37.5, 116 38, 115 38, 115 37.5");
        LonLat middle = ViaPoints.border(below, above).orElseThrow();
        assertEquals(37.5, middle.lat(), 1e-6);
        double fromWest = Geodesy.distance(new LonLat(115, 37.5), middle);
        double toNorth = Geodesy.distance(middle, new LonLat(116, 37.5))
                + Geodesy.distance(new LonLat(116, 37.5), new LonLat(116, 38));
        assertEquals(fromWest, toNorth, 500);
    }

    @Test
    void bordersThatDifferByAHairCountAsOne() throws ParseException {
        Geometry west = area("115 37, 116 37, 116 38, 115 38, 115 37");
        Geometry east = area("116.0001 37, 117 37, 117 38, 116.0001 38, 116.0002 37.7, 116.0001 37");
        assertTrue(Geodesy.distance(
                        new LonLat(116, 37.5), ViaPoints.border(west, east).orElseThrow())
                < 50);
    }

    @Test
    void unitsThatDoNotTouchOrOnlyAtACorner() throws ParseException {
        Geometry west = area("115 37, 116 37, 116 38, 115 38, 115 37");
        assertTrue(ViaPoints.border(west, area("116.5 37, 117 37, 117 38, 116.5 37"))
                .isEmpty());
        assertTrue(ViaPoints.border(west, area("116 38, 117 38, 117 39, 116 39, 116 38"))
                .isEmpty());
    }
}
