package lakecity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import lakecity.geo.TileCoord;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore.Key;
import lakecity.tiles.store.SqliteTileStore;

/**
 * How many tiles the disk cache takes and gives in a second, each of 15 KB: 5,000 are put and written, and after a start
 * anew 20,000 are asked for in no order. And what a put costs the thread that puts.
 */
final class StoreSpeed {
    private static final int TILES = 5000;
    private static final int GETS = 20_000;
    private static final int AT_ONCE = 500;
    private static final Duration LONG = Duration.ofMinutes(1);

    private StoreSpeed() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("lakecity-store");
        try {
            measure(folder.resolve("warm.db"), false);
            measure(folder.resolve("tiles.db"), true);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void measure(Path file, boolean told) {
        Random random = new Random(1);
        byte[][] pictures = new byte[64][15 << 10];
        for (byte[] each : pictures) {
            random.nextBytes(each);
        }
        long putting = 0;
        long before = System.nanoTime();
        try (SqliteTileStore store = open(file)) {
            for (int i = 0; i < TILES; i++) {
                long put = System.nanoTime();
                store.put(key(i), new StoredTile(pictures[i % 64], "etag" + i, "", Instant.EPOCH));
                putting += System.nanoTime() - put;
                if (i % AT_ONCE == AT_ONCE - 1 && !store.flush(LONG)) {
                    throw new IllegalStateException("not written");
                }
            }
        }
        double putSeconds = (System.nanoTime() - before) / 1e9;
        try (SqliteTileStore store = open(file)) {
            store.get(key(0));
            before = System.nanoTime();
            for (int i = 0; i < GETS; i++) {
                if (store.get(key(random.nextInt(TILES))).isEmpty()) {
                    throw new IllegalStateException("not found");
                }
            }
        }
        double getSeconds = (System.nanoTime() - before) / 1e9;
        if (told) {
            Told.figure("put", TILES / putSeconds);
            Told.figure("puts", putting / 1e3 / TILES);
            Told.figure("get", GETS / getSeconds);
        }
    }

    private static SqliteTileStore open(Path file) {
        return SqliteTileStore.open(file, SqliteTileStore.STANDARD, notice -> {
            throw new IllegalStateException(notice.en());
        });
    }

    private static Key key(int number) {
        return new Key("source", new TileCoord(17, number % 71, number / 71), 1);
    }
}
