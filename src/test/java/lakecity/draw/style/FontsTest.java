package lakecity.draw.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontsTest {

    @Test
    void coversTheLettersOfThePlan() {
        String text = "衡水湖 滏阳河 邯港高速（示意）—–·《纲要》“”①②ABCxyz0123'，。：；";
        assertEquals(-1, Fonts.regular(12).canDisplayUpTo(text));
        assertEquals(-1, Fonts.bold(12).canDisplayUpTo(text));
        assertEquals(text, Fonts.visible(text));
    }

    @Test
    void showsABoxForWhatTheFontLacks() {
        assertEquals("湖□城", Fonts.visible("湖\uD83D\uDE00城"));
        assertEquals("a□b c", Fonts.visible("a⌕b\tc\u0000"));
    }

    @Test
    void isAsWideAsItsSizeAsks() {
        assertEquals(24, Fonts.bold(24).getSize2D());
    }

    /** A machine without any font known to fontconfig: the program's own must do. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void drawsWithoutFontsOnTheSystem(@TempDir Path folder) throws IOException, InterruptedException {
        Path config = folder.resolve("fonts.conf");
        Files.writeString(config, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                FontsWithoutSystem.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "FONTCONFIG_FILE", config.toString(),
                        "FONTCONFIG_PATH", folder.toString(),
                        "HOME", folder.toString()));
        Path output = folder.resolve("output");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals("drawn", Files.readString(output, StandardCharsets.UTF_8).strip());
    }
}
