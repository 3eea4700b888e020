package lakecity.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.image.WritableImage;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.plan.Plan;
import lakecity.view.Session;
import lakecity.view.Viewport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MapSizeTest {
    private MapFixture fixture;

    @BeforeEach
    void open() {
        fixture = MapFixture.open(1360, 860, new DrawnTiles("t", MapFixture.GREEN, null));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theOpeningViewFitsHomeAtAnySizeWithoutEmptyEdges() {
        assertFull();
        for (double[] size : new double[][] {{960, 600}, {2560, 1080}, {960, 600}}) {
            fixture.resize(size[0], size[1]);
            assertEquals(Viewport.fitting(MapFixture.HOME, size[0], size[1]), fixture.viewport());
            assertEquals(MapFixture.HOME, fixture.state.view().extent(), "the view still speaks of home");
            assertFull();
        }
    }

    @Test
    void onceMovedTheMapKeepsItsMiddleAndZoom() {
        LonLat middle = new LonLat(115.83, 37.71);
        fixture.go(middle, 10.4);
        for (double[] size : new double[][] {{960, 600}, {2560, 1080}}) {
            fixture.resize(size[0], size[1]);
            assertEquals(new Viewport(middle, 10.4, size[0], size[1]), fixture.viewport());
            assertEquals(fixture.viewport().bounds(), fixture.state.view().extent());
            assertFull();
        }
    }

    @Test
    void anotherPackIsShownAtOnceAndFitted() {
        Bounds home = new Bounds(100, 30, 101, 31);
        Plan plan = MapFixture.plan("another", home);
        MapFixture.fx(() -> {
            fixture.session.set(new Session(plan, Plan.empty(), List.of()));
            fixture.state.open(plan);
            return null;
        });
        fixture.settled();
        assertEquals(Viewport.fitting(home, 1360, 860), fixture.viewport());
        fixture.resize(960, 600);
        assertEquals(Viewport.fitting(home, 960, 600), fixture.viewport());
    }

    /** Every pixel along the edges shows a tile; only the furniture at the bottom may differ. */
    private void assertFull() {
        WritableImage image = fixture.snapshot();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        for (int x = 2; x < width; x += 7) {
            assertTile(image, x, 2);
        }
        for (int y = 2; y < height; y += 7) {
            assertTile(image, 2, y);
            assertTile(image, width - 3, y);
        }
    }

    private static void assertTile(WritableImage image, int x, int y) {
        int argb = image.getPixelReader().getArgb(x, y);
        int red = argb >> 16 & 0xFF;
        int green = argb >> 8 & 0xFF;
        // A seam between tiles lets a little of the land through; the painted cross is red.
        boolean isTile =
                Math.abs(red - MapFixture.GREEN.getRed()) < 70 && Math.abs(green - MapFixture.GREEN.getGreen()) < 40;
        boolean isMark = red > 90 && green < 110;
        assertTrue(isTile || isMark, () -> "no tile at " + x + "," + y + ": " + Integer.toHexString(argb));
    }
}
