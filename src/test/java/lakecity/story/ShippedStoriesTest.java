package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.view.Axis;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stories that come with the maps can be presented as they are: in both languages, with notes and sources. */
class ShippedStoriesTest {
    private static final Path FOLDER = Path.of("maps/stories");
    private static final Plan PLAN = plan();
    private static final View HOME = View.home(PLAN, Language.ZH, "light");

    /** What a later state in a caption must come with: when it was known, or who said it. */
    private static final Pattern DATED = Pattern.compile("20\\d\\d");

    private static Plan plan() {
        try {
            return new PackReader().read(Path.of("maps/plan")).plan();
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoryFile.Loaded read(String id) throws StoryFileException {
        return StoryFile.read(FOLDER.resolve(id + ".json"), PLAN, HOME);
    }

    @Test
    void thereAreFour() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(
                    List.of("innovation.json", "one-lake.json", "rail-and-road.json", "seven-towns.json"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-lake", "seven-towns", "rail-and-road", "innovation"})
    void isWholeAndKeptAsTheProgramWritesIt(String id) throws IOException, StoryFileException {
        StoryFile.Loaded loaded = read(id);
        assertEquals(List.of(), loaded.issues());
        assertEquals(id, loaded.story().id());
        assertArrayEquals(Files.readAllBytes(FOLDER.resolve(id + ".json")), StoryFile.bytes(loaded.story()));
        List<Scene> scenes = loaded.story().scenes();
        assertTrue(scenes.size() >= 6 && scenes.size() <= 10, () -> id + ": " + scenes.size());
        assertEquals(Scene.Kind.COVER, scenes.get(0).kind());
        assertEquals(Scene.Kind.CLOSING, scenes.get(scenes.size() - 1).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one-lake", "seven-towns", "rail-and-road", "innovation"})
    void speaksBothLanguagesAndNamesItsSources(String id) throws StoryFileException {
        Story story = read(id).story();
        both(id, story.title());
        for (Scene scene : story.scenes()) {
            String where = id + " " + scene.id();
            both(where, scene.title());
            both(where, scene.caption());
            both(where, scene.notes());
            assertTrue(scene.seconds() > 0, where);
            assertTrue(scene.notes().zh().contains("《河北日报》"), where + ": the notes cite the report");
            assertTrue(scene.notes().en().contains("Hebei Daily"), where + ": the notes cite the report");
            assertTrue(scene.notes().zh().length() <= 200, where);
            assertTrue(scene.caption().zh().lines().count() <= 3, where);
            assertFalse(scene.sources().isEmpty(), where);
            List<Source> told = SceneTexts.sources(scene, PLAN, false);
            assertFalse(told.isEmpty(), where + " rests on unverified sources alone");
            if (told.size() < scene.sources().size()) {
                assertTrue(scene.notes().zh().contains("待核"), where + ": the notes say what is not verified");
                assertTrue(scene.notes().en().contains("verified"), where);
            }
            assertFalse(scene.caption().zh().contains("待核"), where + ": nothing unverified in a caption");
            assertFalse(scene.caption().en().contains("verified"), where);
        }
    }

    @Test
    void laterStatesAreDatedAndSaidByWhom() throws StoryFileException {
        List<Scene> later = read("rail-and-road").story().scenes().stream()
                .filter(scene -> scene.view() != null && scene.view().axis() == Axis.LATEST)
                .toList();
        assertEquals(1, later.size());
        for (String line : later.get(0).caption().zh().lines().toList()) {
            assertTrue(DATED.matcher(line).find() && line.contains("媒体"), line);
        }
    }

    private static void both(String where, LocalText text) {
        assertFalse(text.zh().isBlank(), where);
        assertFalse(text.en().isBlank(), where);
        assertFalse(text.zh().equals(text.en()), where);
    }
}
