package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lakecity.data.MapsFolder;
import lakecity.data.PackReader;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPlanCommandTest {
    @TempDir
    Path folder;

    private List<Path> inside() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    @Test
    void isSoundOpensAndIsPainted() throws Exception {
        Path maps = folder.resolve("镜湖 maps");
        Run made = Run.of(
                "new-plan",
                maps.toString(),
                "--name",
                "镜湖\"@en@\\",
                "--name-en",
                "Mirror Lake",
                "--area",
                "115,37,117,39");
        assertEquals(0, made.code(), made.err());
        Run checked = Run.of("validate", "--maps", maps.toString());
        assertEquals(0, checked.code(), checked.out());
        Plan plan = new PackReader().read(new MapsFolder(maps), "plan").plan();
        assertEquals("镜湖\"@en@\\", plan.head().title().zh());
        assertEquals(1, plan.outline().clauses().size());
        Path picture = folder.resolve("a.png");
        Run painted = Run.of("render", "--maps", maps.toString(), "--out", picture.toString(), "--size", "800x600");
        assertEquals(0, painted.code(), painted.err());
        assertTrue(Files.size(picture) > 1_000);
        assertEquals(2, inside().size(), "nothing is left beside it");
    }

    @Test
    void usualValuesAreSoundToo() {
        for (String name : List.of("新城规划", "Mirror Lake plan", "3")) {
            Path maps = folder.resolve("m" + name.length());
            assertEquals(0, Run.of("new-plan", maps.toString(), "--name", name).code());
            Run checked = Run.of("validate", "--maps", maps.toString());
            assertEquals(0, checked.code(), checked.out());
        }
    }

    @Test
    void anEmptyFolderIsFilledAFullOneIsLeftAlone() throws Exception {
        assertEquals(0, Run.of("new-plan", folder.toString(), "--name", "新城").code());
        assertEquals(2, inside().size());
        Run again = Run.of("new-plan", folder.toString(), "--name", "新城");
        assertEquals(2, again.code());
        assertTrue(again.err().contains("something in the folder"), again.err());
    }

    @Test
    void nothingHalfWritten() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("plan/plan.json", "{}");
        files.put("plan/plan.json/no", "a file is in the way");
        assertThrows(IOException.class, () -> NewFolder.write(folder.resolve("new"), files));
        assertThrows(IOException.class, () -> NewFolder.write(folder, files));
        assertEquals(List.of(), inside());
        Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("new-plan", folder.resolve("file/maps").toString(), "--name", "新城");
        assertEquals(3, run.code());
        assertFalse(run.err().isBlank());
        assertEquals(
                3,
                Run.of("new-plan", folder.resolve("no/maps").toString(), "--name", "新城")
                        .code());
        assertEquals(1, inside().size());
    }

    @Test
    void wrongUsage() throws Exception {
        String maps = folder.resolve("maps").toString();
        assertEquals(2, Run.of("new-plan").code());
        assertEquals(2, Run.of("new-plan", maps).code());
        assertEquals(2, Run.of("new-plan", maps, "--name", " ").code());
        assertEquals(2, Run.of("new-plan", maps, "--name", "a\nb").code());
        assertEquals(
                2, Run.of("new-plan", maps, "--name", "湖", "--name-en", "湖").code());
        assertEquals(2, Run.of("new-plan", "a\0b", "--name", "湖").code());
        for (String area : List.of("1,2,3", "5,0,4,1", "0,0,0,0", "a,b,c,d", "-200,0,1,1")) {
            assertEquals(
                    2, Run.of("new-plan", maps, "--name", "湖", "--area=" + area).code(), area);
        }
        assertEquals(List.of(), inside());
    }
}
