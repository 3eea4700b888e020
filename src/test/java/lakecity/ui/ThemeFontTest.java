package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.text.Font;
import lakecity.draw.style.FontFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The font is found wherever the program lies: without it Chinese is empty boxes. */
@ExtendWith(ApplicationExtension.class)
class ThemeFontTest {
    @TempDir
    Path folder;

    @Test
    void aFolderWithBlanksAndChineseIsNoHindrance() throws IOException {
        for (String name : new String[] {"plain", "with blank", "装 置", "100%20"}) {
            Path file = Files.createDirectory(folder.resolve(name)).resolve("NotoSansSC-Regular.ttf");
            Files.copy(FontFiles.open("Regular"), file);
            Optional<Font> font = Theme.inPlace(file);
            assertTrue(font.isPresent(), name);
            assertEquals("Noto Sans SC", font.get().getFamily());
        }
    }

    @Test
    void aFileThatIsNotThereIsNoFont() {
        assertTrue(Theme.inPlace(folder.resolve("none.ttf")).isEmpty());
    }
}
