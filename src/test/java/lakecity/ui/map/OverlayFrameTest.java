package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lakecity.geo.LonLat;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayFrameTest {
    private static Viewport window(double width, double height) {
        return new Viewport(new LonLat(115.6, 37.6), 9.3, width, height);
    }

    @ParameterizedTest
    @CsvSource({
        "1360,860,1",
        "1360,860,2",
        "1920,1080,1",
        "733,501,1.5",
        "2560,1440,2",
        "3840,2160,1",
        "5120,2880,2",
        "1,1,1"
    })
    void coversTheWindowWithinTheBounds(double width, double height, double scale) {
        Viewport window = window(width, height);
        OverlayFrame frame = OverlayFrame.around(window, scale);
        assertTrue((double) frame.width() * frame.height() <= 16.1e6, frame.toString());
        assertTrue(frame.doesFor(window), frame.toString());
        assertTrue(frame.scale() <= scale);
        assertEquals(frame.width(), frame.viewport().width() * frame.scale(), 1e-6);
        assertTrue(frame.width() <= Math.max(4096, Math.ceil(width * frame.scale())), frame.toString());
    }

    @Test
    void theMarginIsAQuarterForAWindowOfUsualSize() {
        OverlayFrame frame = OverlayFrame.around(window(1200, 800), 1);
        assertEquals(1800, frame.width());
        assertEquals(1200, frame.height());
        assertEquals(-300, frame.x(window(1200, 800)), 1e-6);
        assertEquals(-200, frame.y(window(1200, 800)), 1e-6);
    }

    @Test
    void doesNotDoOnceMovedBeyondItsMarginOrZoomedFar() {
        Viewport window = window(1200, 800);
        OverlayFrame frame = OverlayFrame.around(window, 1);
        assertTrue(frame.doesFor(window.panned(299, 0)));
        assertFalse(frame.doesFor(window.panned(302, 0)));
        assertTrue(frame.doesFor(window.withZoom(9.8)));
        assertFalse(frame.doesFor(window.withZoom(10)));
        assertFalse(frame.doesFor(window.withZoom(8.6)));
    }
}
