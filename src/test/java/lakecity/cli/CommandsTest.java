package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Runs where the toolkit draws without a display (Monocle), as all tests do. */
class CommandsTest {

    @Test
    void withoutACommandTheWindowOpens() {
        List<String> opened = new ArrayList<>();
        WindowStart window = (maps, language, theme) -> opened.add(maps + " " + language + " " + theme);
        assertEquals(0, Run.with(Locale.ENGLISH, window).code());
        assertEquals(0, Run.with(Locale.CHINA, window).code());
        assertEquals(
                0,
                Run.with(Locale.ENGLISH, window, "--maps", "m", "--lang", "both", "--theme", "dark")
                        .code());
        assertEquals(
                List.of(
                        "Optional.empty Optional.empty Optional.empty",
                        "Optional.empty Optional.empty Optional.empty",
                        "Optional[m] Optional[BOTH] Optional[dark]"),
                opened);
    }

    @Test
    void wrongUsageOpensNoWindow() {
        WindowStart window = (maps, language, theme) -> {
            throw new AssertionError();
        };
        assertEquals(2, Run.with(Locale.ENGLISH, window, "--theme", "blue").code());
        assertEquals(2, Run.with(Locale.ENGLISH, window, "--lang", "blue").code());
        assertEquals(2, Run.with(Locale.ENGLISH, window, "--maps", "a\0b").code());
        assertEquals(2, Run.with(Locale.ENGLISH, window, "open").code());
        assertEquals(2, Run.with(Locale.ENGLISH, window, "--size", "9x9").code());
    }

    @Test
    void aDisplayThatCannotBeOpenedIsOneSentenceThatNamesRender() {
        Run run = Run.with(Locale.ENGLISH, (maps, language, theme) -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        });
        assertEquals(2, run.code());
        assertTrue(run.err().contains("lakecity render"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void theUnexpectedIsOneSentenceAnd70() {
        Run run = Run.with(Locale.CHINA, (maps, language, theme) -> {
            throw new IllegalStateException("secret");
        });
        assertEquals(70, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("意外") && !run.err().contains("secret"), run.err());
    }

    @Test
    void helpAndVersion() {
        Run help = Run.of("--help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("render")
                && help.out().contains("validate")
                && help.out().contains("70"));
        for (String command : List.of("render", "validate")) {
            assertEquals(0, Run.of(command, "--help").code());
        }
        assertTrue(Run.of("render", "--help", "--lang", "zh").out().contains("缩放级别"));
        Run version = Run.of("--version");
        assertEquals(0, version.code());
        assertTrue(version.out().contains("Lake City Atlas"));
    }

    @Test
    void everyWordOfTheHelpIsTranslated() {
        for (String command : List.of("render", "validate")) {
            for (String language : List.of("zh", "en")) {
                String help = Run.of(command, "--help", "--lang", language).out();
                assertFalse(help.contains("cli."), help);
                assertFalse(help.contains("null"), help);
            }
        }
    }

    @Test
    void aDisplayIsMissedOnlyOnLinuxAndWithoutMonocle() {
        assertTrue(Display.isMissing("Linux", Map.of(), ""));
        assertTrue(Display.isMissing("Linux", Map.of("DISPLAY", " "), ""));
        assertFalse(Display.isMissing("Linux", Map.of("DISPLAY", ":0"), ""));
        assertFalse(Display.isMissing("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), ""));
        assertFalse(Display.isMissing("Linux", Map.of(), "Monocle"));
        assertFalse(Display.isMissing("Windows 11", Map.of(), ""));
        assertFalse(Display.isMissing("Mac OS X", Map.of(), ""));
    }

    @Test
    void theLogLiesWhereTheSystemKeepsLogs() {
        assertEquals(Path.of("/s/lakecity"), LogFolder.of("Linux", Map.of("XDG_STATE_HOME", "/s"), "/h"));
        assertEquals(Path.of("/h/.local/state/lakecity"), LogFolder.of("Linux", Map.of("XDG_STATE_HOME", "s"), "/h"));
        assertEquals(Path.of("/h/Library/Logs/lakecity"), LogFolder.of("Mac OS X", Map.of(), "/h"));
        assertEquals(
                Path.of("/local/lakecity/logs"), LogFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), "/h"));
        assertEquals(Path.of("/h/AppData/Local/lakecity/logs"), LogFolder.of("Windows 11", Map.of(), "/h"));
        assertNull(LogFolder.of("Linux", Map.of(), "a\0b"));
    }
}
