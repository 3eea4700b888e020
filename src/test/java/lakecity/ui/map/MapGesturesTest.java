package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapGesturesTest {
    private static final double PIXEL = 1e-3;

    private MapFixture fixture;

    @BeforeEach
    void open() {
        fixture = MapFixture.open(900, 600, new DrawnTiles("t", MapFixture.LAND, null));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,40",
        "899,599,40",
        "450,300,-40",
        "123,456,7.5",
        "700,80,-3",
        "10,590,120",
        "640,200,400",
        "640,200,-80"
    })
    void theWheelKeepsThePlaceUnderThePointer(double x, double y, double delta) {
        fixture.go(MapFixture.CROSS, 11.3);
        Viewport before = fixture.viewport();
        LonLat place = before.toLonLat(new Pixel(x, y));
        fixture.scroll(x, y, delta);
        Viewport after = fixture.viewport();
        assertEquals(0, after.toPixel(place).distance(new Pixel(x, y)), PIXEL);
        double levels = Math.max(-2, Math.min(2, delta / Gestures.WHEEL_PER_LEVEL));
        assertEquals(before.zoom() + levels, after.zoom(), 1e-9, "zoom goes with the delta");
    }

    @Test
    void manySmallStepsOfATrackpadKeepThePlaceToo() {
        Pixel at = new Pixel(777, 111);
        LonLat place = fixture.viewport().toLonLat(at);
        for (int i = 0; i < 60; i++) {
            fixture.scroll(at.x(), at.y(), 3);
        }
        assertEquals(0, fixture.viewport().toPixel(place).distance(at), PIXEL);
    }

    @Test
    void zoomStaysWithinItsLimits() {
        for (int i = 0; i < 12; i++) {
            fixture.scroll(300, 300, 400);
        }
        assertEquals(19, fixture.viewport().zoom());
        for (int i = 0; i < 12; i++) {
            fixture.scroll(300, 300, -400);
        }
        assertEquals(5, fixture.viewport().zoom());
    }

    @Test
    void aDragMovesTheMapByTheDrag() {
        LonLat place = fixture.viewport().toLonLat(new Pixel(400, 300));
        fixture.press(400, 300, false);
        fixture.drag(420, 310, false);
        fixture.drag(337, 421, false);
        fixture.release(337, 421, false);
        assertEquals(0, fixture.viewport().toPixel(place).distance(new Pixel(337, 421)), PIXEL);
        assertEquals(fixture.viewport().bounds(), fixture.state.view().extent(), "reported at rest");
    }

    @Test
    void aTremblingHandDoesNotMoveTheMap() {
        Viewport before = fixture.viewport();
        fixture.press(400, 300, false);
        fixture.drag(401, 301, false);
        fixture.release(401, 301, false);
        assertEquals(before, fixture.viewport());
    }

    @Test
    void aDoubleClickZoomsInByOneRoundItself() {
        Viewport before = fixture.viewport();
        LonLat place = before.toLonLat(new Pixel(200, 150));
        fixture.click(200, 150, 1);
        fixture.click(200, 150, 2);
        assertEquals(before.zoom() + 1, fixture.viewport().zoom(), 1e-9);
        assertEquals(0, fixture.viewport().toPixel(place).distance(new Pixel(200, 150)), PIXEL);
    }

    @Test
    void keysZoomAndPan() {
        Viewport before = fixture.viewport();
        fixture.key(KeyCode.EQUALS, false);
        fixture.key(KeyCode.ADD, false);
        assertEquals(before.zoom() + 2, fixture.viewport().zoom(), 1e-9);
        assertEquals(before.center().lon(), fixture.viewport().center().lon(), 1e-9);
        fixture.key(KeyCode.MINUS, false);
        fixture.key(KeyCode.SUBTRACT, false);
        fixture.key(KeyCode.RIGHT, false);
        fixture.key(KeyCode.DOWN, true);
        Pixel middle = before.toPixel(fixture.viewport().center());
        assertEquals(0, middle.distance(new Pixel(450 + 100, 300 + 400)), PIXEL);
        fixture.key(KeyCode.HOME, false);
        assertEquals(Viewport.fitting(MapFixture.HOME, 900, 600), fixture.viewport());
    }

    @Test
    void aBoxDrawnWithShiftFillsTheMap() {
        Viewport before = fixture.viewport();
        LonLat middle = before.toLonLat(new Pixel(300, 200));
        fixture.press(150, 100, true);
        fixture.drag(300, 250, true);
        fixture.drag(450, 300, true);
        fixture.release(450, 300, true);
        Viewport after = fixture.viewport();
        assertEquals(0, after.toPixel(middle).distance(new Pixel(450, 300)), PIXEL);
        assertEquals(before.zoom() + Math.log(3) / Math.log(2), after.zoom(), 1e-9);
    }

    @Test
    void aBoxTooSmallOrGivenUpChangesNothing() {
        Viewport before = fixture.viewport();
        fixture.press(150, 100, true);
        fixture.drag(152, 102, true);
        fixture.release(152, 102, true);
        fixture.press(150, 100, true);
        fixture.drag(400, 400, true);
        fixture.key(KeyCode.ESCAPE, false);
        fixture.release(400, 400, true);
        assertEquals(before, fixture.viewport());
    }

    @Test
    void followsTheViewWhenSomeoneElseShowsAnExtent() {
        var extent = new lakecity.geo.Bounds(115.5, 37.5, 115.7, 37.6);
        MapFixture.fx(() -> {
            fixture.state.show(extent);
            return null;
        });
        fixture.settled();
        assertEquals(Viewport.fitting(extent, 900, 600), fixture.viewport());
        assertEquals(fixture.viewport(), fixture.state.viewport());
        assertTrue(fixture.state.view().extent().contains(extent.center()));
    }
}
