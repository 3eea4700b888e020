package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapsFolderTest {
    @TempDir
    Path folder;

    @Test
    void theOneThatWasAskedFor() {
        Path asked = Path.of("no", "such");
        assertEquals(asked, MapsFolder.find(asked).path());
        assertEquals(
                asked.resolve("base").resolve("embedded"),
                MapsFolder.find(asked).embedded());
        assertEquals(
                asked.resolve("base").resolve("sources.json"),
                MapsFolder.find(asked).sources());
    }

    @Test
    void besideTheInstalledProgram() throws IOException {
        Path home = Files.createDirectories(folder.resolve("湖城图 1.0").resolve("lib"));
        Path jar = Files.createFile(home.resolve("atlas.jar"));
        assertEquals(Path.of("maps"), MapsFolder.find(null, jar).path(), "none beside it");
        Path maps = Files.createDirectory(folder.resolve("湖城图 1.0").resolve("maps"));
        assertEquals(maps, MapsFolder.find(null, jar).path());
    }

    @Test
    void elseInTheCurrentFolder() {
        assertEquals(Path.of("maps"), MapsFolder.find(null, null).path());
        assertEquals(Path.of("maps"), MapsFolder.find(null, folder).path(), "classes in a folder, as while building");
        assertEquals(Path.of("maps"), MapsFolder.find(null).path());
    }

    @Test
    void packsOpenFromAPathWithBlanksAndChinese() throws IOException, PackException {
        SmallMaps maps = new SmallMaps(Files.createDirectory(folder.resolve("我的 图集")));
        assertEquals(8, maps.read().plan().features().size());
        assertEquals(0, maps.validate().size());
    }
}
