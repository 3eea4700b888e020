package lakecity.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSwapTest {
    @TempDir
    private Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private final List<Path> fresh = new ArrayList<>();

    @BeforeEach
    void files() throws IOException {
        Path waiting = Files.createDirectory(folder.resolve(".waiting"));
        for (String name : List.of("1", "2", "3")) {
            fresh.add(disk.path(Files.writeString(waiting.resolve(name), "new " + name)));
        }
        Files.writeString(folder.resolve("1"), "old 1");
        Files.writeString(folder.resolve("3"), "old 3");
        Files.writeString(folder.resolve("mine"), "mine");
    }

    private Map<String, String> now() throws IOException {
        Map<String, String> now = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                now.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return now;
    }

    @Test
    void allAreReplacedAndOthersStay() throws Exception {
        FileSwap.into(disk.path(folder), fresh);
        assertEquals(Map.of("1", "new 1", "2", "new 2", "3", "new 3", "mine", "mine"), now());
        try (Stream<Path> left = Files.list(folder.resolve(".waiting"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whereOneCannotBeReplacedNoneIs() throws Exception {
        disk.inUse(folder.resolve("3"));
        assertThrows(IOException.class, () -> FileSwap.into(disk.path(folder), fresh));
        assertEquals(Map.of("1", "old 1", "3", "old 3", "mine", "mine"), now());
    }
}
