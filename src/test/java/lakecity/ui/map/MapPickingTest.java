package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapPickingTest {
    private static final LonLat LONELY = new LonLat(115.4, 37.9);
    private static final LonLat CROWDED = new LonLat(116.0, 37.5);

    private MapFixture fixture;

    @BeforeEach
    void open() {
        fixture = MapFixture.open(900, 600, new DrawnTiles("t", MapFixture.LAND, null));
        fixture.add("park", LONELY);
        fixture.add("first", CROWDED);
        fixture.add("second", CROWDED);
        fixture.add("third", CROWDED);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void clickAt(LonLat place, double dx, double dy) {
        Pixel at = fixture.viewport().toPixel(place);
        fixture.click(at.x() + dx, at.y() + dy, 1);
        MapFixture.await(() -> true);
        fixture.settled();
    }

    private String selection() {
        return MapFixture.fx(() -> fixture.state.view().selection());
    }

    @Test
    void aClickNearAPointSelectsItAndBesideItClears() {
        clickAt(LONELY, 9, -9);
        MapFixture.await(() -> "park".equals(fixture.state.view().selection()));
        MapFixture.await(() -> fixture.highlightsPainted.get() > 0);
        int shapes = fixture.shapesPainted.get();
        assertEquals(
                0.55,
                MapFixture.fx(() -> fixture.map.overlay().getChildren().get(0).getOpacity()),
                1e-9);
        clickAt(LONELY, 60, 60);
        MapFixture.await(() -> fixture.state.view().selection() == null);
        assertEquals(
                1,
                MapFixture.fx(() -> fixture.map.overlay().getChildren().get(0).getOpacity()),
                1e-9);
        assertEquals(shapes, fixture.shapesPainted.get(), "selecting paints no shapes");
    }

    @Test
    void severalFeaturesAreChosenFromByKeyboard() {
        clickAt(CROWDED, 3, 3);
        MapFixture.await(() -> fixture.map.chooser().isOpen());
        assertNull(selection());
        fixture.key(KeyCode.DOWN, false);
        fixture.key(KeyCode.DOWN, false);
        fixture.key(KeyCode.UP, false);
        fixture.key(KeyCode.ENTER, false);
        assertEquals("second", selection());
        assertFalse(MapFixture.fx(() -> fixture.map.chooser().isOpen()));
        assertTrue(MapFixture.fx(fixture.map::isFocused), "the map has the keyboard again");
    }

    @Test
    void escapeClosesTheChooserAndSelectsNothing() {
        clickAt(CROWDED, 0, 0);
        MapFixture.await(() -> fixture.map.chooser().isOpen());
        fixture.key(KeyCode.ESCAPE, false);
        assertFalse(MapFixture.fx(() -> fixture.map.chooser().isOpen()));
        assertNull(selection());
    }

    @Test
    void theChooserStaysWithinTheMap() {
        LonLat corner = fixture.viewport().toLonLat(new Pixel(890, 590));
        for (int i = 0; i < 30; i++) {
            fixture.add("many" + i, corner);
        }
        fixture.click(890, 590, 1);
        MapFixture.await(() -> fixture.map.chooser().isOpen());
        var bounds = MapFixture.fx(() -> fixture.map.chooser().getBoundsInParent());
        var card = MapFixture.fx(() -> fixture.map.chooser().getLayoutBounds());
        assertTrue(card.getWidth() > 100 && card.getHeight() > 100, card.toString());
        double x = MapFixture.fx(() -> fixture.map.chooser().getLayoutX());
        double y = MapFixture.fx(() -> fixture.map.chooser().getLayoutY());
        assertTrue(x >= 0 && y >= 0 && x + card.getWidth() <= 900 && y + card.getHeight() <= 600, bounds.toString());
    }

    @Test
    void aRealMouseShowsAHandOverAFeatureAndSelectsIt(FxRobot robot) {
        Pixel at = fixture.viewport().toPixel(LONELY);
        var screen = MapFixture.fx(() -> fixture.map.localToScreen(at.x(), at.y()));
        robot.moveTo(screen);
        MapFixture.await(() -> fixture.map.getCursor() == Cursor.HAND);
        robot.clickOn(screen);
        MapFixture.await(() -> "park".equals(fixture.state.view().selection()));
        robot.moveTo(screen.add(90, 60));
        MapFixture.await(() -> fixture.map.getCursor() == null);
    }

    @Test
    void buttonsZoomAndDoNotClickTheMap(FxRobot robot) {
        clickAt(LONELY, 0, 0);
        MapFixture.await(() -> "park".equals(fixture.state.view().selection()));
        double zoom = fixture.viewport().zoom();
        robot.clickOn(".lc-map-button");
        fixture.settled();
        assertEquals(zoom + 1, fixture.viewport().zoom(), 1e-9);
        assertEquals("park", selection());
    }
}
