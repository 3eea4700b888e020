package lakecity.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.task.Background;
import lakecity.task.DirectBackground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    private final List<SettingsFault> faults = new ArrayList<>();

    private SettingsFile open() {
        return new SettingsFile(folder, faults::add);
    }

    private Path file() {
        return folder.resolve(SettingsFile.NAME);
    }

    private Path bad() {
        return folder.resolve(SettingsFile.BAD);
    }

    private static void fill(Settings settings) {
        settings.language().set(Language.BOTH);
        settings.theme().set("dark");
        settings.palette().set("grey-print");
        settings.textScale().set(150);
        settings.baseMap().set("osm");
        settings.agreed().add("osm tile.example.org");
        settings.window().set(Optional.of(new WindowPlace(-100, 20, 1400, 900, true)));
        settings.leftWidth().set(310);
        settings.detailsWidth().set(400);
        settings.wideTable().set(true);
        settings.tab().set("projects");
        settings.lastViews().put("一", "{\"plan\":\"一\"}");
        settings.recentPacks().setAll("/a/b", "C:\\图");
        settings.officialTexts().put("一", "/a/文.txt");
        settings.officialChapters().put(Settings.clauseKey("一", "P1"), "第一章 总则");
        settings.searches().setAll("湖", "hsb", "🙂 \u0000 \"quoted\"");
        settings.bookmarks().setAll("{\"name\":\"a\"}");
    }

    @Test
    void everythingComesBack() throws IOException {
        SettingsFile first = open();
        fill(first.settings());
        first.close();
        byte[] written = Files.readAllBytes(file());
        SettingsFile second = open();
        assertArrayEquals(written, SettingsJson.write(second.settings()));
        assertEquals(
                List.of("湖", "hsb", "🙂 \u0000 \"quoted\""), second.settings().searches());
        assertEquals(Language.BOTH, second.settings().language().get());
        assertEquals(List.of(), faults);
    }

    @Test
    void everyChangeIsWritten() throws IOException {
        SettingsFile kept = open();
        List<Runnable> waiting = new ArrayList<>();
        kept.keep(waiting::add, new DirectBackground());
        fill(kept.settings());
        assertTrue(waiting.size() >= 13, "each property tells: " + waiting.size());
        assertFalse(Files.exists(file()), "later, not at once");
        waiting.forEach(Runnable::run);
        String once = Files.readString(file());
        assertTrue(once.contains("grey-print"));
        kept.settings().palette().set("light");
        waiting.get(waiting.size() - 1).run();
        assertFalse(Files.readString(file()).contains("grey-print"));
    }

    @Test
    void whatIsOnlyForThisStartIsNotKept() {
        SettingsFile first = open();
        first.settings().theme().set("dark");
        first.settings().theme().forThisStart("light");
        first.settings().language().forThisStart(Language.EN);
        first.close();
        SettingsFile second = open();
        assertEquals("dark", second.settings().theme().get());
        assertEquals(Optional.empty(), second.settings().language().kept());
        second.settings().theme().forThisStart("light");
        second.settings().theme().set("light");
        second.close();
        assertEquals("light", open().settings().theme().get(), "chosen by the user, so kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{\"theme\":\"dark\"", "{} {}", "\u0000\u0001", "{\"a\":1e9999999999999}"
            })
    void aBrokenFileGivesDefaultsANoticeAndIsKeptAside(String content) throws IOException {
        Files.writeString(file(), content);
        SettingsFile opened = open();
        assertEquals("light", opened.settings().theme().get());
        if (!content.contains("1e99")) {
            assertEquals(1, faults.size());
            assertEquals(content, Files.readString(bad()));
            assertFalse(Files.exists(file()));
        }
        opened.close();
        faults.clear();
        open();
        assertEquals(List.of(), faults, "the next start is well");
    }

    @Test
    void noiseNeverBreaksTheStart() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        SettingsFile first = open();
        fill(first.settings());
        first.close();
        byte[] sound = Files.readAllBytes(file());
        for (int round = 0; round < 300; round++) {
            byte[] noise = sound.clone();
            int changes = 1 + random.nextInt(20);
            for (int i = 0; i < changes; i++) {
                noise[random.nextInt(noise.length)] = (byte) random.nextInt(256);
            }
            Files.write(file(), round % 2 == 0 ? noise : java.util.Arrays.copyOf(noise, random.nextInt(noise.length)));
            Settings read = open().settings();
            int scale = read.textScale().get();
            assertTrue(scale >= 80 && scale <= 200, "seed " + seed);
            assertTrue(List.of("light", "dark", "system").contains(read.theme().get()), "seed " + seed);
        }
    }

    @Test
    void fiftyMegabytesAreNotRead() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(file().toFile(), "rw")) {
            huge.setLength(50 << 20);
        }
        assertEquals(100, open().settings().textScale().get());
        assertEquals(1, faults.size());
        assertEquals(50 << 20, Files.size(bad()));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Files.writeString(file(), "{\"searches\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}");
        assertEquals(List.of(), open().settings().searches());
        assertEquals(1, faults.size());
        assertTrue(Files.exists(bad()));
    }

    @Test
    void theOneLastViewOfOldIsThatOfItsPack() throws IOException {
        Files.writeString(file(), "{\"lastView\":\"{\\\"schema\\\":1,\\\"plan\\\":\\\"mine\\\"}\"}");
        assertEquals(
                Map.of("mine", "{\"schema\":1,\"plan\":\"mine\"}"),
                open().settings().lastViews());
    }

    @Test
    void wrongTypesCostOnlyThemselves() throws IOException {
        Files.writeString(file(), """
                {"theme":"dark","language":"fr","textScale":"150","leftWidth":-1,"palette":{},"window":[1],
                 "searches":["a",3],"bookmarks":"x","agreed":null,"baseMap":7,"tab":"../..","lastView":[],
                 "lastViews":{"a":1},"recentPacks":{},"officialTexts":"x"}
                """);
        Settings read = open().settings();
        assertEquals("dark", read.theme().get());
        assertEquals(Language.ZH, read.language().get());
        assertEquals(100, read.textScale().get());
        assertEquals(Settings.LEFT_WIDTH, read.leftWidth().get());
        assertEquals(Optional.empty(), read.window().get());
        assertEquals(List.of("a"), read.searches());
        assertEquals(1, faults.size());
        for (String field : List.of(
                "language",
                "textScale",
                "window",
                "agreed",
                "tab",
                "lastView",
                "lastViews",
                "recentPacks",
                "officialTexts")) {
            assertTrue(
                    faults.get(0).where().contains("/" + field), faults.get(0).where());
        }
        assertTrue(Files.exists(bad()));
    }

    @Test
    void aFolderInItsPlaceIsToldAndLeftAlone() throws IOException {
        Files.createDirectories(file().resolve("inside"));
        SettingsFile opened = open();
        assertEquals(1, faults.size());
        opened.close();
        assertTrue(Files.isDirectory(file().resolve("inside")));
    }

    /** A file where the folder should be: nobody, not even root, can make a folder there. */
    @Test
    void whereNothingCanBeWrittenItIsToldOnceAndWorksOn() throws IOException {
        Path home = Files.writeString(folder.resolve("home"), "a file");
        SettingsFile opened = new SettingsFile(home.resolve("lakecity"), faults::add);
        opened.keep(Runnable::run, new DirectBackground());
        opened.settings().textScale().set(125);
        opened.settings().textScale().set(150);
        opened.close();
        assertEquals(1, faults.size());
        assertEquals(150, opened.settings().textScale().get());
        assertFalse(faults.get(0).toString().contains(folder.toString()), "no folder of the user's in the notice");
    }

    @Test
    void aFolderThatVanishesLeavesNothingHalf() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        SettingsFile opened = new SettingsFile(inner, faults::add);
        opened.keep(Runnable::run, new DirectBackground());
        opened.settings().theme().set("dark");
        Files.delete(inner.resolve(SettingsFile.NAME));
        Files.delete(inner);
        Files.writeString(inner, "in the way");
        opened.settings().textScale().set(125);
        assertEquals(1, faults.size());
        Files.delete(inner);
        opened.settings().textScale().set(150);
        try (Stream<Path> left = Files.list(inner)) {
            assertEquals(List.of(inner.resolve(SettingsFile.NAME)), left.toList());
        }
        assertEquals(
                150, new SettingsFile(inner, faults::add).settings().textScale().get());
        assertEquals(1, faults.size());
    }

    @Test
    void anEarlierWritingNeverUndoesALaterOne() throws IOException {
        SettingsFile opened = open();
        List<Runnable> works = new ArrayList<>();
        opened.keep(Runnable::run, new Background() {
            @Override
            public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
                works.add(() -> new DirectBackground().run(work, done, failed));
                return () -> {};
            }
        });
        opened.settings().textScale().set(125);
        opened.settings().textScale().set(150);
        opened.close();
        works.forEach(Runnable::run);
        assertTrue(new String(Files.readAllBytes(file()), StandardCharsets.UTF_8).contains("150"));
        assertEquals(150, open().settings().textScale().get());
    }

    @Test
    void theFolderIsWhereEachSystemKeepsSettings() {
        assertEquals(
                Path.of("/c/lakecity"),
                UserFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/c"), "/h").orElseThrow());
        assertEquals(
                Path.of("/h/.config/lakecity"),
                UserFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "c"), "/h").orElseThrow());
        assertEquals(
                Path.of("/h/Library/Application Support/lakecity"),
                UserFolder.of("Mac OS X", Map.of(), "/h").orElseThrow());
        assertEquals(
                Path.of("/r/lakecity"),
                UserFolder.of("Windows 11", Map.of("APPDATA", "/r"), "/h").orElseThrow());
        assertEquals(
                Path.of("/h/AppData/Roaming/lakecity"),
                UserFolder.of("Windows 11", Map.of(), "/h").orElseThrow());
        assertEquals(Optional.empty(), UserFolder.of("Linux", Map.of(), "a\0b"));
    }
}
