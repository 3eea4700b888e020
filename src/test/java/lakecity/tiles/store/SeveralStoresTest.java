package lakecity.tiles.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import lakecity.i18n.LocalText;
import lakecity.tiles.StoredTile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralStoresTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private final List<LocalText> notices = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path folder;

    private SqliteTileStore open() {
        return SqliteTileStore.open(folder.resolve("tiles.db"), 50 << 20, notices::add);
    }

    private static void assertHas(SqliteTileStore store, int number) {
        Optional<StoredTile> found = store.get(Made.key(number));
        assertTrue(found.isPresent(), "no tile " + number);
        assertTrue(Made.same(Made.tile(number, 0), found.get()), "another tile than " + number);
    }

    private void assertSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tiles.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
            assertEquals("ok", rows.getString(1));
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void twoWindowsSeeEachOthersTiles() throws SQLException {
        try (SqliteTileStore one = open();
                SqliteTileStore two = open()) {
            for (int i = 0; i < 200; i++) {
                (i % 2 == 0 ? one : two).put(Made.key(i), Made.tile(i, 0));
            }
            assertTrue(one.flush(SOON));
            assertTrue(two.flush(SOON));
            for (int i = 0; i < 200; i++) {
                assertHas(one, i);
                assertHas(two, i);
            }
            one.clear();
            assertEquals(Optional.empty(), two.get(Made.key(3)));
            two.put(Made.key(4), Made.tile(4, 0));
            assertTrue(two.flush(SOON));
            assertHas(one, 4);
        }
        assertSound();
    }

    @Test
    void twoWindowsMendABrokenFileOnce() throws Exception {
        Files.writeString(folder.resolve("tiles.db"), "no database".repeat(1000));
        try (SqliteTileStore one = open();
                SqliteTileStore two = open()) {
            one.put(Made.key(1), Made.tile(1, 0));
            assertTrue(one.flush(SOON));
            assertTrue(two.flush(SOON));
            assertHas(two, 1);
        }
        assertEquals(1, notices.size());
        assertTrue(Files.exists(folder.resolve("tiles.db-broken-1")));
        assertTrue(Files.notExists(folder.resolve("tiles.db-broken-2")));
    }

    @Test
    void twoProcessesWriteAtOnce() throws Exception {
        Path file = folder.resolve("tiles.db");
        Process other = StoreChild.start(file, "1000", "400");
        Process third = StoreChild.start(file, "2000", "400");
        try (SqliteTileStore store = open()) {
            for (int i = 0; i < 400; i++) {
                store.put(Made.key(i), Made.tile(i, 0));
                if (i % 20 == 19) {
                    assertTrue(store.flush(SOON));
                }
            }
            assertEnds(other);
            assertEnds(third);
            for (int i = 0; i < 400; i++) {
                assertHas(store, i);
                assertHas(store, 1000 + i);
                assertHas(store, 2000 + i);
            }
            assertEquals(0, store.lost());
        }
        assertSound();
    }

    private static void assertEnds(Process process) throws Exception {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    @Test
    void aProcessThatIsKilledWhileItWritesLosesAndSpoilsNothing() throws Exception {
        Path file = folder.resolve("tiles.db");
        try (SqliteTileStore store = open()) {
            for (int round = 0; round < 2; round++) {
                int first = 20_000 * (1 + round);
                Process child = StoreChild.start(file, String.valueOf(first));
                try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
                    // Newer JDKs say something of native code first.
                    assertTrue(lines.lines().anyMatch("ready"::equals), "the other process began");
                    store.put(Made.key(round), Made.tile(round, 0));
                } finally {
                    child.destroyForcibly();
                }
                child.waitFor();
                assertTrue(store.flush(SOON));
                for (int i = 0; i < StoreChild.FIRST; i++) {
                    assertHas(store, first + i);
                }
                for (int i = 0; i < 2000; i++) {
                    if (store.get(Made.key(first + i)).isPresent()) {
                        assertHas(store, first + i);
                    }
                }
            }
        }
        try (SqliteTileStore store = open()) {
            for (int round = 0; round < 2; round++) {
                assertHas(store, round);
                assertHas(store, 20_000 * (1 + round));
            }
        }
        assertSound();
    }
}
