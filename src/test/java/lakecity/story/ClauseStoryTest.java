package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import lakecity.data.MapsFolder;
import lakecity.data.PackReader;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Outline;
import lakecity.plan.Plan;
import lakecity.view.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With the shipped plan: every clause makes a story that can be shown, saved and opened again without a fault. */
class ClauseStoryTest {
    private static Plan plan = Plan.empty();

    @BeforeAll
    static void open() throws Exception {
        plan = new PackReader().read(new MapsFolder(Path.of("maps")), "plan").plan();
    }

    private static Story story(Clause clause, Plan of) {
        return ClauseStory.of("c", clause, of, View.home(of, Language.ZH, "light"));
    }

    @Test
    void everyClauseMakesASoundStory() throws Exception {
        assertTrue(plan.outline().clauses().size() > 40);
        for (Clause clause : plan.outline().clauses()) {
            Story story = story(clause, plan);
            List<Scene> scenes = story.scenes();
            assertTrue(scenes.size() >= 3 && scenes.size() <= ClauseStory.MOST_SCENES, clause.id());
            assertEquals(Scene.Kind.COVER, scenes.get(0).kind());
            assertEquals(Scene.Kind.CLOSING, scenes.get(scenes.size() - 1).kind());
            for (Scene scene : scenes) {
                assertEquals(List.of(), new SceneFaults(plan, null).apply(scene), clause.id());
                assertFalse(scene.title().zh().isBlank() || scene.title().en().isBlank(), clause.id());
                assertEquals(
                        scene.caption().zh().isBlank(), scene.caption().en().isBlank(), clause.id());
                assertEquals(
                        SceneTexts.sources(scene, plan, true).isEmpty(),
                        SceneTexts.sourceLine(scene, plan, Language.EN, false).isBlank(),
                        clause.id());
            }
            StoryFile.Loaded again =
                    StoryFile.read("c.json", StoryFile.bytes(story), plan, View.home(plan, Language.ZH, "light"));
            assertEquals(story, again.story(), clause.id());
            assertEquals(List.of(), again.issues(), clause.id());
        }
    }

    @Test
    void theClausesOfAClauseComeInReadingOrderAndAFeatureAloneIsSelected() {
        Clause parent = plan.outline().clauses().stream()
                .filter(clause ->
                        clause.children().size() > 3 && clause.features().isEmpty())
                .findFirst()
                .orElseThrow();
        Story story = story(parent, plan);
        assertEquals(
                parent.children().stream().map(Clause::title).toList(),
                story.scenes().subList(1, story.scenes().size() - 1).stream()
                        .map(Scene::title)
                        .toList());
        Clause leaf = plan.outline().clauses().stream()
                .filter(clause -> clause.children().isEmpty())
                .filter(clause -> plan.feature(
                                clause.features().isEmpty()
                                        ? ""
                                        : clause.features().get(0))
                        .filter(Feature::isOnMap)
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Scene first = story(leaf, plan).scenes().get(1);
        assertEquals(
                leaf.features().get(0), first.view() == null ? "" : first.view().selection());
        assertFalse(first.notes().en().isBlank());
    }

    @Test
    void nothingOnTheMapShowsTheWholeCity() {
        Clause clause = clause("c", List.of("gone"), List.of());
        Scene scene = story(clause, plan).scenes().get(1);
        assertEquals(View.home(plan, Language.ZH, "light"), scene.view());
        assertEquals(clause.text(), scene.caption());
    }

    @Test
    void noMoreThanFortyScenesAndThatIsSaid() {
        List<Clause> children = IntStream.range(0, 60)
                .mapToObj(i -> clause("c" + i, List.of(), List.of()))
                .toList();
        Clause parent = clause("p", List.of(), children);
        Plan many = new Plan(
                plan.head(),
                plan.layers(),
                List.of(),
                List.of(),
                List.of(),
                new Outline(List.of(parent), List.of(), List.of()));
        List<Scene> scenes = story(parent, many).scenes();
        assertEquals(ClauseStory.MOST_SCENES, scenes.size());
        assertTrue(
                scenes.get(39).notes().en().contains("22"),
                scenes.get(39).notes().en());
    }

    private static Clause clause(String id, List<String> features, List<Clause> children) {
        return new Clause(
                id,
                LocalText.same(id),
                LocalText.same("text of " + id),
                List.of(),
                "",
                LocalText.EMPTY,
                features,
                List.of(),
                List.of(),
                children);
    }
}
