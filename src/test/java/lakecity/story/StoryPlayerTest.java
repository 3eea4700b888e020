package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import lakecity.i18n.LocalText;
import lakecity.story.StoryPlayer.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryPlayerTest {
    private static StoryPlayer player(int count, int index) {
        return StoryPlayer.start(Stories.of(count), index, new SceneFaults(Stories.PLAN, null));
    }

    private static int index(StoryPlayer player) {
        return player.frame().index();
    }

    @Test
    void aStoryIsWalkedThereAndBackAndNeverLoops() {
        StoryPlayer player = player(6, 0);
        for (int i = 0; i < 20; i++) {
            player = player.next().landed();
        }
        assertEquals(5, index(player));
        assertTrue(player.frame().isLast());
        for (int i = 0; i < 20; i++) {
            player = player.previous().landed();
        }
        assertEquals(0, index(player));
        assertTrue(player.frame().isFirst());
    }

    @Test
    void theFirstPressDuringAFlightEndsItAndTheSecondGoesOn() {
        StoryPlayer flying = player(6, 1).next();
        assertTrue(flying.frame().flying());
        assertEquals(Frame.Way.FLY, flying.frame().way());
        StoryPlayer landed = flying.next();
        assertFalse(landed.frame().flying());
        assertEquals(2, index(landed));
        assertEquals(flying.frame().arrival(), landed.frame().arrival());
        assertEquals(3, index(landed.next()));
        assertEquals(2, index(flying.previous()));
    }

    @Test
    void coversAndClosingsAreNotFlownTo() {
        StoryPlayer map = player(3, 0).next();
        assertEquals(Frame.Way.JUMP, map.frame().way());
        assertFalse(map.frame().flying());
        assertEquals(2, index(map.next()));
    }

    @Test
    void aNumberAndEnterJump() {
        StoryPlayer player = player(12, 0).digit(1).digit(1);
        assertEquals("11", player.frame().typed());
        player = player.on(Intent.ENTER);
        assertEquals(10, index(player));
        assertEquals("", player.frame().typed());
        assertEquals(10, index(player.digit(9).digit(9).on(Intent.ENTER)));
        assertEquals(10, index(player.digit(0).on(Intent.ENTER)));
        assertEquals("1", player.digit(1).digit(2).on(Intent.ERASE).frame().typed());
        assertEquals(9, index(player.on(Intent.ERASE)));
        assertEquals(11, index(player.on(Intent.ENTER)));
        StoryPlayer many = player;
        for (int i = 0; i < 100; i++) {
            many = many.digit(9);
        }
        assertEquals("9999", many.frame().typed());
        assertEquals("", player.digit(1).on(Intent.NEXT).frame().typed());
        assertThrows(IllegalArgumentException.class, () -> player(2, 0).digit(10));
    }

    @Test
    void blackAndWhiteCoverTheScreenUntilTheNextKey() {
        StoryPlayer player = player(6, 2);
        StoryPlayer black = player.on(Intent.BLACK);
        assertEquals(Frame.Blank.BLACK, black.frame().blank());
        assertEquals(Frame.Blank.NONE, black.on(Intent.BLACK).frame().blank());
        assertEquals(Frame.Blank.WHITE, black.on(Intent.WHITE).frame().blank());
        assertEquals(Frame.Blank.NONE, black.next().frame().blank());
        assertEquals(2, index(black.next()));
        assertEquals(5, index(black.on(Intent.LAST)));
        assertEquals(Frame.Blank.NONE, black.on(Intent.LAST).frame().blank());
    }

    @Test
    void afterWanderingAnyStepComesBackToTheScene() {
        StoryPlayer wandering = player(6, 2).wandered();
        assertTrue(wandering.frame().wandering());
        for (StoryPlayer back : List.of(wandering.next(), wandering.previous())) {
            assertEquals(2, index(back));
            assertFalse(back.frame().wandering());
            assertTrue(back.frame().flying());
            assertTrue(back.frame().arrival() > wandering.frame().arrival());
        }
        assertFalse(player(6, 0).wandered().frame().wandering());
    }

    @Test
    void itPlaysByItselfOnlyWhenAskedAndEndsOnTheLastScene() {
        StoryPlayer player = player(3, 0);
        assertSame(player, player.passed(1000));
        player = player.on(Intent.PLAY);
        assertEquals(StoryPlayer.DEFAULT_SECONDS, player.frame().left());
        player = player.passed(StoryPlayer.DEFAULT_SECONDS - 1);
        assertEquals(0, index(player));
        assertEquals(1, player.frame().left(), 1e-9);
        assertEquals(0, index(player.on(Intent.BLACK).passed(100)));
        assertEquals(0, index(player.on(Intent.PLAY).passed(100)));
        player = player.passed(1000);
        assertEquals(1, index(player));
        assertEquals(1, index(player.wandered().passed(1000)));
        player = player.passed(1000);
        assertEquals(2, index(player));
        assertFalse(player.frame().playing());
        assertEquals(2, index(player.on(Intent.PLAY).passed(1000)));
    }

    @Test
    void noTimePassesInAFlight() {
        StoryPlayer player = player(6, 1).play().next();
        assertTrue(player.frame().flying());
        assertSame(player, player.passed(1000));
        assertEquals(3, index(player.landed().passed(1000)));
    }

    @Test
    void aSceneOfItsOwnTimeStandsSoLong() {
        Story story = Stories.of(4);
        Story timed = StoryEdit.seconds("s1", 3).apply(story);
        StoryPlayer player = StoryPlayer.start(timed, 0, scene -> List.of()).play();
        assertEquals(0, index(player.passed(2.9)));
        assertEquals(1, index(player.passed(3)));
    }

    @Test
    void whatIsMissingIsToldToTheSpeakerAndTheStoryGoesOn() {
        Scene hurt = Stories.map("s2");
        hurt = hurt.withView(hurt.view()
                .withLayers(List.of(new lakecity.view.LayerView("gone", true, 1)))
                .withSelection("F9"));
        Story story = new StoryBuilder(hurt).story();
        StoryPlayer player = StoryPlayer.start(story, 0, new SceneFaults(Stories.PLAN, null));
        List<LocalText> faults = player.frame().faults();
        assertEquals(2, faults.size());
        assertTrue(faults.get(0).en().contains("gone") && faults.get(1).en().contains("F9"), faults.toString());
        StoryPlayer next = player.next();
        assertTrue(
                next.frame().faults().get(0).en().contains("picture"),
                next.frame().toString());
        assertEquals(2, index(next.next()));
    }

    private record StoryBuilder(Scene hurt) {
        Story story() {
            return Stories.of(1)
                    .withScenes(List.of(
                            hurt,
                            Scene.of("p", Scene.Kind.PICTURE, LocalText.EMPTY).withPicture("none.png"),
                            Scene.of("b", Scene.Kind.BLACK, LocalText.EMPTY)));
        }
    }

    /** Whatever is pressed, the player is within the story, and moves by one scene at most unless it is to jump. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyKeysInAnyOrderStayWithinTheStory(long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(15);
        StoryPlayer player = player(count, random.nextInt(30) - 10);
        for (int i = 0; i < 2000; i++) {
            Frame before = player.frame();
            int what = random.nextInt(14);
            player = what < 9
                    ? player.on(Intent.values()[what])
                    : switch (what) {
                        case 9 -> player.digit(random.nextInt(10));
                        case 10 -> player.wandered();
                        case 11 -> player.landed();
                        case 12 -> player.passed(random.nextDouble() * 20);
                        default -> player.jump(random.nextInt(40) - 10);
                    };
            Frame now = player.frame();
            String told = "seed " + seed + ", step " + i + ", " + what;
            assertTrue(now.index() >= 0 && now.index() < count, told);
            assertTrue(now.arrival() >= before.arrival(), told);
            assertTrue(now.arrival() > before.arrival() || now.index() == before.index(), told);
            assertFalse(now.flying() && now.wandering(), told);
            assertFalse(now.playing() && now.isLast(), told);
            assertTrue(now.left() >= 0, told);
            boolean jumps = what == 2
                    || what == 3
                    || what == 13
                    || what == 4 && !before.typed().isEmpty();
            assertTrue(jumps || Math.abs(now.index() - before.index()) <= 1, told);
        }
    }

    /** From any resting place, next and previous lead back to the same scene. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thereAndBackGivesTheSame(long seed) {
        Random random = new Random(seed);
        int count = 2 + random.nextInt(20);
        int from = random.nextInt(count - 1);
        StoryPlayer player = player(count, from);
        int steps = 1 + random.nextInt(count - 1 - from);
        for (int i = 0; i < steps; i++) {
            player = player.next().landed();
        }
        assertEquals(from + steps, index(player), "seed " + seed);
        for (int i = 0; i < steps; i++) {
            player = player.previous().landed();
        }
        assertEquals(from, index(player), "seed " + seed);
    }

    @Test
    void aStoryWithoutScenesCannotBePresented() {
        assertThrows(IllegalArgumentException.class, () -> player(0, 0));
    }
}
