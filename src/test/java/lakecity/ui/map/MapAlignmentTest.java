package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.util.function.IntUnaryOperator;
import javafx.scene.image.WritableImage;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;

/** Tiles and overlay both draw a cross at the same place: their lines must fall on each other. */
@ExtendWith(ApplicationExtension.class)
class MapAlignmentTest {
    private static final int WIDTH = 701;
    private static final int HEIGHT = 500;

    private MapFixture fixture;

    @BeforeEach
    void open() {
        fixture = MapFixture.open(WIDTH, HEIGHT, new DrawnTiles("t", MapFixture.LAND, MapFixture.CROSS));
        MapFixture.fx(() -> {
            fixture.map.getChildren().get(3).setVisible(false);
            return null;
        });
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 7.4, 9, 9.37, 10.79, 10.81, 12.5, 15.33, 18, 18.77, 19})
    void tilesAndOverlayFallOnEachOther(double zoom) {
        fixture.go(new LonLat(115.6 + 0.1 / Math.pow(2, zoom - 9), 37.6 - 0.07 / Math.pow(2, zoom - 9)), zoom);
        compare("zoom " + zoom, 0.3);
    }

    @Test
    void andStillAfterADragWithoutRest() {
        fixture.go(new LonLat(115.65, 37.58), 9.63);
        MapFixture.fx(() -> {
            fixture.map.camera().drag(13.4, -7.3);
            return null;
        });
        fixture.settled();
        compare("dragged", 0.3);
    }

    @Test
    void andStillWhileABitmapIsOnlyScaled() {
        fixture.go(new LonLat(115.65, 37.58), 9.63);
        int painted = fixture.shapesPainted.get();
        MapFixture.fx(() -> {
            fixture.map.camera().pinch(0.21, new Pixel(120, 410));
            return null;
        });
        fixture.settled();
        assertEquals(painted, fixture.shapesPainted.get(), "moved, not painted");
        compare("scaled", 0.4);
    }

    @Test
    void andStillAfterResizing() {
        fixture.go(new LonLat(115.65, 37.58), 17.63);
        fixture.resize(820, 610);
        fixture.go(new LonLat(115.6005, 37.5995), 17.63);
        fixture.resize(640, 480);
        compare("resized", 0.3);
        Viewport viewport = fixture.viewport();
        MapView gluon = fixture.map.tiles().views().current();
        assertNotNull(gluon);
        MapPoint corner = MapFixture.fx(() -> gluon.getMapPosition(0, 0));
        Pixel here = viewport.toPixel(new LonLat(corner.getLongitude(), corner.getLatitude()));
        assertEquals(0, here.distance(new Pixel(0, 0)), 0.06, "Gluon's own corner, pixels");
    }

    private void compare(String what, double tolerance) {
        WritableImage tiles = only(true);
        WritableImage overlay = only(false);
        int width = (int) tiles.getWidth();
        int height = (int) tiles.getHeight();
        Pixel cross = fixture.viewport().toPixel(MapFixture.CROSS);
        int row = cross.y() > height / 2.0 ? 20 : height - 20;
        int column = cross.x() > width / 2.0 ? 20 : width - 20;
        double tilesX = middle(width, x -> darkness(tiles, x, row));
        double overlayX = middle(width, x -> darkness(overlay, x, row));
        double tilesY = middle(height, y -> darkness(tiles, column, y));
        double overlayY = middle(height, y -> darkness(overlay, column, y));
        String where = what + ": tiles " + tilesX + "," + tilesY + " overlay " + overlayX + "," + overlayY;
        assertEquals(tilesX, overlayX, tolerance, where);
        assertEquals(tilesY, overlayY, tolerance, where);
        assertEquals(cross.x(), overlayX, tolerance, where);
        assertEquals(cross.y(), overlayY, tolerance, where);
    }

    private WritableImage only(boolean tiles) {
        return MapFixture.fx(() -> {
            fixture.map.tiles().setVisible(tiles);
            fixture.map.overlay().setVisible(!tiles);
            return fixture.map.snapshot(null, null);
        });
    }

    /** Where a line across a row or column of pixels has its middle. */
    private static double middle(int length, IntUnaryOperator darkness) {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < length; i++) {
            double dark = darkness.applyAsInt(i);
            sum += dark;
            weighted += dark * (i + 0.5);
        }
        assertTrue(sum > 0, "no line found");
        return weighted / sum;
    }

    /** How much darker than the land; seams between tiles are fainter than the threshold. */
    private static int darkness(WritableImage image, int x, int y) {
        int green = image.getPixelReader().getArgb(x, y) >> 8 & 0xFF;
        int darkness = MapFixture.LAND.getGreen() - green;
        return darkness < 12 ? 0 : darkness;
    }
}
