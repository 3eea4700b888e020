package lakecity.basemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.draw.base.BasePainter;
import lakecity.draw.style.Palette;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.catalogue.TileCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class EmbeddedTileSourceTest {
    private static final LonLat LAKE = new LonLat(115.6, 37.63);
    private static final Palette LIGHT = Palette.of("light");
    private static final SourceSpec SPEC = TileCatalogue.read(Path.of("maps/base/sources.json"))
            .spec(SourceSpec.EMBEDDED)
            .orElseThrow();

    private static EmbeddedTileSource source(EmbeddedTileSource.Painter painter, PaintGate gate) {
        return new EmbeddedTileSource(SPEC, LocalText.same("©"), painter, LIGHT, gate);
    }

    private static BufferedImage get(CompletableFuture<BufferedImage> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    private static BufferedImage picture() {
        return new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    @Test
    void paintsTheShippedMapAtAllZoomsAndScales() throws Exception {
        BasePainter painter = painter();
        try (EmbeddedTileSource source =
                new EmbeddedTileSource(SPEC, LocalText.same("©"), painter, LIGHT, Set.of(), new PaintGate(2))) {
            for (int zoom = 0; zoom <= TileCoord.MAX_ZOOM; zoom++) {
                assertEquals(256, get(source.load(TileCoord.at(LAKE, zoom), 1)).getWidth(), "zoom " + zoom);
            }
            TileCoord tile = TileCoord.at(LAKE, 11);
            BufferedImage sharp = get(source.load(tile, 2));
            assertEquals(512, sharp.getWidth());
            assertSame(sharp, get(source.load(tile, 2)), "kept");
            assertEquals("embedded", source.id());
        }
    }

    private static BasePainter painter() throws PackException {
        return new BasePainter(
                new PackReader().read(Path.of("maps/base/embedded")).plan());
    }

    @Test
    void aFaultInPaintingGivesPlainLand() throws Exception {
        EmbeddedTileSource.Painter broken = (tile, scale) -> {
            throw new IllegalStateException("deliberate");
        };
        try (EmbeddedTileSource source = source(broken, new PaintGate(2))) {
            BufferedImage plain = get(source.load(TileCoord.at(LAKE, 9), 2));
            assertEquals(512, plain.getWidth());
            assertEquals(BasePainter.plain(LIGHT).getRGB(), plain.getRGB(100, 100));
        }
    }

    @Test
    void paintsTheNewestFirstAndLeavesOutWhatNobodyWaitsFor() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<TileCoord> order = new ArrayList<>();
        PaintGate gate = new PaintGate(1);
        EmbeddedTileSource.Painter painter = (tile, scale) -> {
            order.add(tile);
            await(go);
            return picture();
        };
        try (EmbeddedTileSource source = source(painter, gate)) {
            List<CompletableFuture<BufferedImage>> futures = new ArrayList<>();
            for (int x = 0; x < 6; x++) {
                futures.add(source.load(new TileCoord(9, x, 0), 1));
            }
            futures.get(3).cancel(false);
            go.countDown();
            for (int x = 0; x < 6; x++) {
                if (x != 3) {
                    get(futures.get(x));
                }
            }
            List<Integer> columns = order.stream().map(TileCoord::x).toList();
            assertTrue(!columns.contains(3), columns.toString());
            assertTrue(columns.indexOf(5) <= 1, columns.toString());
            assertTrue(columns.indexOf(5) < columns.indexOf(4) && columns.indexOf(4) < columns.indexOf(2));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void oneAtATimeWhileBusy() throws Exception {
        PaintGate gate = new PaintGate(2);
        gate.setBusy(true);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        EmbeddedTileSource.Painter painter = (tile, scale) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            BufferedImage picture = picture();
            for (int i = 0; i < 256 * 256; i++) {
                picture.setRGB(i % 256, i / 256, i);
            }
            atOnce.decrementAndGet();
            return picture;
        };
        try (EmbeddedTileSource source = source(painter, gate)) {
            List<CompletableFuture<BufferedImage>> futures = new ArrayList<>();
            for (int x = 0; x < 60; x++) {
                futures.add(source.load(new TileCoord(9, x, 0), 1));
            }
            for (CompletableFuture<BufferedImage> future : futures) {
                get(future);
            }
            assertEquals(1, most.get());
        }
    }

    @Test
    void closingEndsEverything() {
        CountDownLatch never = new CountDownLatch(1);
        EmbeddedTileSource source = source(
                (tile, scale) -> {
                    await(never);
                    return picture();
                },
                new PaintGate(1));
        List<CompletableFuture<BufferedImage>> futures = new ArrayList<>();
        for (int x = 0; x < 10; x++) {
            futures.add(source.load(new TileCoord(9, x, 0), 1));
        }
        source.close();
        futures.add(source.load(new TileCoord(9, 99, 0), 1));
        int ended = 0;
        for (CompletableFuture<BufferedImage> future : futures) {
            try {
                get(future);
            } catch (Exception e) {
                ended++;
            }
        }
        assertTrue(ended >= 9, "ended " + ended);
        assertThrows(Exception.class, () -> get(futures.get(10)));
    }

    @Test
    void theCacheIsBounded() throws ExecutionException, InterruptedException {
        lakecity.tiles.TileCache<Integer> cache = new lakecity.tiles.TileCache<>(3L * 256 * 256 * 4);
        for (int i = 0; i < 10; i++) {
            cache.put(i, picture());
            assertTrue(cache.held() <= 3L * 256 * 256 * 4);
        }
        assertEquals(null, cache.get(6));
        assertTrue(cache.get(7) != null);
    }
}
