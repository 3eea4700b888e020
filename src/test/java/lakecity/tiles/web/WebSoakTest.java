package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLimits;
import lakecity.tiles.store.SqliteTileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand tiles from a server with every fault, kept in a file too small for them: each comes right at last, none is
 * another's, and neither heap nor file grow. What is left in the file is right when the server is gone.
 */
class WebSoakTest {
    private static final long SEED = 20210517;
    private static final int COLUMNS = 100;
    private static final int TILES = 10_000;
    private static final double FAULTS = 0.12;

    /** So many are asked for at a time: a few more than the line holds. */
    private static final int AT_ONCE = 270;

    /** 10,000 files of this size are five times what the file may hold. */
    private static final int BALLAST = 4000;

    private static final long FILE = 8 << 20;

    /** After so many rounds everything that is made once has been made. */
    private static final int WARM = 8;

    /** Above what there was when warm; the files of the tiles that came since are 30 MB, their pictures 2 GB. */
    private static final long HEAP = 14 << 20;

    private static final TileLimits LIMITS = new TileLimits(
            Duration.ofSeconds(5),
            Duration.ofMillis(400),
            Duration.ofMillis(900),
            Duration.ofMillis(5),
            Duration.ofMillis(20),
            1,
            3,
            256,
            1 << 20,
            1024,
            2 << 20);

    private final TestClock clock = new TestClock();
    private final Map<TileCoord, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<Mischief, AtomicInteger> done = Collections.synchronizedMap(new EnumMap<>(Mischief.class));
    private final List<LocalText> notices = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void eachTileComesRightAtLast() throws Exception {
        System.out.println("soak: seed " + SEED);
        SourceSpec spec;
        try (SqliteTileStore store = open();
                Hosts hosts = new Hosts(clock)) {
            TileServer server = TileServer.of(this::conduct, WebSoakTest::file);
            spec = TileServer.spec(server.root() + "/{z}/{x}/{y}.png", 8);
            try (WebTileSource source = new WebTileSource(spec, "", TileServer.access(hosts, store, LIMITS))) {
                long before = soak(source);
                // The JDK's server remembers every connection that it broke off.
                server.close();
                assertTrue(store.flush(Duration.ofSeconds(20)));
                long grown = heap() - before;
                System.out.println("soak: " + server.asked + " requests, " + done + ", heap grew by " + (grown >> 10)
                        + " KB, file " + (onDisk() >> 10) + " KB");
                assertTrue(grown <= HEAP, "heap grew by " + grown);
            }
        }
        int faults = done.entrySet().stream()
                .filter(entry -> entry.getKey().isFault())
                .mapToInt(entry -> entry.getValue().get())
                .sum();
        assertTrue(faults >= TILES / 10, faults + " faults");
        assertEquals(Mischief.values().length, done.size(), "of each kind: " + done);
        withoutServer(spec);
        assertEquals(List.of(), notices);
    }

    /** Asks until every tile has come; returns what was in use when warm. */
    private long soak(WebTileSource source) throws IOException {
        Deque<TileCoord> order = order();
        long warm = 0;
        for (int round = 1; !order.isEmpty(); round++) {
            assertTrue(round < 400, "seed " + SEED + ": " + order.size() + " tiles lost, " + source.health());
            ask(source, order);
            assertTrue(onDisk() <= FILE, "seed " + SEED + " round " + round + ": " + onDisk() + " bytes");
            warm = round == WARM ? heap() : warm;
        }
        return warm;
    }

    /** Another start of the program, its server gone for good: what is on the disk is right. */
    private void withoutServer(SourceSpec spec) {
        List<TileCoord> all = List.copyOf(order());
        int right = 0;
        try (SqliteTileStore store = open();
                Hosts hosts = new Hosts(clock);
                WebTileSource source = new WebTileSource(spec, "", TileServer.access(hosts, store, LIMITS))) {
            for (int from = 0; from < TILES; from += 250) {
                right += right(source, all.subList(from, from + 250));
            }
        }
        System.out.println("soak: " + right + " tiles left on the disk");
        assertTrue(right > FILE / (BALLAST * 3), right + " tiles");
    }

    private SqliteTileStore open() {
        return SqliteTileStore.open(folder.resolve("tiles.sqlite"), FILE, notices::add);
    }

    private static byte[] file(TileCoord tile) {
        return MadePng.tile(NamedTile.argb(tile), BALLAST);
    }

    private static Deque<TileCoord> order() {
        List<TileCoord> tiles = new ArrayList<>();
        for (int i = 0; i < TILES; i++) {
            tiles.add(new TileCoord(12, 3300 + i % COLUMNS, 1500 + i / COLUMNS));
        }
        Collections.shuffle(tiles, new Random(SEED));
        return new ArrayDeque<>(tiles);
    }

    private Mischief conduct(TileCoord tile) {
        int attempt = attempts.computeIfAbsent(tile, key -> new AtomicInteger()).getAndIncrement();
        Mischief mischief = Mischief.by(SEED, tile, attempt, FAULTS);
        done.computeIfAbsent(mischief, key -> new AtomicInteger()).incrementAndGet();
        return mischief;
    }

    /** Asks for some; those that did not come are asked for again later. */
    private void ask(WebTileSource source, Deque<TileCoord> order) {
        List<TileCoord> some = new ArrayList<>();
        while (some.size() < AT_ONCE && !order.isEmpty()) {
            some.add(order.poll());
        }
        List<CompletableFuture<BufferedImage>> asked =
                some.stream().map(tile -> source.load(tile, 1)).toList();
        for (int i = 0; i < asked.size(); i++) {
            BufferedImage came = await(asked.get(i).handle((picture, problem) -> picture));
            if (came == null) {
                order.add(some.get(i));
            } else {
                assertTrue(NamedTile.isOf(some.get(i), came), "seed " + SEED + ": swapped " + some.get(i));
            }
        }
        // A tile that was not found is not asked for again before five minutes are over; a pause is over then, too.
        clock.pass(Duration.ofMinutes(5));
        for (int i = 0; i < 100 && source.health().state() == TileHealth.State.OFFLINE; i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    /** Time goes on while somebody waits: a server may have asked for a pause. */
    private BufferedImage await(CompletableFuture<BufferedImage> tile) {
        while (!tile.isDone()) {
            if (tile.copy().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS).join() == null) {
                clock.pass(Duration.ofSeconds(1));
            }
        }
        return tile.join();
    }

    /** How many come, each of which must be right. */
    private static int right(WebTileSource source, List<TileCoord> some) {
        List<CompletableFuture<BufferedImage>> asked =
                some.stream().map(tile -> source.load(tile, 1)).toList();
        int right = 0;
        for (int i = 0; i < asked.size(); i++) {
            BufferedImage came =
                    asked.get(i).handle((picture, problem) -> picture).join();
            assertTrue(came == null || NamedTile.isOf(some.get(i), came), "swapped " + some.get(i));
            right += came == null ? 0 : 1;
        }
        return right;
    }

    private long onDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** Bytes in use after collecting. */
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
