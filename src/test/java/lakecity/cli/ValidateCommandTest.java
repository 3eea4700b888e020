package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    Path folder;

    private Path maps;

    @BeforeEach
    void maps() throws Exception {
        maps = SmallMaps.write(folder.resolve("地图 maps"));
    }

    @Test
    void soundDataIsClean() {
        Run run = Run.of("validate", "--maps", maps.toString());
        assertEquals(0, run.code(), run.out());
        assertTrue(run.out().contains("No faults"), run.out());
        assertEquals(
                "[ ]",
                Run.of("validate", "--json", "--maps", maps.toString()).out().strip());
    }

    @Test
    void aFaultIsToldWithFilePlaceReasonAndRemedy() throws Exception {
        Files.writeString(maps.resolve("plan/features/more.geojson"), "{\"type\":");
        Run run = Run.of("validate", "--maps", maps.toString());
        assertEquals(1, run.code());
        assertTrue(run.out().contains("plan/features/more.geojson"), run.out());
        assertTrue(run.out().contains("ERROR") && run.out().contains("→"), run.out());
        Run chinese = Run.of("validate", "--lang", "zh", "--maps", maps.toString());
        assertTrue(chinese.out().contains("错误"), chinese.out());
    }

    @Test
    void asJsonForOtherPrograms() throws Exception {
        Files.writeString(maps.resolve("plan/features/more.geojson"), "{\"type\":");
        Run run = Run.of("validate", "--json", "--maps", maps.toString());
        assertEquals(1, run.code());
        JsonNode issue = new ObjectMapper().readTree(run.out()).get(0);
        assertEquals("error", issue.get("severity").textValue());
        assertEquals("plan/features/more.geojson", issue.get("file").textValue());
        assertFalse(issue.at("/reason/zh").textValue().isEmpty());
        assertFalse(issue.at("/remedy/en").textValue().isEmpty());
    }

    @Test
    void noFolderCannotBeRead() throws Exception {
        Run run = Run.of("validate", "--maps", folder.resolve("none").toString());
        assertEquals(3, run.code());
        assertTrue(run.err().contains("none"), run.err());
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(3, Run.of("validate", "--maps", file.toString()).code());
    }

    @Test
    void wrongUsage() {
        assertEquals(2, Run.of("validate", "--maps").code());
        assertEquals(2, Run.of("validate", "--xml").code());
        assertEquals(2, Run.of("validate", "--lang", "de").code());
        assertEquals(2, Run.of("validate", "--maps", "a\0b").code());
    }

    @Test
    void nothingInAFileCanSteerTheTerminal() throws Exception {
        Files.writeString(maps.resolve("plan/features/more.geojson"), "{\"type\": \"\\u001b[2J\", \"features\": 7}");
        Run run = Run.of("validate", "--maps", maps.toString());
        assertEquals(1, run.code());
        assertFalse(run.out().contains("\u001b"), run.out());
    }
}
