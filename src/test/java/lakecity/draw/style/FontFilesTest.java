package lakecity.draw.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
    @AfterEach
    void forget() {
        System.clearProperty("lakecity.fonts");
    }

    @Test
    void aFolderThatIsNamedComesFirst(@TempDir Path folder) throws Exception {
        Path font = Files.writeString(folder.resolve("NotoSansSC-Bold.ttf"), "x");
        System.setProperty("lakecity.fonts", folder.toString());
        assertEquals(Optional.of(font), FontFiles.plain("Bold"));
        assertNotEquals(
                Optional.of(folder.resolve("NotoSansSC-Regular.ttf")), FontFiles.plain("Regular"), "is not there");
    }

    @Test
    void plainFileAndResourceAreTheSame() throws Exception {
        Optional<Path> plain = FontFiles.plain("Regular");
        try (InputStream in = FontFiles.open("Regular")) {
            byte[] bytes = in.readAllBytes();
            if (plain.isPresent()) {
                assertArrayEquals(Files.readAllBytes(plain.get()), bytes);
            }
            assertNotEquals(0, bytes.length);
        }
    }
}
