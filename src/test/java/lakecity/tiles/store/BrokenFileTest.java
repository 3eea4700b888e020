package lakecity.tiles.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lakecity.i18n.LocalText;
import lakecity.tiles.StoredTile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenFileTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int COUNT = 100;
    private final List<LocalText> notices = Collections.synchronizedList(new ArrayList<>());
    private Path file = Path.of("");

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        file = folder.resolve("tiles.db");
        try (SqliteTileStore store = open()) {
            for (int i = 0; i < COUNT; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
            }
        }
    }

    private SqliteTileStore open() {
        return SqliteTileStore.open(file, 10 << 20, notices::add);
    }

    private Path aside(int number) {
        return folder.resolve("tiles.db-broken-" + number);
    }

    /** What is found must be right; and the store must be of use again. */
    private static int right(SqliteTileStore store) {
        int found = 0;
        for (int i = 0; i < COUNT; i++) {
            Optional<StoredTile> tile = store.get(Made.key(i));
            if (tile.isPresent()) {
                assertTrue(Made.same(Made.tile(i, 0), tile.get()), "swapped " + i);
                found++;
            }
        }
        return found;
    }

    private static void assertOfUse(SqliteTileStore store) {
        store.put(Made.key(777), Made.tile(777, 0));
        assertTrue(store.flush(SOON));
        assertTrue(Made.same(Made.tile(777, 0), store.get(Made.key(777)).orElseThrow()));
    }

    @Test
    void noDatabaseIsSetAsideWhole() throws IOException {
        byte[] other = "the user's own, by accident ".repeat(1000).getBytes();
        Files.write(file, other);
        try (SqliteTileStore store = open()) {
            assertEquals(0, right(store));
            assertOfUse(store);
        }
        assertArrayEquals(other, Files.readAllBytes(aside(1)));
        assertEquals(1, notices.size());
        assertTrue(
                notices.get(0).zh().contains("tiles.db-broken-1"),
                notices.get(0).zh());
    }

    @Test
    void anEmptyFileIsSimplyBegun() throws IOException {
        Files.write(file, new byte[0]);
        try (SqliteTileStore store = open()) {
            assertOfUse(store);
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void aTruncatedFileIsSetAside() throws IOException {
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        try (SqliteTileStore store = open()) {
            assertEquals(0, right(store));
            assertOfUse(store);
        }
        assertTrue(Files.exists(aside(1)));
        assertEquals(1, notices.size());
    }

    @Test
    void otherTablesAndNewerVersionsAreSetAside() throws Exception {
        String[] changes = {
            "PRAGMA user_version = 2",
            "PRAGMA application_id = 7",
            "CREATE TRIGGER t AFTER INSERT ON tiles BEGIN DELETE FROM tiles; END",
            "DROP INDEX age"
        };
        for (String change : changes) {
            notices.clear();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                Connections.execute(connection, change);
            }
            try (SqliteTileStore store = open()) {
                assertOfUse(store);
            }
            assertEquals(1, notices.size(), change);
        }
        assertFalse(Files.exists(aside(1)), "only the newest two are kept");
        assertTrue(Files.exists(aside(4)));
    }

    @Test
    void damageAnywhereNeverGivesAWrongTile() throws IOException {
        long seed = 20210517;
        Random random = new Random(seed);
        byte[] whole = Files.readAllBytes(file);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = whole.clone();
            int at = round < 8 ? random.nextInt(4096) : random.nextInt(whole.length);
            int length = Math.min(whole.length - at, 1 << random.nextInt(15));
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, at, length);
            Files.write(file, damaged);
            try (SqliteTileStore store = open()) {
                right(store);
                // What was found broken is mended before the next.
                assertTrue(store.flush(SOON), "seed " + seed + " round " + round);
                assertOfUse(store);
                right(store);
            }
        }
    }

    @Test
    void aFileThatBreaksWhileInUseIsBegunAnew() throws IOException {
        try (SqliteTileStore store = open()) {
            assertEquals(COUNT, right(store));
            for (int i = 0; i < 3; i++) {
                store.put(Made.key(200 + i), Made.tile(200 + i, 0));
                assertTrue(store.flush(SOON));
            }
            // From outside, as another process would: not through a channel that lets go of this one's locks.
            Path noise = folder.resolve("noise");
            Files.write(noise, new byte[64 << 10]);
            Process copy = new ProcessBuilder("dd", "if=" + noise, "of=" + file, "conv=notrunc", "bs=64k", "count=1")
                    .redirectErrorStream(true)
                    .start();
            copy.getInputStream().readAllBytes();
            Files.deleteIfExists(folder.resolve("tiles.db-wal"));
            for (int i = 0; i < 5; i++) {
                right(store);
                store.put(Made.key(300 + i), Made.tile(300 + i, 0));
                assertTrue(store.flush(SOON));
            }
            assertOfUse(store);
        }
        try (SqliteTileStore store = open()) {
            right(store);
            assertOfUse(store);
        }
    }

    @Test
    void aFileThatIsDeletedWhileInUseIsBegunAnew() throws IOException {
        try (SqliteTileStore store = open()) {
            assertEquals(COUNT, right(store));
            Files.delete(file);
            Files.deleteIfExists(folder.resolve("tiles.db-wal"));
            Files.deleteIfExists(folder.resolve("tiles.db-shm"));
            assertOfUse(store);
        }
        try (SqliteTileStore store = open()) {
            assertTrue(store.get(Made.key(777)).isPresent());
        }
        assertEquals(List.of(), notices);
    }
}
