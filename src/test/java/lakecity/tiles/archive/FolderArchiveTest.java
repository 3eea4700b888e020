package lakecity.tiles.archive;

import static lakecity.tiles.archive.Tiles.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lakecity.geo.TileCoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderArchiveTest {
    @TempDir
    Path folder;

    private void put(String path, int rgb) throws Exception {
        Path file = folder.resolve("tiles").resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, Tiles.png(rgb));
    }

    @Test
    void tilesOfAnyEnding() throws Exception {
        put("9/420/197.png", 1);
        put("10/840/394.jpg", 2);
        put("10/841/394.jpeg", 3);
        put("10/841/395.webp", 4);
        put("10/readme/1.png", 5);
        put("99/0/0.png", 6);
        try (TileArchive archive = TileArchives.open(folder.resolve("tiles"))) {
            assertEquals(1, Tiles.color(archive, 9, 420, 197));
            assertEquals(2, Tiles.color(archive, 10, 840, 394));
            assertEquals(3, Tiles.color(archive, 10, 841, 394));
            assertEquals(4, Tiles.color(archive, 10, 841, 395));
            assertTrue(archive.read(new TileCoord(10, 840, 395)).isEmpty());
            assertEquals(9, archive.summary().minZoom());
            assertEquals(10, archive.summary().maxZoom());
            assertEquals(new TileCoord(9, 420, 197).bounds(), archive.summary().bounds());
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(4, report.tiles());
            assertEquals(
                    List.of("99", "10/readme"),
                    report.first().stream().map(ArchiveCheck.Fault::where).toList(),
                    "folders whose tiles are never seen");
        }
    }

    @Test
    void noLinkLeadsOut() throws Exception {
        put("0/0/0.png", 1);
        Files.write(folder.resolve("secret.png"), Tiles.png(2));
        Files.createDirectories(folder.resolve("tiles/1/0"));
        Files.createSymbolicLink(folder.resolve("tiles/1/0/1.png"), folder.resolve("secret.png"));
        Path loop = folder.resolve("tiles/1/1");
        Files.createSymbolicLink(loop, loop);
        try (TileArchive archive = TileArchives.open(folder.resolve("tiles"))) {
            refused("leads out", () -> archive.read(new TileCoord(1, 0, 1)));
            assertTrue(archive.read(new TileCoord(1, 1, 1)).isEmpty());
            assertEquals(1, ArchiveCheck.of(archive, () -> false).faults());
        }
        Path other = Files.createDirectories(folder.resolve("other/7"));
        Files.write(other.resolve("7.png"), Tiles.png(3));
        Files.createSymbolicLink(folder.resolve("tiles/2"), folder.resolve("other"));
        Files.delete(loop);
        Files.createSymbolicLink(loop, other);
        try (TileArchive archive = TileArchives.open(folder.resolve("tiles"))) {
            refused("leads out", () -> archive.read(new TileCoord(1, 0, 1)));
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(
                    List.of("1/0/1", "1/1", "2"),
                    report.first().stream().map(ArchiveCheck.Fault::where).toList());
            assertEquals(1, report.tiles());
        }
    }

    @Test
    void namesThatLookLikeTilesAndAreNoneAreTold() throws Exception {
        put("0/0/0.png", 1);
        put("0/0/1.png", 2);
        put("0/0/00.png", 2);
        put("0/0/0.PNG", 2);
        put("0/0/-1.jpg", 2);
        put("0/0/99999999999.webp", 2);
        put("0/0/\u202ea\u0007.png", 2);
        put("007/0/0.png", 2);
        put("0/0/Thumbs.db", 2);
        put("0/0/0.png.tmp", 2);
        put(".git/0/0.png", 2);
        try (TileArchive archive = TileArchives.open(folder.resolve("tiles"))) {
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            assertEquals(1, report.tiles());
            assertEquals(
                    List.of(
                            "007",
                            "0/0/-1.jpg",
                            "0/0/0.PNG",
                            "0/0/00.png",
                            "0/0/1.png",
                            "0/0/99999999999.webp",
                            "0/0/ a .png"),
                    report.first().stream().map(ArchiveCheck.Fault::where).toList());
        }
    }

    @Test
    void aFolderWithoutTilesIsRefused() {
        refused("no folders", () -> TileArchives.open(folder));
        refused("gone", () -> TileArchives.open(folder.resolve("gone")));
    }
}
