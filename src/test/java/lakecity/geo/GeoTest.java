package lakecity.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoTest {
    private static final long SEED = 20211123L;

    /** 500 seeded places within the Mercator square; the seed is in the name of a failing case. */
    static Stream<LonLat> places() {
        Random random = new Random(SEED);
        return Stream.generate(() -> new LonLat(random.nextDouble() * 360 - 180, random.nextDouble() * 170 - 85))
                .limit(500);
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("places")
    void mercatorGoesThereAndBack(LonLat place) {
        assertEquals(place.lon(), WebMercator.lon(WebMercator.x(place.lon())), 1e-9);
        assertEquals(place.lat(), WebMercator.lat(WebMercator.y(place.lat())), 1e-9);
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("places")
    void everyPlaceLiesInItsTile(LonLat place) {
        for (int zoom = 0; zoom <= 19; zoom++) {
            Bounds tile = TileCoord.at(place, zoom).bounds();
            assertTrue(tile.grown(1e-9).contains(place), () -> place + " in " + tile);
        }
    }

    /** Values published on the OpenStreetMap wiki, "Slippy map tilenames": its sample place is in tile 18/232798/103246. */
    @Test
    void tileOfAPublishedPlace() {
        assertEquals(new TileCoord(18, 232798, 103246), TileCoord.at(new LonLat(139.7006793, 35.6590699), 18));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, 181, -181, Double.POSITIVE_INFINITY})
    void badLongitudesAreRefused(double lon) {
        assertThrows(IllegalArgumentException.class, () -> new LonLat(lon, 0));
    }

    @Test
    void equatorIsOneDegreeOfArc() {
        assertEquals(111_319.49, Geodesy.distance(new LonLat(0, 0), new LonLat(1, 0)), 0.01);
    }

    @Test
    void areaOfAOneDegreeSquareAtTheEquator() {
        List<LonLat> ring = List.of(new LonLat(0, 0), new LonLat(1, 0), new LonLat(1, 1), new LonLat(0, 1));
        // 12 308.778 km²: GeographicLib's Planimeter for this ring.
        assertEquals(12_308.778e6, Geodesy.area(ring), 1e4);
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("places")
    void destinationLiesAtItsDistance(LonLat place) {
        assertEquals(5_000, Geodesy.distance(place, Geodesy.destination(place, 33, 5_000)), 1e-3);
    }

    @Test
    void gcjIsShiftedAsPublicFormulaeSay() {
        // A shift of some 520 m to the east and 60 to 95 m to the north was measured in this area against open data.
        LonLat wgs = new LonLat(115.6692, 37.7722);
        LonLat gcj = Datum.shift(wgs);
        double east = Geodesy.distance(wgs, new LonLat(gcj.lon(), wgs.lat()));
        double north = Geodesy.distance(wgs, new LonLat(wgs.lon(), gcj.lat()));
        assertTrue(gcj.lon() > wgs.lon() && east > 480 && east < 560, "east " + east);
        assertTrue(gcj.lat() > wgs.lat() && north > 50 && north < 110, "north " + north);
    }

    @ParameterizedTest
    @EnumSource(Datum.class)
    void aDatumKeepsCoordinatesFinite(Datum datum) {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            LonLat place = new LonLat(75 + random.nextDouble() * 55, 18 + random.nextDouble() * 34);
            LonLat wgs = datum.toWgs84(place);
            assertTrue(Geodesy.distance(place, wgs) < 3_000, () -> datum + " " + place);
            if (datum == Datum.GCJ02) {
                assertEquals(0, Geodesy.distance(place, Datum.shift(wgs)), 0.01);
            }
        }
    }

    @Test
    void bdComesBackToTheSamePlaceAsGcj() {
        // The same station published in both systems: see the plan's sources.
        LonLat fromBd = Datum.BD09.toWgs84(new LonLat(115.681229, 37.779285));
        LonLat fromGcj = Datum.GCJ02.toWgs84(new LonLat(115.675089, 37.772833));
        assertTrue(Geodesy.distance(fromBd, fromGcj) < 60, "apart " + Geodesy.distance(fromBd, fromGcj));
    }

    @Test
    void extentsUniteAndMeet() {
        Bounds a = new Bounds(115, 37, 116, 38);
        Bounds b = Bounds.around(List.of(new LonLat(116, 38), new LonLat(117, 39)));
        assertTrue(a.intersects(b));
        assertEquals(new Bounds(115, 37, 117, 39), a.union(b));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(2, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Bounds.around(List.of()));
    }
}
