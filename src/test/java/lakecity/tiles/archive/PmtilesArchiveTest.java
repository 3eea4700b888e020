package lakecity.tiles.archive;

import static lakecity.tiles.archive.Tiles.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PmtilesArchiveTest {
    private static final long SEED = 61;
    private static final TileCoord WORLD = new TileCoord(0, 0, 0);

    @TempDir
    Path folder;

    private TileArchive open(byte[] bytes) throws Exception {
        return TileArchives.open(Files.write(folder.resolve("map.any"), bytes));
    }

    private static PmtilesWriter many(int count) {
        PmtilesWriter writer = new PmtilesWriter();
        for (int id = 0; id < count; id++) {
            writer.add(id, 1, Tiles.png(id));
        }
        return writer;
    }

    @Test
    void everyTileComesBackThroughLeaves() throws Exception {
        for (int compression : new int[] {1, 2}) {
            PmtilesWriter writer = many(300);
            writer.compression = compression;
            try (TileArchive archive = open(writer.leaves(50).bytes())) {
                for (int id = 0; id < 300; id++) {
                    TileCoord tile = HilbertIds.tile(id);
                    assertEquals(id, Tiles.color(archive, tile.zoom(), tile.x(), tile.y()));
                }
                assertTrue(archive.read(HilbertIds.tile(300)).isEmpty());
                assertEquals("made", archive.summary().name());
                assertEquals("Me", archive.summary().attribution());
                assertEquals(115, archive.summary().bounds().west());
                ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
                assertEquals(300, report.tiles());
                assertEquals(0, report.faults());
            }
        }
    }

    @Test
    void aRunStandsForManyTiles() throws Exception {
        try (TileArchive archive = open(new PmtilesWriter()
                .add(5, 16, Tiles.png(7))
                .add(30, 1, Tiles.png(8))
                .bytes())) {
            assertEquals(7, Tiles.color(archive, 2, 3, 3));
            assertTrue(archive.read(WORLD).isEmpty());
            assertTrue(archive.read(HilbertIds.tile(21)).isEmpty());
            assertEquals(17, ArchiveCheck.of(archive, () -> false).tiles());
        }
    }

    @Test
    void gzippedPicturesAreUnpackedAndBombsAreNot() throws Exception {
        PmtilesWriter writer = new PmtilesWriter()
                .add(0, 1, PmtilesWriter.gzip(Tiles.png(9)))
                .add(1, 1, PmtilesWriter.gzip(new byte[40 << 20]))
                .add(2, 1, new byte[] {1, 2, 3, 4});
        writer.tileCompression = 2;
        try (TileArchive archive = open(writer.bytes())) {
            assertEquals(9, Tiles.color(archive, 0, 0, 0));
            refused("unpacks to more than", () -> archive.read(new TileCoord(1, 0, 0)));
            refused("cannot be unpacked", () -> archive.read(new TileCoord(1, 0, 1)));
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(2, report.faults());
            assertEquals("1/0/0", report.first().get(0).where());
        }
    }

    @Test
    void aDirectoryBombIsRefused() {
        refused("unpacks to more than", () -> open(new PmtilesWriter().bytes(PmtilesWriter.gzip(new byte[40 << 20]))));
    }

    @Test
    void directoriesThatLoopEnd() throws Exception {
        PmtilesWriter writer = new PmtilesWriter();
        writer.compression = 1;
        // A leaf of seven bytes at 0 that leads to itself.
        writer.entry(0, 0, 5, 0).leaf();
        try (TileArchive archive = open(writer.bytes())) {
            refused("circle", () -> archive.read(WORLD));
            assertEquals(1, ArchiveCheck.of(archive, () -> false).faults());
        }
    }

    @Test
    void entriesThatCannotBe() throws Exception {
        ByteArrayOutputStream huge = new ByteArrayOutputStream();
        PmtilesWriter.varint(huge, Long.MAX_VALUE);
        refused("damaged", () -> open(new PmtilesWriter().bytes(PmtilesWriter.gzip(huge.toByteArray()))));
        refused("damaged", () -> open(new PmtilesWriter().bytes()));
        refused(
                "damaged",
                () -> open(new PmtilesWriter()
                        .add(3, 1, new byte[1])
                        .add(3, 1, new byte[1])
                        .bytes()));
        refused(
                "damaged",
                () -> open(new PmtilesWriter()
                        .add(0, 5, new byte[1])
                        .add(3, 1, new byte[1])
                        .bytes()));
        refused("cannot be unpacked", () -> open(new PmtilesWriter().bytes(new byte[20])));
        try (TileArchive archive = open(new PmtilesWriter()
                .entry(0, 1, 100, 1L << 60)
                .entry(1L << 60, 1, 1, 0)
                .bytes())) {
            refused("damaged", () -> archive.read(WORLD));
            assertEquals(2, ArchiveCheck.of(archive, () -> false).faults());
        }
    }

    @Test
    void whatIsNoPictureOrNoVersion3IsRefused() {
        PmtilesWriter vector = many(1);
        vector.type = 1;
        refused("vector", () -> open(vector.bytes()));
        PmtilesWriter avif = many(1);
        avif.type = 5;
        refused("AVIF", () -> open(avif.bytes()));
        PmtilesWriter zstd = many(1);
        zstd.tileCompression = 4;
        refused("Zstandard", () -> open(zstd.bytes()));
        PmtilesWriter old = many(1);
        old.version = 2;
        refused("version 2", () -> open(old.bytes()));
        PmtilesWriter absurd = many(1);
        absurd.minZoom = 200;
        refused("200", () -> open(absurd.bytes()));
        refused("neither", () -> open("<html>".getBytes(StandardCharsets.UTF_8)));
        refused("neither", () -> open(new byte[0]));
        refused("gone.pmtiles", () -> TileArchives.open(folder.resolve("gone.pmtiles")));
    }

    @Test
    void metadataThatIsNoJsonIsDamage() {
        PmtilesWriter writer = many(1);
        writer.metadata(new byte[] {1, 2, 3});
        refused("damaged", () -> open(writer.bytes()));
    }

    /** Cut short anywhere or with any byte changed it is refused, or read with faults: never anything else. */
    @Test
    void nothingElseHappensWithBrokenFiles() throws Exception {
        byte[] sound = many(60).leaves(10).bytes();
        Random random = new Random(SEED);
        for (int i = 0; i < 150; i++) {
            byte[] broken = Arrays.copyOf(sound, i % 2 == 0 ? random.nextInt(sound.length) : sound.length);
            for (int change = 0; change < 3 && i % 2 == 1; change++) {
                broken[8 + random.nextInt(i % 4 == 1 ? 119 : 700)] = (byte) random.nextInt();
            }
            try (TileArchive archive = open(broken)) {
                ArchiveCheck.of(archive, () -> false);
                for (int id = 0; id < 60; id += 7) {
                    read(archive, HilbertIds.tile(id));
                }
            } catch (TileException e) {
                assertTrue(e.reason().en().endsWith("."), e.reason().en() + ", seed " + SEED);
            }
        }
    }

    private static void read(TileArchive archive, TileCoord tile) {
        try {
            archive.read(tile);
        } catch (TileException e) {
            assertTrue(e.reason().en().endsWith("."), e.reason().en());
        }
    }

    @Test
    void filesOfAnotherProgramOpen() throws Exception {
        for (String file : List.of("tileverse-colours.pmtiles", "tileverse-uncompressed.pmtiles")) {
            try (TileArchive archive = TileArchives.open(Tiles.MADE_ELSEWHERE.resolve(file))) {
                int deepest = archive.summary().maxZoom();
                for (int x = 0; x < 1 << deepest; x++) {
                    for (int y = 0; y < 1 << deepest; y++) {
                        assertEquals(
                                deepest * 20 << 16 | x * 20 << 8 | y * 20, Tiles.color(archive, deepest, x, y), file);
                    }
                }
                assertEquals("Nobody © 2026", archive.summary().attribution());
            }
        }
    }

    @Test
    void webpOfAnotherProgramOpens() throws Exception {
        try (TileArchive archive = TileArchives.open(Tiles.MADE_ELSEWHERE.resolve("tileverse-webp.pmtiles"))) {
            assertEquals("webp", archive.summary().picture());
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(3, report.tiles());
            assertEquals(0, report.faults(), report.toString());
            assertEquals(2, report.sizes().get("256×256"));
            assertEquals(1, report.sizes().get("64×64"));
            assertEquals(0xf0f0f0, Tiles.color(archive, 0, 0, 0));
        }
    }

    @Test
    void leavesOfAnotherProgramOpen() throws Exception {
        Random random = new Random(SEED);
        try (TileArchive archive = TileArchives.open(Tiles.MADE_ELSEWHERE.resolve("tileverse-leaves.pmtiles"))) {
            assertEquals(21_845, archive.summary().tiles());
            for (int i = 0; i < 500; i++) {
                int z = random.nextInt(8);
                int x = random.nextInt(1 << z);
                int y = random.nextInt(1 << z);
                int h = (x * 73_856_093 ^ y * 19_349_663 ^ z * 83_492_791) >>> 7;
                assertEquals(h % 11 * 771, Tiles.color(archive, z, x, y), "seed " + SEED);
            }
        }
    }

    @Test
    void aCheckCanBeGivenUp() throws Exception {
        try (TileArchive archive = open(many(30).bytes())) {
            List<Integer> asked = new ArrayList<>();
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> {
                asked.add(1);
                return asked.size() > 10;
            });
            assertEquals(10, report.tiles());
            assertTrue(!report.complete());
        }
    }
}
