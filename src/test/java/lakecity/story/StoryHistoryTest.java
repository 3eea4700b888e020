package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lakecity.i18n.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryHistoryTest {

    private static List<String> ids(StoryHistory history) {
        return history.story().scenes().stream().map(Scene::id).toList();
    }

    @Test
    void everyEditDoesItsThing() {
        StoryHistory history = StoryHistory.of(Stories.of(3));
        assertEquals(List.of("s1", "n", "s2", "s3"), ids(history.apply(StoryEdit.add(Stories.map("n"), "s1"))));
        assertEquals(List.of("n", "s1", "s2", "s3"), ids(history.apply(StoryEdit.add(Stories.map("n"), ""))));
        assertEquals(List.of("s1", "s4", "s2", "s3"), ids(history.apply(StoryEdit.add(Stories.map("s2"), "s1"))));
        assertEquals(List.of("s2", "s3", "s1"), ids(history.apply(StoryEdit.move("s1", 99))));
        assertEquals(List.of("s3", "s1", "s2"), ids(history.apply(StoryEdit.move("s3", -1))));
        assertEquals(List.of("s1", "s2", "s4", "s3"), ids(history.apply(StoryEdit.duplicate("s2"))));
        assertEquals(List.of("s2"), ids(history.apply(StoryEdit.delete(List.of("s1", "s3", "gone")))));
        LocalText text = LocalText.same("x");
        Scene edited = history.apply(StoryEdit.texts("s2", text, text, text))
                .apply(StoryEdit.seconds("s2", 1e9))
                .apply(StoryEdit.side("s2", Scene.CaptionSide.LEFT))
                .apply(StoryEdit.kind("s2", Scene.Kind.PICTURE))
                .apply(StoryEdit.picture("s2", "a.png"))
                .apply(StoryEdit.sources("s2", List.of("S1")))
                .apply(StoryEdit.view("s2", Stories.HOME))
                .story()
                .scene("s2")
                .orElseThrow();
        assertEquals(
                Scene.of("s2", Scene.Kind.PICTURE, text)
                        .withTexts(text, text, text)
                        .withSeconds(3600)
                        .withSide(Scene.CaptionSide.LEFT)
                        .withPicture("a.png")
                        .withSources(List.of("S1"))
                        .withView(Stories.HOME),
                edited);
        assertEquals(text, history.apply(StoryEdit.retitle(text)).story().title());
    }

    @Test
    void whatMakesNoSenseIsNoStep() {
        StoryHistory history = StoryHistory.of(Stories.of(3));
        assertSame(history, history.apply(StoryEdit.move("gone", 0)));
        assertSame(history, history.apply(StoryEdit.duplicate("gone")));
        assertSame(history, history.apply(StoryEdit.delete(List.of("gone"))));
        assertSame(history, history.apply(StoryEdit.seconds("s1", Double.NaN)));
        assertSame(history, history.undo());
        assertSame(history, history.redo());
        StoryHistory full = StoryHistory.of(Stories.of(Story.MOST_SCENES));
        assertSame(full, full.apply(StoryEdit.duplicate("s1")));
    }

    @Test
    void stepsHaveNames() {
        StoryHistory history = StoryHistory.of(Stories.of(3)).apply(StoryEdit.move("s1", 2));
        assertEquals("移动场景", history.undoName().orElseThrow().zh());
        assertEquals("Move scene", history.undo().redoName().orElseThrow().en());
        assertTrue(history.redoName().isEmpty());
    }

    @Test
    void wordsTypedOneAfterTheOtherAreOneStep() {
        Story story = Stories.of(3);
        StoryHistory history = StoryHistory.of(story);
        for (int i = 0; i < 5; i++) {
            LocalText title = LocalText.same("x".repeat(i + 1));
            history = history.amend(StoryEdit.texts("s1", title, LocalText.EMPTY, LocalText.EMPTY));
        }
        LocalText other = LocalText.same("other");
        history = history.amend(StoryEdit.texts("s2", other, LocalText.EMPTY, LocalText.EMPTY));
        assertEquals("xxxxx", history.undo().story().scenes().get(0).title().zh());
        assertEquals(story, history.undo().undo().story());
        assertTrue(history.undo().undo().undoName().isEmpty());
    }

    @Test
    void itKnowsWhetherTheFileHasIt() {
        StoryHistory history = StoryHistory.of(Stories.of(3));
        assertFalse(history.isChanged());
        StoryHistory changed = history.apply(StoryEdit.duplicate("s1"));
        assertTrue(changed.isChanged());
        assertFalse(changed.undo().isChanged());
        assertFalse(changed.saved(changed.story()).isChanged());
        assertTrue(changed.saved(changed.story()).undo().isChanged());
        assertTrue(StoryHistory.unsaved(Stories.of(0)).isChanged());
    }

    /** Undoing all and doing all again passes by the same stories. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStepIsUndoneAndDoneAgain(long seed) {
        Random random = new Random(seed);
        StoryHistory history = StoryHistory.of(Stories.of(4));
        List<Story> passed = new ArrayList<>(List.of(history.story()));
        for (int i = 0; i < 150; i++) {
            String id = "s" + (1 + random.nextInt(8));
            StoryHistory next = history.apply(
                    switch (random.nextInt(6)) {
                        case 0 -> StoryEdit.add(Stories.random(random, ""), id);
                        case 1 -> StoryEdit.move(id, random.nextInt(8));
                        case 2 -> StoryEdit.duplicate(id);
                        case 3 -> StoryEdit.delete(List.of(id));
                        case 4 -> StoryEdit.seconds(id, random.nextInt(60));
                        default -> StoryEdit.retitle(LocalText.same("t" + random.nextInt()));
                    });
            if (next != history) {
                passed.add(next.story());
            }
            history = next;
            long ids =
                    history.story().scenes().stream().map(Scene::id).distinct().count();
            assertEquals(history.story().scenes().size(), ids, "seed " + seed);
        }
        for (int i = passed.size() - 1; i >= 0; i--) {
            assertEquals(passed.get(i), history.story(), "seed " + seed);
            history = history.undo();
        }
        for (Story story : passed) {
            assertEquals(story, history.story(), "seed " + seed);
            history = history.redo();
        }
    }

    @Test
    void noMoreStepsAreKeptThanPromised() {
        StoryHistory history = StoryHistory.of(Stories.of(1));
        for (int i = 1; i <= StoryHistory.MOST + 50; i++) {
            history = history.apply(StoryEdit.seconds("s1", i));
        }
        int undone = 0;
        while (history.undoName().isPresent()) {
            history = history.undo();
            undone++;
        }
        assertEquals(StoryHistory.MOST, undone);
    }
}
