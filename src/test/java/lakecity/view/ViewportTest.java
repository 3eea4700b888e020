package lakecity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Stream;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ViewportTest {
    private static final long SEED = 37_7355L;

    static Stream<Viewport> viewports() {
        Random random = new Random(SEED);
        return Stream.generate(() -> new Viewport(
                        new LonLat(110 + random.nextDouble() * 12, 32 + random.nextDouble() * 12),
                        5 + random.nextDouble() * 13,
                        300 + random.nextInt(3000),
                        200 + random.nextInt(2000)))
                .limit(200);
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("viewports")
    void pixelsGoThereAndBack(Viewport viewport) {
        Pixel pixel = new Pixel(viewport.width() * 0.3, viewport.height() * 0.8);
        Pixel back = viewport.toPixel(viewport.toLonLat(pixel));
        assertEquals(0, pixel.distance(back), 1e-4);
        Pixel middle = viewport.toPixel(viewport.center());
        assertEquals(0, middle.distance(new Pixel(viewport.width() / 2, viewport.height() / 2)), 1e-4);
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("viewports")
    void zoomingKeepsThePlaceUnderThePixel(Viewport viewport) {
        Pixel fixed = new Pixel(viewport.width() * 0.2, viewport.height() * 0.7);
        LonLat before = viewport.toLonLat(fixed);
        Viewport zoomed = viewport.zoomedAbout(fixed, viewport.zoom() + 0.37);
        assertEquals(0, zoomed.toPixel(before).distance(fixed), 1e-3);
    }

    @ParameterizedTest(name = "seed " + SEED + ": {0}")
    @MethodSource("viewports")
    void theShownExtentFitsAgain(Viewport viewport) {
        Viewport again = Viewport.fitting(viewport.bounds(), viewport.width(), viewport.height());
        assertEquals(viewport.zoom(), again.zoom(), 1e-6);
        assertEquals(viewport.center().lon(), again.center().lon(), 1e-7);
        assertEquals(viewport.center().lat(), again.center().lat(), 1e-7);
    }

    @Test
    void fittingHoldsTheWholeExtent() {
        Bounds extent = new Bounds(115.167, 37.059, 116.560, 38.371);
        for (int[] size : new int[][] {{733, 768}, {1920, 1080}, {2560, 1080}, {300, 2000}}) {
            Bounds shown = Viewport.fitting(extent, size[0], size[1]).bounds();
            assertTrue(shown.west() <= extent.west() + 1e-9 && shown.east() >= extent.east() - 1e-9);
            assertTrue(shown.south() <= extent.south() + 1e-9 && shown.north() >= extent.north() - 1e-9);
        }
    }

    @Test
    void aPointFitsAtTheGreatestZoom() {
        assertEquals(
                Viewport.MAX_ZOOM,
                Viewport.fitting(new Bounds(115, 37, 115, 37), 800, 600).zoom());
    }

    @Test
    void panningMovesTheMiddle() {
        Viewport viewport = new Viewport(new LonLat(115.7, 37.7), 9, 800, 600);
        Viewport panned = viewport.panned(100, -50);
        Pixel old = panned.toPixel(viewport.center());
        assertEquals(0, old.distance(new Pixel(300, 350)), 1e-6);
    }
}
