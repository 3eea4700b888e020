package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lakecity.i18n.LocalText;
import lakecity.plan.Issue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryFileTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsReadAgain(long seed) throws Exception {
        Story story = random(seed);
        StoryFile.Loaded loaded = read(StoryFile.bytes(story));
        assertEquals(story, loaded.story(), "seed " + seed);
        assertEquals(List.of(), loaded.issues(), "seed " + seed);
        assertArrayEquals(StoryFile.bytes(story), StoryFile.bytes(loaded.story()), "seed " + seed);
    }

    private static Story random(long seed) {
        Random random = new Random(seed);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            scenes.add(Stories.random(random, "s" + i));
        }
        return new Story("random-" + seed, "", Stories.text("随机"), scenes, Map.of());
    }

    /** A hostile file gives a story whose scenes have ids of their own, or a fault with words; never anything else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void brokenBytesGiveAStoryOrAFault(long seed) {
        Random random = new Random(seed);
        byte[] whole = StoryFile.bytes(random(seed));
        for (int i = 0; i < 400; i++) {
            byte[] broken = broken(whole, random);
            String told = "seed " + seed + ", " + i;
            try {
                StoryFile.Loaded loaded = read(broken);
                Set<String> ids = new HashSet<>();
                loaded.story().scenes().forEach(scene -> assertTrue(ids.add(scene.id()), told));
                Story again = read(StoryFile.bytes(loaded.story())).story();
                assertEquals(loaded.story().scenes().size(), again.scenes().size(), told);
            } catch (StoryFileException e) {
                assertSpeaks(e.issue());
            }
        }
    }

    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes =
                random.nextInt(4) == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        String instead = "{}[]\",:0x9-\u0000\u00ff";
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) instead.charAt(random.nextInt(instead.length()));
        }
        return bytes;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `` | scenes
            {} | scenes
            [] | scenes
            42 | scenes
            {"type": "FeatureCollection", "features": []} | scenes
            {"scenes": {}} | scenes
            {"schema": 2, "scenes": []} | newer
            {"scenes": [], "scenes": []} | twice
            {"schema": 1, "scenes": [] | JSON
            {"schema": 1, "scenes": []} {} | JSON
            <?xml version="1.0"?> | JSON""")
    void whatIsNoStoryIsRefusedWithWords(String json, String word) {
        StoryFileException e =
                assertThrows(StoryFileException.class, () -> read(json.getBytes(StandardCharsets.UTF_8)));
        assertSpeaks(e.issue());
        String said = e.issue().reason().en() + e.issue().remedy().en();
        assertTrue(said.contains(word), said);
    }

    private static void assertSpeaks(Issue issue) {
        assertEquals("test.json", issue.file());
        for (LocalText text : List.of(issue.reason(), issue.remedy())) {
            assertFalse(text.zh().isBlank() || text.en().isBlank(), issue.toString());
        }
    }

    @Test
    void bytesOfAnotherEncodingTooManyAndTooDeepOnesAreRefused() {
        byte[] utf16 = "{\"schema\": 1, \"scenes\": []}".getBytes(StandardCharsets.UTF_16);
        assertThrows(StoryFileException.class, () -> read(utf16));
        assertThrows(StoryFileException.class, () -> read(new byte[StoryFile.MAX_BYTES + 1]));
        String deep = "{\"scenes\": [], \"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThrows(StoryFileException.class, () -> read(deep.getBytes(StandardCharsets.UTF_8)));
        String gbk = "{\"schema\":1,\"title\":{\"zh\":\"\u00e9\"},\"scenes\":[]}";
        assertThrows(StoryFileException.class, () -> read(gbk.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void fiveHundredScenesArePossibleAndOneMoreIsNot() throws Exception {
        Story most = Stories.of(500);
        assertEquals(500, read(StoryFile.bytes(most)).story().scenes().size());
        Story more = Stories.of(501);
        assertThrows(StoryFileException.class, () -> read(StoryFile.bytes(more)));
        assertThrows(StoryFileException.class, () -> StoryFile.write(more, folder.resolve("more.json")));
        assertFalse(Files.exists(folder.resolve("more.json")));
    }

    @Test
    void veryLongCaptionsStayWhole() throws Exception {
        String caption = "湖𠮷".repeat(30_000);
        Story story = Stories.of(1);
        Story longer = story.withScenes(List.of(
                story.scenes().get(0).withTexts(LocalText.EMPTY, new LocalText(caption, caption), LocalText.EMPTY)));
        assertEquals(longer, read(StoryFile.bytes(longer)).story());
    }

    @Test
    void whatIsNotKnownIsWrittenAgain() throws Exception {
        String json = """
                {"schema": 1, "id": "a", "plan": "", "title": {"zh": "甲", "en": "A", "fr": "Un"}, "scenes": [
                 {"id": "s1", "kind": "video", "film": "a.mp4", "title": {"zh": "乙", "en": "B", "x": 1}},
                 {"id": "s2", "kind": "map", "view": {"schema": 1, "plan": "", "extent": [115, 37, 116, 38], "tilt": 30}}],
                 "x-more": {"b": [1, 2]}}""";
        StoryFile.Loaded loaded = read(json.getBytes(StandardCharsets.UTF_8));
        assertTrue(loaded.issues().stream().anyMatch(issue -> issue.where().equals("/scenes/0/kind")));
        String written = new String(StoryFile.bytes(loaded.story()), StandardCharsets.UTF_8);
        for (String kept : List.of("\"fr\" : \"Un\"", "\"video\"", "a.mp4", "\"x\" : 1", "\"tilt\" : 30", "x-more")) {
            assertTrue(written.contains(kept), kept + " in " + written);
        }
        assertEquals(loaded.story(), read(StoryFile.bytes(loaded.story())).story());
    }

    @Test
    void whatMakesNoSenseIsNotedAndTheRestOpens() throws Exception {
        String json = """
                {"schema": 1, "id": "../up", "plan": "other", "title": 7, "scenes": [
                 3, {"id": "s1", "kind": "map"}, {"id": "s1", "kind": "black", "seconds": -1, "side": "top"},
                 {"kind": "picture", "picture": "../secret.png", "sources": ["S1"]},
                 {"id": "s9", "kind": "map", "view": {"schema": 1, "plan": "other", "layers": [{"id": "gone"}], "selection": "F9"}}]}""";
        StoryFile.Loaded loaded = read(json.getBytes(StandardCharsets.UTF_8));
        assertEquals(4, loaded.story().scenes().size());
        assertEquals("test", loaded.story().id());
        List<String> places = loaded.issues().stream().map(Issue::where).toList();
        for (String place : List.of(
                "/id",
                "/plan",
                "/title",
                "/scenes/0",
                "/scenes/1/view",
                "/scenes/2/id",
                "/scenes/2/seconds",
                "/scenes/2/side",
                "/scenes/3/picture",
                "/scenes/3/sources",
                "/scenes/4/view/layers/0",
                "/scenes/4/view/selection")) {
            assertTrue(places.contains(place), place + " in " + places);
        }
        loaded.issues().forEach(StoryFileTest::assertSpeaks);
        assertNotNull(loaded.story().scenes().get(3).view());
        assertEquals("F9", loaded.story().scenes().get(3).view().selection());
    }

    @Test
    void halfPairsAndControlCharactersDoNoHarm() throws Exception {
        String json = "{\"schema\": 1, \"id\": \"a\", \"plan\": \"\", \"x\": \"\\udc00\", \"title\":"
                + " {\"zh\": \"a\\udc00b\\u0000\\u001bc\\r\\nd\", \"en\": \"\\uffff\"}, \"scenes\": []}";
        Story story = read(json.getBytes(StandardCharsets.UTF_8)).story();
        assertEquals(new LocalText("a\uFFFDbc\nd", "\uFFFD"), story.title());
        assertEquals(story.title(), read(StoryFile.bytes(story)).story().title());
    }

    @Test
    void aFileIsReplacedWhole() throws Exception {
        Path file = folder.resolve("湖 😀.json");
        StoryFile.write(Stories.of(3), file);
        StoryFile.write(Stories.of(4), file);
        assertEquals(
                4,
                StoryFile.read(file, Stories.PLAN, Stories.HOME)
                        .story()
                        .scenes()
                        .size());
        assertEquals(List.of("湖 😀.json"), names());
    }

    @Test
    void whatCannotBeWrittenIsToldAndTheOldFileStands() throws Exception {
        Path inPlace = Files.writeString(folder.resolve("no-folder"), "a file");
        StoryFileException e =
                assertThrows(StoryFileException.class, () -> StoryFile.write(Stories.of(3), inPlace.resolve("a.json")));
        assertTrue(e.issue().reason().en().contains("cannot be written"), e.getMessage());
        Path isFolder = Files.createDirectory(folder.resolve("folder.json"));
        assertThrows(StoryFileException.class, () -> StoryFile.write(Stories.of(3), isFolder));
        assertThrows(StoryFileException.class, () -> StoryFile.read(isFolder, Stories.PLAN, Stories.HOME));
        assertThrows(
                StoryFileException.class,
                () -> StoryFile.read(folder.resolve("none.json"), Stories.PLAN, Stories.HOME));
        Path locked = folder.resolve("locked.json");
        StoryFile.write(Stories.of(2), locked);
        byte[] old = Files.readAllBytes(locked);
        try {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        } catch (UnsupportedOperationException noPosix) {
            Assumptions.abort("no such permissions here");
        }
        e = assertThrows(StoryFileException.class, () -> StoryFile.write(Stories.of(3), locked));
        assertTrue(e.issue().reason().en().contains("read-only"), e.getMessage());
        assertArrayEquals(old, Files.readAllBytes(locked));
        assertEquals(List.of("folder.json", "locked.json", "no-folder"), names());
    }

    private List<String> names() throws Exception {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static StoryFile.Loaded read(byte[] json) throws StoryFileException {
        return StoryFile.read("test.json", json, Stories.PLAN, Stories.HOME);
    }
}
