package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.tiles.TileStack;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapFlightTest {

    private static MapFixture open() {
        DrawnTiles tiles = new DrawnTiles("t", MapFixture.LAND, null);
        return MapFixture.open(600, 400, (view, session) -> TileStack.of(tiles), new MapOptions(true, 10_000));
    }

    @Test
    void fliesOverSeveralFramesAndArrivesExactly() {
        try (MapFixture fixture = open()) {
            List<Viewport> seen = new ArrayList<>();
            Bounds target = new Bounds(116.3, 38.1, 116.4, 38.2);
            MapFixture.fx(() -> {
                fixture.state.viewportProperty().addListener((property, old, now) -> seen.add(now));
                fixture.state.show(target);
                return null;
            });
            fixture.settled();
            Viewport end = Viewport.fitting(target, 600, 400);
            assertEquals(end, fixture.viewport());
            assertTrue(seen.size() > 2, "frames: " + seen.size());
            assertEquals(end.bounds(), fixture.state.view().extent());
        }
    }

    @Test
    void anAnimatedWheelKeepsThePlaceOnEveryFrame() {
        try (MapFixture fixture = open()) {
            Pixel at = new Pixel(77, 333);
            LonLat place = fixture.viewport().toLonLat(at);
            double[] worst = {0};
            MapFixture.fx(() -> {
                fixture.state
                        .viewportProperty()
                        .addListener((property, old, now) ->
                                worst[0] = Math.max(worst[0], now.toPixel(place).distance(at)));
                return null;
            });
            double before = fixture.viewport().zoom();
            fixture.scroll(at.x(), at.y(), 40);
            fixture.scroll(at.x(), at.y(), 80);
            assertEquals(before + 1, fixture.viewport().zoom(), 1e-6);
            assertTrue(worst[0] < 1e-3, "pixels off: " + worst[0]);
        }
    }
}
