package lakecity.tiles.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import org.junit.jupiter.api.Test;

class ArchiveTileSourceTest {
    private static final SourceSpec SPEC = new SourceSpec(
            "mine",
            SourceSpec.Kind.MBTILES,
            SourceSpec.Role.BASE,
            LocalText.same("Mine"),
            LocalText.EMPTY,
            LocalText.EMPTY,
            "mine.mbtiles",
            0,
            5,
            "",
            SourceSpec.Web.NONE);

    /** Waits for a signal before it gives its first tiles, and notes what it is asked for. */
    private static final class Held implements TileArchive {
        private final CountDownLatch open = new CountDownLatch(1);
        private final CountDownLatch busy = new CountDownLatch(2);
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile TileHealth reach = TileHealth.LOCAL;
        private final List<TileCoord> asked = Collections.synchronizedList(new ArrayList<>());

        @Override
        public Summary summary() {
            return new Summary("test", "", "Somebody", "png", 2, 12, ArchiveText.WORLD, -1);
        }

        @Override
        public Optional<byte[]> read(TileCoord tile) throws TileException {
            asked.add(tile);
            busy.countDown();
            try {
                assertTrue(open.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (tile.y() == 1) {
                throw TileException.file("tiles.archive.truncated", "x");
            }
            if (tile.y() == 3) {
                throw new IllegalStateException("a library's fault");
            }
            return tile.y() == 2 ? Optional.empty() : Optional.of(Tiles.png(tile.x()));
        }

        @Override
        public TileHealth health() {
            return reach;
        }

        @Override
        public void walk(Walk walk) {}

        @Override
        public void close() {
            closed.countDown();
        }
    }

    private static TileException failure(CompletableFuture<BufferedImage> future) {
        Throwable cause = assertThrows(ExecutionException.class, () -> future.get(20, TimeUnit.SECONDS))
                .getCause();
        return (TileException) cause;
    }

    @Test
    void nearestFirstAndWhatNobodyWaitsForNotAtAll() throws Exception {
        Held archive = new Held();
        try (ArchiveTileSource source = new ArchiveTileSource(SPEC, archive)) {
            CompletableFuture<BufferedImage> one = source.load(new TileCoord(5, 0, 0), 1);
            CompletableFuture<BufferedImage> two = source.load(new TileCoord(5, 1, 0), 1);
            assertTrue(archive.busy.await(20, TimeUnit.SECONDS));
            CompletableFuture<BufferedImage> near = source.load(new TileCoord(5, 20, 10), 1);
            CompletableFuture<BufferedImage> gone = source.load(new TileCoord(5, 21, 10), 1);
            CompletableFuture<BufferedImage> far = source.load(new TileCoord(5, 31, 10), 1);
            source.lookAt(new TileCoord(5, 20, 10).bounds().center());
            gone.cancel(true);
            archive.open.countDown();
            CompletableFuture.allOf(one, two, near, far).get(20, TimeUnit.SECONDS);
            assertEquals(4, archive.asked.size());
            assertEquals(20, archive.asked.get(2).x());
            assertSame(near.get(), source.load(new TileCoord(5, 20, 10), 2).get());
            assertEquals(4, archive.asked.size());
        }
        assertTrue(archive.closed.await(20, TimeUnit.SECONDS));
    }

    @Test
    void whatIsMissingBrokenOrOutOfReachFails() throws Exception {
        Held archive = new Held();
        archive.open.countDown();
        try (ArchiveTileSource source = new ArchiveTileSource(SPEC, archive)) {
            assertEquals(2, source.minZoom());
            assertEquals(5, source.maxZoom());
            assertEquals("Somebody", source.attribution().en());
            assertEquals(
                    TileException.Kind.ABSENT,
                    failure(source.load(new TileCoord(3, 0, 2), 1)).kind());
            assertEquals(TileHealth.State.LOCAL, source.health().state());
            assertEquals(
                    TileException.Kind.LASTING,
                    failure(source.load(new TileCoord(3, 0, 1), 1)).kind());
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            archive.reach = new TileHealth(TileHealth.State.OFFLINE, LocalText.same("The server rests."));
            assertEquals(archive.reach, source.health(), "why nothing comes says more than what did not come");
            failure(source.load(new TileCoord(3, 0, 3), 1));
            failure(source.load(new TileCoord(1, 0, 0), 1));
            failure(source.load(new TileCoord(6, 0, 0), 1));
        }
    }

    @Test
    void closingEndsEverything() throws Exception {
        Held archive = new Held();
        ArchiveTileSource source = new ArchiveTileSource(SPEC, archive);
        List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
        for (int x = 0; x < 32; x++) {
            for (int y = 4; y < 14; y++) {
                all.add(source.load(new TileCoord(5, x, y), 1));
            }
        }
        assertTrue(all.get(2).isDone() || all.get(3).isDone(), "the oldest gave way");
        source.close();
        source.close();
        all.forEach(future -> assertTrue(future.isDone()));
        failure(source.load(new TileCoord(5, 0, 0), 1));
        archive.open.countDown();
        assertTrue(archive.closed.await(20, TimeUnit.SECONDS));
    }
}
