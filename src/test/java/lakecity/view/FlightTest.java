package lakecity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlightTest {
    private static final long SEED = 20210301;

    private static Viewport at(double lon, double lat, double zoom) {
        return new Viewport(new LonLat(lon, lat), zoom, 1000, 700);
    }

    static Stream<Viewport[]> pairs() {
        Random random = new Random(SEED);
        return Stream.generate(() -> new Viewport[] {
                    at(114 + 4 * random.nextDouble(), 36 + 4 * random.nextDouble(), 5 + 14 * random.nextDouble()),
                    at(114 + 4 * random.nextDouble(), 36 + 4 * random.nextDouble(), 5 + 14 * random.nextDouble())
                })
                .limit(200);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void startsAndEndsExactlyAndNeverJumps(Viewport from, Viewport to) {
        Flight flight = Flight.between(from, to);
        String what = "seed " + SEED + ": " + from + " -> " + to;
        assertSame(from, flight.at(0), what);
        assertEquals(to, flight.at(1), what);
        assertNear(from, flight.at(1e-9), what);
        assertNear(to, flight.at(1 - 1e-9), what);
        assertTrue(Double.isFinite(flight.length()) && flight.length() > 0, what);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theWayBackIsTheSameWay(Viewport from, Viewport to) {
        Flight there = Flight.between(from, to);
        Flight back = Flight.between(to, from);
        assertEquals(there.length(), back.length(), 1e-6 * there.length(), "seed " + SEED);
        for (double share = 0.1; share < 1; share += 0.2) {
            assertNear(there.at(share), back.at(1 - share), "seed " + SEED + " share " + share);
        }
    }

    private static void assertNear(Viewport expected, Viewport actual, String what) {
        assertEquals(expected.zoom(), actual.zoom(), 1e-4, what);
        Pixel middle = expected.toPixel(actual.center());
        assertEquals(0, middle.distance(new Pixel(expected.width() / 2, expected.height() / 2)), 0.5, what);
    }

    @Test
    void zoomsOutForFarTargetsButNotForNearOnes() {
        Flight far = Flight.between(at(115, 37, 12), at(116.5, 38.3, 12));
        assertTrue(far.at(0.5).zoom() < 9.5, "zoom half way: " + far.at(0.5).zoom());
        Flight near = Flight.between(at(115.5, 37.5, 12), at(115.51, 37.5, 12));
        assertTrue(near.at(0.5).zoom() > 11.9, "zoom half way: " + near.at(0.5).zoom());
    }

    @Test
    void aPureZoomStaysOnItsPlaceAndIsEvenInLevels() {
        Flight zoom = Flight.between(at(115.5, 37.5, 8), at(115.5, 37.5, 14));
        assertEquals(11, zoom.at(0.5).zoom(), 1e-9);
        assertEquals(115.5, zoom.at(0.3).center().lon(), 1e-12);
    }

    @Test
    void noWayAtAllIsNoLength() {
        Flight still = Flight.between(at(115.5, 37.5, 9), at(115.5, 37.5, 9));
        assertEquals(0, still.length());
        assertEquals(at(115.5, 37.5, 9), still.at(0.5));
    }

    @Test
    void theTargetTakesTheSizeOfTheStart() {
        Viewport target = new Viewport(new LonLat(116, 38), 10, 1, 1);
        assertEquals(at(116, 38, 10), Flight.between(at(115, 37, 9), target).at(1));
    }
}
