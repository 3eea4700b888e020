package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
