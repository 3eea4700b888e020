package lakecity.draw.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import lakecity.data.LoadedPack;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.draw.style.Palette;
import lakecity.geo.LonLat;
import lakecity.plan.Plan;
import lakecity.view.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasePainterTest {
    private static final LonLat LAKE = new LonLat(115.6, 37.63);
    private static final LonLat STATION = new LonLat(115.68, 37.745);
    private static final Palette LIGHT = Palette.of("light");
    private static BasePainter shipped = new BasePainter(Plan.empty());

    @BeforeAll
    static void read() throws PackException {
        LoadedPack pack = new PackReader().read(Path.of("maps/base/embedded"));
        assertEquals(0, pack.issues().size(), () -> pack.issues().toString());
        shipped = new BasePainter(pack.plan());
    }

    private static BufferedImage paint(BasePainter painter, Viewport viewport, Palette palette, Set<String> hidden) {
        BufferedImage picture =
                new BufferedImage((int) viewport.width(), (int) viewport.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        painter.paint(g, viewport, palette, hidden);
        g.dispose();
        return picture;
    }

    private static BufferedImage paint(LonLat center, double zoom, String... hidden) {
        return paint(shipped, new Viewport(center, zoom, 300, 300), LIGHT, Set.of(hidden));
    }

    private static Set<Integer> colors(BufferedImage picture) {
        Set<Integer> colors = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colors.add(picture.getRGB(x, y));
            }
        }
        return colors;
    }

    /** Four pictures side by side are the one picture of the whole: no seam in lines, dashes, feathers, band or fades. */
    @ParameterizedTest
    @ValueSource(ints = {5, 7, 8, 9, 11, 13, 15, 18})
    void quartersJoinWithoutASeam(int zoom) {
        int size = 256;
        Viewport whole = new Viewport(STATION, zoom, 2 * size, 2 * size);
        BufferedImage expected = paint(shipped, whole, LIGHT, Set.of());
        int different = 0;
        for (int i = 0; i < 4; i++) {
            int dx = i % 2 * size;
            int dy = i / 2 * size;
            Viewport quarter = whole.panned(dx - size / 2.0, dy - size / 2.0).withSize(size, size);
            BufferedImage part = paint(shipped, quarter, LIGHT, Set.of());
            for (int x = 0; x < size; x++) {
                for (int y = 0; y < size; y++) {
                    different += differs(expected.getRGB(x + dx, y + dy), part.getRGB(x, y)) ? 1 : 0;
                }
            }
        }
        assertTrue(different <= 20, different + " pixels differ at zoom " + zoom);
    }

    private static boolean differs(int a, int b) {
        return Math.abs((a & 255) - (b & 255)) > 6
                || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > 6
                || Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > 6;
    }

    @Test
    void everyPixelIsPainted() {
        for (double zoom : new double[] {0, 5, 8.3, 12, 19}) {
            for (int color : colors(paint(LAKE, zoom))) {
                assertEquals(255, color >>> 24, "zoom " + zoom);
            }
        }
        assertEquals(1, colors(paint(new LonLat(-60, -20), 6)).size(), "far from the data");
        Viewport anywhere = new Viewport(LAKE, 9, 50, 50);
        assertEquals(
                1,
                colors(paint(new BasePainter(Plan.empty()), anywhere, LIGHT, Set.of()))
                        .size());
    }

    @Test
    void hiddenPartsAreNotPainted() {
        BufferedImage all = paint(LAKE, 9);
        for (String part : new String[] {"boundaries", "rivers", "rail"}) {
            assertNotEquals(colors(all), colors(paint(LAKE, 9, part)), part);
        }
        // With nothing but land left, even the city's outline is not to be seen.
        LonLat edge = new LonLat(115.3, 38.3);
        assertTrue(colors(paint(edge, 11)).size() > 10);
        assertEquals(1, colors(paint(edge, 11, "boundaries", "rivers", "rail")).size());
    }

    @Test
    void palettesDifferAndTheLakeIsWaterInAll() {
        Set<Integer> waters = new HashSet<>();
        for (String id : Palette.ids()) {
            BufferedImage picture = paint(shipped, new Viewport(LAKE, 12, 9, 9), Palette.of(id), Set.of());
            assertEquals(BaseColors.of(id).water().getRGB(), picture.getRGB(4, 4), id);
            waters.add(picture.getRGB(4, 4));
        }
        assertEquals(Palette.ids().size(), waters.size());
    }

    @Test
    void theRegionalFigureHasArrowsAndDots() {
        LonLat beijing = new LonLat(116.39723, 39.9075);
        assertTrue(colors(paint(beijing, 7.5))
                .contains(BaseColors.of("light").dot().getRGB()));
        assertTrue(colors(paint(beijing, 7.5))
                .contains(BaseColors.of("light").link().getRGB()));
        assertTrue(
                !colors(paint(beijing, 8)).contains(BaseColors.of("light").dot().getRGB()));
    }
}
