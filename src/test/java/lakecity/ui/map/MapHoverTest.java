package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A real mouse over the map: the name of what it is at, and a light on it. */
@ExtendWith(ApplicationExtension.class)
class MapHoverTest {
    private static final LonLat LONELY = new LonLat(115.4, 37.9);

    private MapFixture fixture;

    @BeforeEach
    void open() {
        fixture = MapFixture.open(900, 600, new DrawnTiles("t", MapFixture.LAND, null));
        fixture.add("park", LONELY);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Point2D screen(LonLat place) {
        Pixel at = fixture.viewport().toPixel(place);
        return MapFixture.fx(() -> fixture.map.localToScreen(at.x(), at.y()));
    }

    private Label tag() {
        return fixture.map.tag();
    }

    private String hovered() {
        return MapFixture.fx(() -> fixture.state.hoveredProperty().get());
    }

    private boolean isLit() {
        return MapFixture.fx(
                () -> ((ImageView) fixture.map.overlay().getChildren().get(1)).getImage() != null);
    }

    @Test
    void theFeatureUnderThePointerIsLitAndThenNamed(FxRobot robot) {
        robot.moveTo(screen(LONELY));
        MapFixture.await(() -> "park".equals(fixture.state.hoveredProperty().get()));
        MapFixture.await(() -> tag().isVisible());
        fixture.settled();
        assertEquals("park", MapFixture.fx(tag()::getText));
        assertTrue(isLit());
        assertNull(MapFixture.fx(() -> fixture.state.view().selection()));
        robot.moveTo(screen(LONELY).add(80, 40));
        MapFixture.await(() -> fixture.state.hoveredProperty().get() == null);
        assertFalse(MapFixture.fx(tag()::isVisible));
        assertFalse(isLit());
    }

    @Test
    void aDragHidesTheName(FxRobot robot) {
        robot.moveTo(screen(LONELY));
        MapFixture.await(() -> tag().isVisible());
        robot.press(MouseButton.PRIMARY);
        assertFalse(MapFixture.fx(tag()::isVisible));
        assertNull(hovered());
        robot.moveBy(40, 30);
        assertNull(hovered());
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void theNameStaysWithinTheMap(FxRobot robot) {
        LonLat corner = fixture.viewport().toLonLat(new Pixel(892, 594));
        fixture.add("corner", corner);
        robot.moveTo(screen(corner));
        MapFixture.await(() -> tag().isVisible());
        var box = MapFixture.fx(() -> tag().getBoundsInParent());
        assertTrue(MapFixture.fx(() -> tag().getLayoutX() + tag().getWidth()) <= 900, box.toString());
        assertTrue(MapFixture.fx(() -> tag().getLayoutY() + tag().getHeight()) <= 600, box.toString());
    }

    @Test
    void whatAPanelPointsAtIsLitWithoutAName() {
        MapFixture.fx(() -> {
            fixture.state.hover("park");
            return true;
        });
        fixture.settled();
        assertTrue(isLit());
        assertFalse(MapFixture.fx(tag()::isVisible));
        int shapes = fixture.shapesPainted.get();
        MapFixture.fx(() -> {
            fixture.state.select("park");
            return true;
        });
        fixture.settled();
        assertFalse(isLit(), "the selected feature glows already");
        assertEquals(shapes, fixture.shapesPainted.get(), "hovering paints no shapes");
    }

    @Test
    void brushedFeaturesGlowTogetherWhileTheRestIsDimmed() {
        double before =
                MapFixture.fx(() -> fixture.map.overlay().getChildren().get(0).getOpacity());
        int shapes = fixture.shapesPainted.get();
        MapFixture.fx(() -> {
            fixture.state.brush(Set.of("park", "other"));
            return true;
        });
        fixture.settled();
        assertTrue(isLit());
        assertEquals(Set.of("park", "other"), fixture.brushesPainted.get(fixture.brushesPainted.size() - 1));
        MapFixture.await(
                () -> Math.abs(fixture.map.overlay().getChildren().get(0).getOpacity() - 0.55) < 1e-6);
        MapFixture.fx(() -> {
            fixture.state.brush(Set.of());
            return true;
        });
        assertFalse(isLit());
        MapFixture.await(
                () -> Math.abs(fixture.map.overlay().getChildren().get(0).getOpacity() - before) < 1e-6);
        assertEquals(shapes, fixture.shapesPainted.get(), "brushing paints no shapes");
    }
}
