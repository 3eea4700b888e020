package lakecity.tiles.archive;

import static lakecity.tiles.archive.Tiles.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MbtilesArchiveTest {
    private static final long SEED = 62;
    private static final String TILES = "CREATE TABLE tiles (zoom_level, tile_column, tile_row, tile_data)";
    private static final String METADATA = "CREATE TABLE metadata (name, value)";

    @TempDir
    Path folder;

    @Test
    void everyTileComesBackTheRightWayUp() throws Exception {
        Map<TileCoord, byte[]> tiles = new HashMap<>();
        for (int id = 0; id < 85; id++) {
            tiles.put(HilbertIds.tile(id), Tiles.png(id));
        }
        Map<String, String> metadata = Map.of(
                "name", "Mine",
                "format", "png",
                "bounds", "115,37,116,38",
                "attribution", "<a href=\"x\">Me</a>");
        // A name that would be an address with a query, a fragment and an escape.
        Path file = MbtilesWriter.write(folder.resolve("a b?mode=rwc#%41 图.db"), metadata, tiles);
        byte[] before = Files.readAllBytes(file);
        try (TileArchive archive = TileArchives.open(file)) {
            for (Map.Entry<TileCoord, byte[]> entry : tiles.entrySet()) {
                assertArrayEquals(entry.getValue(), archive.read(entry.getKey()).orElseThrow());
            }
            assertTrue(archive.read(new TileCoord(9, 1, 1)).isEmpty());
            assertEquals("Mine", archive.summary().name());
            assertEquals("Me", archive.summary().attribution());
            assertEquals(0, archive.summary().minZoom());
            assertEquals(3, archive.summary().maxZoom());
            assertEquals(116, archive.summary().bounds().east());
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(85, report.tiles());
            assertEquals(64, report.zooms().get(3));
            assertEquals(85, archive.count());
            assertEquals(0, report.faults());
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void filesOfGdalOpen() throws Exception {
        for (String file : new String[] {"gdal-png.mbtiles", "gdal-jpeg.mbtiles", "gdal-webp.mbtiles"}) {
            try (TileArchive archive = TileArchives.open(Tiles.MADE_ELSEWHERE.resolve(file))) {
                assertEquals("quarters", archive.summary().name());
                assertLike(0xdc1e1e, Tiles.color(archive, 10, 840, 394));
                assertLike(0x1ea03c, Tiles.color(archive, 10, 841, 394));
                assertLike(0x1e3cdc, Tiles.color(archive, 10, 840, 395));
                assertLike(0xf0f0f0, Tiles.color(archive, 10, 841, 395));
                ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
                assertEquals(5, report.tiles());
                assertEquals(0, report.faults());
            }
        }
        refused("vector", () -> TileArchives.open(Tiles.MADE_ELSEWHERE.resolve("gdal-vector.mbtiles")));
    }

    private static void assertLike(int expected, int found) {
        for (int shift = 0; shift < 24; shift += 8) {
            assertEquals(expected >> shift & 255, found >> shift & 255, 12, Integer.toHexString(found));
        }
    }

    @Test
    void tilesMayBeAView() throws Exception {
        Path file = MbtilesWriter.run(
                folder.resolve("view.mbtiles"),
                METADATA,
                "CREATE TABLE images (id text, data blob)",
                "CREATE TABLE map (z integer, x integer, y integer, id text)",
                "CREATE VIEW tiles AS SELECT z AS zoom_level, x AS tile_column, y AS tile_row, data AS tile_data"
                        + " FROM map JOIN images ON images.id = map.id",
                "INSERT INTO map VALUES (1, 0, 1, 'a'), (1, 1, 0, 'a')",
                "INSERT INTO images VALUES ('a', x'" + hex(Tiles.png(0x123456)) + "')");
        try (TileArchive archive = TileArchives.open(file)) {
            assertEquals(0x123456, Tiles.color(archive, 1, 0, 0));
            assertEquals(0x123456, Tiles.color(archive, 1, 1, 1));
            assertTrue(archive.read(new TileCoord(1, 1, 0)).isEmpty());
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void filesThatAreNoMapAreRefused() throws Exception {
        Path none = MbtilesWriter.run(folder.resolve("none.mbtiles"), "CREATE TABLE t (a)");
        refused("without the tables", () -> TileArchives.open(none));
        Path other = MbtilesWriter.run(folder.resolve("other.mbtiles"), "CREATE TABLE tiles (a)", METADATA);
        refused("without the tables", () -> TileArchives.open(other));
        Path empty = MbtilesWriter.run(folder.resolve("empty.mbtiles"), TILES, METADATA);
        refused("no tiles", () -> TileArchives.open(empty));
        Path bare = MbtilesWriter.run(
                folder.resolve("gzip.mbtiles"), TILES, METADATA, "INSERT INTO tiles VALUES (0, 0, 0, x'1f8b0800')");
        refused("vector", () -> TileArchives.open(bare));
        for (String zooms : new String[] {"'minzoom','-4'", "'maxzoom','99'", "'minzoom','7'"}) {
            Path absurd = MbtilesWriter.run(
                    folder.resolve(zooms.hashCode() + ".mbtiles"),
                    TILES,
                    METADATA,
                    "INSERT INTO metadata VALUES (" + zooms + ")",
                    "INSERT INTO tiles VALUES (0, 0, 0, x'00')");
            refused("zooms", () -> TileArchives.open(absurd));
        }
        refused("gone.mbtiles", () -> TileArchives.open(folder.resolve("gone.mbtiles")));
    }

    /** A file with a log, as those of programs that write tiles are, of which the log has been taken in. */
    private Path logged(Path into) throws Exception {
        Files.createDirectories(into);
        return MbtilesWriter.run(
                into.resolve("logged.mbtiles"),
                "PRAGMA journal_mode = WAL",
                TILES,
                METADATA,
                "INSERT INTO tiles VALUES (0, 0, 0, x'" + hex(Tiles.png(0x123456)) + "')");
    }

    private static void assertReads(Path file) throws Exception {
        try (TileArchive archive = TileArchives.open(file)) {
            assertEquals(0x123456, Tiles.color(archive, 0, 0, 0));
        }
    }

    @Test
    void aFileWithALogOpensWhereTheLogCannotBe() throws Exception {
        assertReads(logged(folder.resolve("usual")));
        Path file = logged(folder.resolve("kept"));
        Files.createDirectory(Path.of(file + "-wal"));
        assertReads(file);
    }

    /** The same on a folder that really cannot be written to; nothing keeps the superuser from writing. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileWithALogOpensInAFolderThatCannotBeWrittenTo() throws Exception {
        Path file = logged(folder.resolve("locked"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(file.getParent()));
            assertReads(file);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
            assertReads(file);
        } finally {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** A view that would never end, and one that makes a tile of a thousand million bytes. */
    @Test
    void viewsThatRunAwayAreStopped() throws Exception {
        Path big = MbtilesWriter.run(
                folder.resolve("big.mbtiles"),
                METADATA,
                "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '0')",
                "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row,"
                        + " zeroblob(1000000000) AS tile_data");
        refused("more than", () -> TileArchives.open(big));
        Path endless = MbtilesWriter.run(
                folder.resolve("endless.mbtiles"),
                METADATA,
                "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT count(*) AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n");
        refused("seconds", () -> MbtilesArchive.open(endless, 20));
    }

    @Test
    void wordsWithoutEndAreStopped() throws Exception {
        for (String row : new String[] {"NULL AS name, NULL AS value", "'a' AS name, 'b' AS value"}) {
            Path file = MbtilesWriter.run(
                    folder.resolve(row.length() + "-words.mbtiles"),
                    TILES,
                    "INSERT INTO tiles VALUES (0, 0, 0, x'00')",
                    "CREATE VIEW metadata AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT "
                            + row + " FROM n");
            refused("seconds", () -> MbtilesArchive.open(file, 200));
        }
    }

    /** A view that goes on making tiles, each of which is sound and quickly made. */
    @Test
    void tilesWithoutEndAreNotReadToTheEnd() throws Exception {
        Path file = MbtilesWriter.run(
                folder.resolve("many.mbtiles"),
                METADATA,
                "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '0'), ('description', 'all of it')",
                "CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                        + " SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, x'00' AS tile_data FROM n");
        try (TileArchive archive = MbtilesArchive.open(file, 200)) {
            refused("without end", () -> archive.walk(new Nobody()));
            refused("seconds", archive::count);
            assertEquals(Map.of("description", "all of it"), archive.metadata());
        }
    }

    /** Takes all and says nothing. */
    private static final class Nobody implements TileArchive.Walk {
        @Override
        public boolean goesOn() {
            return true;
        }

        @Override
        public void file(TileCoord tile, long run, byte[] file) {}

        @Override
        public void fault(String where, TileException fault) {}
    }

    /** A file may bring views, but none that reaches outside it. */
    @Test
    void viewsMayNotCallDangerousFunctions() throws Exception {
        Path file = MbtilesWriter.run(
                folder.resolve("reach.mbtiles"),
                METADATA,
                "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row,"
                        + " load_extension('/tmp/x') AS tile_data");
        refused("", () -> TileArchives.open(file));
    }

    /** Functions that may take hours over one row, during which nothing can stop them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "instr(zeroblob(4000000), CAST(zeroblob(2000000) || 'x' AS blob))",
                "rtrim(hex(zeroblob(2000000)), hex(zeroblob(20000)) || '0')",
                "trim(hex(zeroblob(2000000)), hex(zeroblob(20000)) || '0')",
                "ltrim(hex(zeroblob(2000000)), 'x' || hex(zeroblob(20000)))",
                "replace(hex(zeroblob(2000000)), hex(zeroblob(500000)) || '1', '')",
                "unhex(hex(zeroblob(2000000)), hex(zeroblob(20000)))",
                "hex(zeroblob(2000000)) LIKE '%0_0_0%' || substr(hex(zeroblob(10000)), 1, 40000) || '%x'",
                "hex(zeroblob(2000000)) GLOB '*0?0?0*' || substr(hex(zeroblob(10000)), 1, 40000) || '*x'",
            })
    @Timeout(20)
    void viewsMayNotCallFunctionsThatTakeHours(String what) throws Exception {
        Path file = MbtilesWriter.run(
                folder.resolve("slow.mbtiles"),
                METADATA,
                "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '0')",
                "CREATE VIEW tiles AS SELECT 0 AS zoom_level, 0 AS tile_column, 0 AS tile_row, " + what
                        + " AS tile_data");
        refused("", () -> TileArchives.open(file));
    }

    @Test
    void tilesThatCannotBeAreCounted() throws Exception {
        Path file = MbtilesWriter.run(
                folder.resolve("odd.mbtiles"),
                TILES,
                METADATA,
                "INSERT INTO tiles VALUES (0, 0, 0, x'" + hex(Tiles.png(1)) + "'), (1, 2, 0, x'00'), (1, 0, 0, 'text'),"
                        + " (1, 1, 1, NULL), (40, 0, 0, x'00'), ('a', 'b', 'c', 5)",
                "INSERT INTO metadata VALUES ('minzoom', '0'), ('maxzoom', '1')");
        try (TileArchive archive = TileArchives.open(file)) {
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(5, report.faults(), report.toString());
            assertEquals("1/2/0", report.first().get(0).where());
        }
    }

    /** Cut short or with bytes changed it is refused, or read with faults: never anything else. */
    @Test
    void nothingElseHappensWithBrokenFiles() throws Exception {
        byte[] sound = Files.readAllBytes(Tiles.MADE_ELSEWHERE.resolve("gdal-png.mbtiles"));
        Random random = new Random(SEED);
        for (int i = 0; i < 30; i++) {
            byte[] broken = Arrays.copyOf(sound, i % 2 == 0 ? 16 + random.nextInt(sound.length) : sound.length);
            for (int change = 0; change < 30 && i % 2 == 1; change++) {
                broken[16 + random.nextInt(broken.length - 16)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve(i + ".mbtiles"), broken);
            try (TileArchive archive = TileArchives.open(file)) {
                ArchiveCheck.of(archive, () -> false);
            } catch (TileException e) {
                assertTrue(e.reason().en().endsWith("."), e.reason().en() + ", seed " + SEED);
            }
        }
    }
}
