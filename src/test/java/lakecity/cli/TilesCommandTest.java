package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TilesCommandTest {
    private static final Path FILES = Path.of("src/test/resources/tiles");

    @TempDir
    Path folder;

    @Test
    void infoTellsWhatTheFileSays() {
        Run run = Run.of(
                "tiles", "info", FILES.resolve("tileverse-colours.pmtiles").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("PMTiles 3") && run.out().contains("zooms: 0 to 3"), run.out());
        assertTrue(run.out().contains("Nobody © 2026"), run.out());
        assertTrue(run.out().contains("tiles: 85") && run.out().contains("bytes: 6891"), run.out());
        Run gdal = Run.of("tiles", "info", FILES.resolve("gdal-png.mbtiles").toString());
        assertTrue(gdal.out().contains("tiles: 5") && gdal.out().contains("type: overlay"), gdal.out());
        Run chinese = Run.of(
                "tiles",
                "info",
                "--lang",
                "zh",
                FILES.resolve("gdal-png.mbtiles").toString());
        assertTrue(chinese.out().contains("级别：8 至 10"), chinese.out());
    }

    @Test
    void verifyCountsTilesAndFaults() throws Exception {
        Run sound = Run.of("tiles", "verify", FILES.resolve("gdal-png.mbtiles").toString());
        assertEquals(0, sound.code(), sound.err());
        assertTrue(sound.out().contains("No faults: 5 tiles"), sound.out());
        byte[] whole = Files.readAllBytes(FILES.resolve("tileverse-uncompressed.pmtiles"));
        Path cut = Files.write(folder.resolve("cut.pmtiles"), Arrays.copyOf(whole, whole.length - 100));
        Run broken = Run.of("tiles", "verify", cut.toString());
        assertEquals(1, broken.code());
        assertTrue(broken.out().contains("ends too early") && broken.out().contains("2 faults"), broken.out());
    }

    @Test
    void webpIsReadFromBothKindsOfFile() {
        for (String file : List.of("gdal-webp.mbtiles", "tileverse-webp.pmtiles")) {
            Run run = Run.of("tiles", "verify", FILES.resolve(file).toString());
            assertEquals(0, run.code(), run.out() + run.err());
        }
    }

    @Test
    void aCheckThatTakesTooLongIsGivenUp() {
        Path file = FILES.resolve("tileverse-leaves.pmtiles");
        Run run = Run.of("tiles", "verify", "--minutes", "0", file.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("--minutes"), run.err());
        assertEquals(
                2, Run.of("tiles", "verify", "--minutes", "-1", file.toString()).code());
    }

    /** Each is refused in one sentence that names the file. */
    @Test
    void hostileFilesAreRefusedInASentence() throws Exception {
        byte[] sound = Files.readAllBytes(FILES.resolve("tileverse-colours.pmtiles"));
        Path none = Files.writeString(folder.resolve("text.mbtiles"), "no map at all");
        Path empty = Files.write(folder.resolve("empty.pmtiles"), new byte[0]);
        Path head = Files.write(folder.resolve("head.pmtiles"), Arrays.copyOf(sound, 100));
        byte[] directory = sound.clone();
        Arrays.fill(directory, 127, 160, (byte) 0x55);
        Path corrupt = Files.write(folder.resolve("corrupt.pmtiles"), directory);
        Path zooms = Files.write(folder.resolve("zooms.pmtiles"), with(sound, 101, 77));
        Path brotli = Files.write(folder.resolve("brotli.pmtiles"), with(sound, 97, 3));
        byte[] lite = Files.readAllBytes(FILES.resolve("gdal-png.mbtiles"));
        Path half = Files.write(folder.resolve("half.mbtiles"), Arrays.copyOf(lite, 1000));
        Path noTiles = Files.createDirectory(folder.resolve("no-tiles"));
        for (Path file : List.of(none, empty, head, corrupt, zooms, brotli, half, noTiles)) {
            for (String command : List.of("info", "verify")) {
                Run run = Run.of("tiles", command, file.toString());
                assertEquals(3, run.code(), file + run.out());
                assertEquals(1, run.err().lines().count(), run.err());
                assertTrue(run.err().contains(file.getFileName().toString()), run.err());
            }
        }
    }

    private static byte[] with(byte[] sound, int at, int value) {
        byte[] changed = sound.clone();
        changed[at] = (byte) value;
        return changed;
    }

    @Test
    void whatCannotBeReadAndHowItIsUsed() {
        Run missing = Run.of("tiles", "info", folder.resolve("gone.mbtiles").toString());
        assertEquals(3, missing.code());
        assertTrue(missing.err().contains("gone.mbtiles"), missing.err());
        assertEquals(3, Run.of("tiles", "verify", "pom.xml").code());
        assertEquals(2, Run.of("tiles").code());
        assertEquals(2, Run.of("tiles", "info").code());
        assertEquals(0, Run.of("tiles", "verify", "--help").code());
    }
}
