package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A city that the program knows nothing of, with layers of its own and no base map. */
class OtherCityRenderTest {
    private static final String QINGHE = "src/test/resources/packs/qinghe";

    @TempDir
    Path folder;

    private long picture(String name, String maps, String... options) throws Exception {
        Path out = folder.resolve(name);
        String[] all = new String[options.length + 7];
        String[] first = {"render", "--maps", maps, "--out", out.toString(), "--size", "600x450"};
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(options, 0, all, first.length, options.length);
        Run run = Run.of(all);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("1 faults"), "the ground stays plain, and that is said: " + run.err());
        return Files.mismatch(out, folder.resolve("all.png"));
    }

    @Test
    void itsOwnLayersAreDrawn() throws Exception {
        picture("all.png", QINGHE);
        assertEquals(-1, picture("again.png", QINGHE + "/plan"), "its pack's folder is as good");
        for (String layer : new String[] {"wards", "mirror", "greenways", "gardens"}) {
            assertNotEquals(-1, picture(layer + ".png", QINGHE, "--layers", layer), layer);
        }
    }
}
