package lakecity.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileSource;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;

public class TileMosaicTest {
    private static final Viewport VIEWPORT = new Viewport(new LonLat(115.67, 37.74), 9.3, 600, 400);

    @Test
    void tilesCoverTheWholeMapWithoutSeams() {
        BufferedImage image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(1.5, 1.5);
        FakeSource source = new FakeSource(tile -> CompletableFuture.completedFuture(plain(Color.GREEN)));
        assertEquals(0, new TileMosaic(new TileLayer(source, 1), Duration.ofSeconds(5)).paint(g, VIEWPORT, 1.5));
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 900; x++) {
                assertEquals(Color.GREEN.getRGB(), image.getRGB(x, y), x + " " + y);
            }
        }
        assertTrue(source.asked.stream().allMatch(tile -> tile.zoom() == 9));
    }

    @Test
    void tilesThatFailOrNeverComeAreCountedAndLeftOut() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        FakeSource source = new FakeSource(tile -> tile.x() % 2 == 0
                ? new CompletableFuture<>()
                : CompletableFuture.failedFuture(new java.io.IOException("no")));
        int missing = new TileMosaic(new TileLayer(source, 1), Duration.ofMillis(20))
                .paint(image.createGraphics(), VIEWPORT, 1);
        assertEquals(source.asked.stream().filter(tile -> tile.zoom() == 9).count(), missing);
        assertTrue(missing >= 6);
        assertEquals(Color.BLACK.getRGB(), image.getRGB(300, 200));
    }

    @Test
    void whereTheSourceHasNoneNothingIsMissing() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        FakeSource source = new FakeSource(tile -> tile.zoom() < 9
                ? CompletableFuture.completedFuture(plain(Color.GREEN))
                : CompletableFuture.failedFuture(new CompletionException(TileException.absent())));
        TileMosaic mosaic = new TileMosaic(new TileLayer(source, 1), Duration.ofSeconds(5));
        assertEquals(0, mosaic.paint(image.createGraphics(), VIEWPORT, 1));
        assertFalse(mosaic.wasInVain());
        assertEquals(Color.BLACK.getRGB(), image.getRGB(300, 200), "as in the window: what lies beneath is seen");
    }

    @Test
    void theScaledPartOfACoarserTileStandsForOneThatDoesNotCome() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        FakeSource source = new FakeSource(tile -> tile.zoom() > 7
                ? CompletableFuture.failedFuture(new java.io.IOException("no"))
                : CompletableFuture.completedFuture(halves()));
        int missing = new TileMosaic(new TileLayer(source, 1), Duration.ofSeconds(5))
                .paint(image.createGraphics(), VIEWPORT, 1);
        assertTrue(missing >= 6, "they are counted all the same: " + missing);
        for (int y = 0; y < 400; y += 7) {
            for (int x = 0; x < 600; x += 7) {
                assertEquals(expected(x, y), image.getRGB(x, y) & 0xFF0000, 0x180000, x + " " + y);
            }
        }
        assertTrue(source.asked.stream().allMatch(tile -> tile.zoom() >= 7));
    }

    /** Red from 0 at a tile's left edge to 255 at its right one, at zoom 7. */
    private static int expected(int x, int y) {
        LonLat place = VIEWPORT.toLonLat(new lakecity.geo.Pixel(x, y));
        lakecity.geo.Bounds ground = TileCoord.at(place, 7).bounds();
        double share = (place.lon() - ground.west()) / (ground.east() - ground.west());
        return (int) (share * 255) << 16;
    }

    private static BufferedImage halves() {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 256; x++) {
            for (int y = 0; y < 256; y++) {
                image.setRGB(x, y, x << 16);
            }
        }
        return image;
    }

    @Test
    void aLayerThatIsHalfOpaqueLetsThrough() {
        BufferedImage image = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        FakeSource source = new FakeSource(tile -> CompletableFuture.completedFuture(plain(Color.WHITE)));
        new TileMosaic(new TileLayer(source, 0.5), Duration.ofSeconds(5)).paint(image.createGraphics(), VIEWPORT, 1);
        assertEquals(128, image.getRGB(300, 200) & 0xFF, 2);
        FakeSource unseen = new FakeSource(tile -> CompletableFuture.completedFuture(plain(Color.RED)));
        new TileMosaic(new TileLayer(unseen, 0), Duration.ofSeconds(5)).paint(image.createGraphics(), VIEWPORT, 1);
        assertTrue(unseen.asked.isEmpty(), "nobody is asked for what is not seen");
    }

    @Test
    void noPictureAsksForTooManyTiles() {
        Viewport huge = new Viewport(new LonLat(115.67, 37.74), 14, 16_000, 16_000);
        FakeSource source = new FakeSource(tile -> CompletableFuture.completedFuture(plain(Color.GREEN)));
        new TileMosaic(new TileLayer(source, 1), Duration.ofSeconds(5))
                .paint(new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics(), huge, 1);
        assertTrue(source.asked.size() <= TileMosaic.MOST_TILES && !source.asked.isEmpty());
    }

    private static BufferedImage plain(Color color) {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(color);
        g.fillRect(0, 0, 256, 256);
        return image;
    }

    /** A source that answers as a test wants. */
    public static final class FakeSource implements TileSource {
        TileHealth health = TileHealth.ONLINE;
        final List<TileCoord> asked = Collections.synchronizedList(new ArrayList<>());
        private final Function<TileCoord, CompletableFuture<BufferedImage>> answer;

        public FakeSource(Function<TileCoord, CompletableFuture<BufferedImage>> answer) {
            this.answer = answer;
        }

        @Override
        public String id() {
            return "fake";
        }

        @Override
        public LocalText title() {
            return LocalText.same("Fake");
        }

        @Override
        public LocalText attribution() {
            return new LocalText("© 假瓦片", "© Fake tiles");
        }

        @Override
        public TileHealth health() {
            return health;
        }

        @Override
        public int minZoom() {
            return 3;
        }

        @Override
        public int maxZoom() {
            return 18;
        }

        @Override
        public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
            asked.add(tile);
            return answer.apply(tile);
        }

        @Override
        public void close() {}
    }
}
