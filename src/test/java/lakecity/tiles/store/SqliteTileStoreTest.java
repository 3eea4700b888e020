package lakecity.tiles.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import lakecity.i18n.LocalText;
import lakecity.tiles.StoredTile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteTileStoreTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private final AtomicLong time = new AtomicLong(1_800_000_000_000L);
    private final List<LocalText> notices = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("tiles.db");
    }

    private SqliteTileStore open(long limit) {
        return open(limit, Keeper.Faults.NONE);
    }

    private SqliteTileStore open(long limit, Keeper.Faults faults) {
        return new SqliteTileStore(file(), limit, notices::add, () -> Instant.ofEpochMilli(time.get()), faults);
    }

    private static void assertHas(SqliteTileStore store, int number, int version) {
        Optional<StoredTile> found = store.get(Made.key(number));
        assertTrue(found.isPresent(), "no tile " + number);
        assertTrue(Made.same(Made.tile(number, version), found.get()), "another tile than " + number);
    }

    @Test
    void whatIsPutIsThereAtOnceAndAfterAStart() {
        try (SqliteTileStore store = open(10 << 20)) {
            for (int i = 0; i < 100; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
                assertHas(store, i, 0);
            }
            store.put(Made.key(5), Made.tile(5, 1));
            store.remove(Made.key(6));
            assertHas(store, 5, 1);
            assertEquals(Optional.empty(), store.get(Made.key(6)));
            assertTrue(store.flush(SOON));
            assertHas(store, 5, 1);
            assertEquals(Optional.empty(), store.get(Made.key(6)));
        }
        try (SqliteTileStore store = open(10 << 20)) {
            for (int i = 0; i < 100; i++) {
                if (i != 6) {
                    assertHas(store, i, i == 5 ? 1 : 0);
                }
            }
            assertEquals(Optional.empty(), store.get(Made.key(6)));
            assertEquals(Optional.empty(), store.get(Made.key(1000)));
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void oddTilesAreKeptOrLeftAlone() {
        StoredTile endless = new StoredTile(new byte[0], "", "", Instant.MAX);
        StoredTile longHeader = new StoredTile(new byte[] {1}, "x".repeat(10_000), "", Instant.MIN);
        StoredTile huge = new StoredTile(new byte[2 << 20], "", "", Instant.EPOCH);
        try (SqliteTileStore store = open(10 << 20)) {
            store.put(Made.key(1), endless);
            store.put(Made.key(2), longHeader);
            store.put(Made.key(3), huge);
            assertTrue(store.flush(SOON));
            assertEquals(0, store.get(Made.key(1)).orElseThrow().bytes().length);
            assertTrue(store.get(Made.key(1)).orElseThrow().isFresh(Instant.parse("2999-01-01T00:00:00Z")));
            assertEquals("", store.get(Made.key(2)).orElseThrow().etag());
            assertEquals(Optional.empty(), store.get(Made.key(3)));
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void theFileStaysWithinItsLimitAndWhatIsUsedStays() {
        long limit = 2 << 20;
        try (SqliteTileStore store = open(limit)) {
            for (int i = 0; i < 600; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
                time.addAndGet(120_000);
                assertHas(store, 0, 0);
                if (i % 50 == 49) {
                    assertTrue(store.flush(SOON));
                    assertTrue(store.bytes() <= limit, store.bytes() + " bytes after " + i);
                }
            }
            assertHas(store, 599, 0);
            assertHas(store, 550, 0);
            assertEquals(Optional.empty(), store.get(Made.key(1)));
            long there = 0;
            for (int i = 0; i < 600; i++) {
                there += store.get(Made.key(i)).map(tile -> tile.bytes().length).orElse(0);
            }
            assertTrue(there > limit / 2, there + " bytes of tiles only");
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void aLimitThatWasLoweredHolds() throws Exception {
        try (SqliteTileStore store = open(20 << 20)) {
            for (int i = 0; i < 600; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
            }
            assertTrue(store.flush(SOON));
            assertTrue(store.bytes() > 4 << 20);
        }
        try (SqliteTileStore store = open(2 << 20)) {
            assertTrue(store.flush(SOON));
        }
        assertTrue(Files.size(file()) <= 2 << 20, "still " + Files.size(file()));
    }

    @Test
    void clearForgetsAllAndGivesTheDiskBack() {
        try (SqliteTileStore store = open(20 << 20)) {
            for (int i = 0; i < 400; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
            }
            assertTrue(store.flush(SOON));
            store.put(Made.key(401), Made.tile(401, 0));
            store.clear();
            assertEquals(Optional.empty(), store.get(Made.key(1)));
            assertEquals(Optional.empty(), store.get(Made.key(401)));
            assertTrue(store.bytes() < 200_000, store.bytes() + " bytes");
            store.put(Made.key(2), Made.tile(2, 0));
            assertHas(store, 2, 0);
        }
    }

    @Test
    void damagedAndSwappedTilesAreNeverHandedOutButRemoved() throws Exception {
        try (SqliteTileStore store = open(10 << 20)) {
            for (int i = 0; i < 20; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
            }
        }
        sql("UPDATE tiles SET bytes = zeroblob(length(bytes)) WHERE x = 1");
        sql("UPDATE tiles SET etag = 'other' WHERE x = 2");
        sql("UPDATE tiles SET x = x + 102 WHERE x = 3");
        sql("UPDATE tiles SET bytes = (SELECT bytes FROM tiles WHERE x = 5) WHERE x = 4");
        sql("UPDATE tiles SET bytes = zeroblob(20000000) WHERE x = 6");
        try (SqliteTileStore store = open(100 << 20)) {
            for (int i : new int[] {1, 2, 3, 105, 4, 6}) {
                assertEquals(Optional.empty(), store.get(Made.key(i)));
            }
            assertHas(store, 5, 0);
            assertTrue(store.flush(SOON));
        }
        assertEquals(
                16,
                number("SELECT count(*) FROM tiles"),
                "4 were removed; the huge one never fits and will be evicted");
        assertEquals(List.of(), notices);
    }

    @Test
    void aClockThatWasWrongKeepsNothingForEver() throws Exception {
        try (SqliteTileStore store = open(10 << 20)) {
            store.put(Made.key(1), Made.tile(1, 0));
        }
        sql("UPDATE tiles SET used = used * 2");
        try (SqliteTileStore store = open(10 << 20)) {
            assertHas(store, 1, 0);
        }
        assertEquals(time.get(), number("SELECT used FROM tiles"));
    }

    @Test
    void whatTheDiskDoesNotTakeIsForgottenWithOneNotice() {
        try (SqliteTileStore store = open(10 << 20, batch -> {
            if (batch.changes().size() == 1) {
                throw new org.sqlite.SQLiteException("full", org.sqlite.SQLiteErrorCode.SQLITE_FULL);
            }
        })) {
            for (int i = 0; i < 3; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
                assertTrue(store.flush(SOON));
                assertEquals(Optional.empty(), store.get(Made.key(i)));
            }
            store.put(Made.key(7), Made.tile(7, 0));
            store.put(Made.key(8), Made.tile(8, 0));
        }
        assertEquals(1, notices.size());
        assertTrue(notices.get(0).en().contains("SQLITE_FULL"), notices.get(0).en());
    }

    @Test
    void aFolderInItsPlaceIsLeftAloneWithOneNotice() throws Exception {
        Files.createDirectories(file().resolve("inside"));
        try (SqliteTileStore store = open(10 << 20)) {
            for (int i = 0; i < 10; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
                assertTrue(store.flush(SOON));
                assertEquals(Optional.empty(), store.get(Made.key(i)));
                time.addAndGet(100_000);
            }
            store.clear();
        }
        assertTrue(Files.isDirectory(file().resolve("inside")));
        assertEquals(1, notices.size());
    }

    @Test
    void aFolderOfAnyNameWillDoAndNobodyElseReadsIt() throws Exception {
        folder = folder.resolve("a b?c=d#e%20&缓存").resolve("deeper");
        try (SqliteTileStore store = open(10 << 20)) {
            store.put(Made.key(1), Made.tile(1, 0));
            assertTrue(store.flush(SOON));
            assertHas(store, 1, 0);
        }
        assertEquals(List.of(), notices);
        assertTrue(Files.size(file()) > 1000);
        if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        }
    }

    @Test
    void ofTooManyTilesAtOnceTheOldestAreDropped() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch writing = new CountDownLatch(1);
        try (SqliteTileStore store = open(50 << 20, batch -> {
            writing.countDown();
            awaitQuietly(go);
        })) {
            store.put(Made.key(0), Made.tile(0, 0));
            writing.await();
            StoredTile small = new StoredTile(new byte[100], "", "", Made.FRESH);
            for (int i = 1; i <= 5000; i++) {
                store.put(Made.key(i), small);
            }
            assertEquals(2049, store.waiting());
            assertEquals(5000 - 2048, store.lost());
            StoredTile large = new StoredTile(new byte[4 << 20], "", "", Made.FRESH);
            for (int i = 6000; i < 6020; i++) {
                store.put(Made.key(i), large);
            }
            assertEquals(8, store.waiting(), "32 MB, each a little over 4, and the one that is written");
            go.countDown();
            assertTrue(store.flush(SOON));
            assertHas(store, 0, 0);
            assertEquals(Optional.empty(), store.get(Made.key(1)));
            assertTrue(store.get(Made.key(6019)).isPresent());
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void afterItsEndItKeepsQuiet() {
        SqliteTileStore store = open(10 << 20);
        store.close();
        store.close();
        store.put(Made.key(1), Made.tile(1, 0));
        store.remove(Made.key(1));
        store.clear();
        assertEquals(Optional.empty(), store.get(Made.key(1)));
        assertFalse(store.flush(Duration.ofMillis(1)));
        assertEquals(0, store.waiting());
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            Connections.execute(connection, statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file())) {
            return Connections.number(connection, query);
        }
    }
}
