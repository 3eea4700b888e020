package lakecity.tiles.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import lakecity.i18n.LocalText;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Ten thousand puts and gets, with a disk that is full or busy now and then, and starts anew in between. */
class StoreSoakTest {
    private static final long SEED = 20210517;
    private static final int STEPS = 10_000;
    private static final int TILES = 600;
    private static final Duration SOON = Duration.ofSeconds(30);
    private final List<LocalText> notices = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong time = new AtomicLong(1_800_000_000_000L);
    private final Random faults = new Random(SEED + 1);

    /** Tiles of batches the disk did not take: these may be gone or old. */
    private final Set<TileStore.Key> refused = Collections.synchronizedSet(new HashSet<>());

    @TempDir
    Path folder;

    private SqliteTileStore open(long limit) {
        return new SqliteTileStore(
                folder.resolve("tiles.db"), limit, notices::add, () -> Instant.ofEpochMilli(time.get()), this::fault);
    }

    private void fault(Batch batch) throws SQLException {
        batch.changes().forEach(change -> refused.add(change.key()));
        switch (faults.nextInt(20)) {
            case 0 -> throw new SQLiteException("full", SQLiteErrorCode.SQLITE_FULL);
            case 1 -> throw new SQLiteException("busy", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);
            case 2 -> throw new SQLiteException("moved", SQLiteErrorCode.SQLITE_READONLY_DBMOVED);
            default -> batch.changes().forEach(change -> refused.remove(change.key()));
        }
    }

    @Test
    void withRoomForAllNothingIsLostOrSwapped() {
        run(40 << 20, true);
    }

    @Test
    void withLittleRoomNothingIsSwappedAndTheFileStaysSmall() {
        run(4 << 20, false);
    }

    private void run(long limit, boolean roomy) {
        Random random = new Random(SEED);
        Map<Integer, Integer> versions = new HashMap<>();
        int hits = 0;
        int gets = 0;
        SqliteTileStore store = open(limit);
        for (int step = 0; step < STEPS; step++) {
            String where = "seed " + SEED + " step " + step;
            int number = random.nextInt(TILES);
            time.addAndGet(10_000);
            switch (random.nextInt(10)) {
                case 0, 1, 2, 3, 4 -> {
                    versions.put(number, step);
                    store.put(Made.key(number), Made.tile(number, step));
                }
                case 5 -> {
                    versions.remove(number);
                    store.remove(Made.key(number));
                }
                default -> {
                    gets++;
                    hits += check(store, number, versions.get(number), roomy, where) ? 1 : 0;
                }
            }
            if (step % 50 == 49) {
                assertTrue(store.flush(SOON), where);
                assertTrue(store.bytes() <= limit, where + ": " + store.bytes() + " bytes");
                assertEquals(0, store.waiting(), where);
            }
            if (step % 2500 == 2499) {
                store.close();
                store = open(limit);
            }
        }
        store.close();
        assertTrue(hits > gets / (roomy ? 2 : 20), hits + " of " + gets);
        assertTrue(notices.size() <= 5, notices.size() + " notices");
    }

    private boolean check(SqliteTileStore store, int number, Integer version, boolean roomy, String where) {
        Optional<StoredTile> found = store.get(Made.key(number));
        boolean wasRefused = refused.contains(Made.key(number));
        if (found.isPresent() && !wasRefused) {
            assertTrue(version != null && Made.same(Made.tile(number, version), found.get()), where + ": wrong tile");
        }
        if (found.isPresent() && wasRefused) {
            assertTrue(found.get().etag().startsWith("e" + number + "/"), where + ": swapped");
            int former = Integer.parseInt(found.get().etag().split("/")[1]);
            assertTrue(Made.same(Made.tile(number, former), found.get()), where + ": mixed up");
        }
        if (roomy && version != null && !wasRefused) {
            assertTrue(found.isPresent(), where + ": lost");
        }
        return found.isPresent();
    }
}
