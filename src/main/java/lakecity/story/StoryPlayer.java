package lakecity.story;

import java.util.List;
import java.util.function.Function;
import lakecity.i18n.LocalText;
import lakecity.view.View;

/**
 * Presenting a story: where the speaker is and what the keys do. It never loops and never leaves the story. It has no
 * clock and moves no map: whoever shows it tells when time passed ({@link #passed}), a flight ended ({@link #landed}) or
 * the map was moved by hand ({@link #wandered}). Every method gives a new player and leaves this one as it is.
 * Immutable, any thread.
 */
public final class StoryPlayer {
    /** How long a scene stands that does not say it, in seconds. */
    public static final double DEFAULT_SECONDS = 15;

    private static final int MOST_DIGITS = 4;

    private final Story story;
    private final Function<Scene, List<LocalText>> faults;
    private final Position at;

    /** What changes while a story is presented. */
    private record Position(
            int index,
            Frame.Blank blank,
            Frame.Way way,
            long arrival,
            boolean flying,
            boolean wandering,
            String typed,
            boolean playing,
            double elapsed) {}

    private StoryPlayer(Story story, Function<Scene, List<LocalText>> faults, Position at) {
        this.story = story;
        this.faults = faults;
        this.at = at;
    }

    /**
     * Starts at a scene; one beyond the story's ends starts at that end.
     *
     * @param faults what of a scene is missing: {@link SceneFaults}
     * @throws IllegalArgumentException for a story without scenes
     */
    public static StoryPlayer start(Story story, int index, Function<Scene, List<LocalText>> faults) {
        if (story.scenes().isEmpty()) {
            throw new IllegalArgumentException("a story without scenes cannot be presented");
        }
        int first = Math.max(0, Math.min(story.scenes().size() - 1, index));
        return new StoryPlayer(
                story, faults, new Position(first, Frame.Blank.NONE, Frame.Way.JUMP, 1, false, false, "", false, 0));
    }

    /** What a key asks for. Digits are {@link #digit}. */
    public enum Intent {
        NEXT,
        PREVIOUS,
        FIRST,
        LAST,
        /** Enter: jumps to the number typed, else next. */
        ENTER,
        /** Backspace: takes back a digit typed, else previous. */
        ERASE,
        BLACK,
        WHITE,
        /** Starts and stops playing by itself. */
        PLAY
    }

    /** Does what a key asks for. */
    public StoryPlayer on(Intent intent) {
        return switch (intent) {
            case NEXT -> next();
            case PREVIOUS -> previous();
            case FIRST -> jump(0);
            case LAST -> jump(last());
            case ENTER -> enter();
            case ERASE -> erase();
            case BLACK -> blank(Frame.Blank.BLACK);
            case WHITE -> blank(Frame.Blank.WHITE);
            case PLAY -> at.playing ? stop() : play();
        };
    }

    /** What is to be shown. */
    public Frame frame() {
        Scene scene = story.scenes().get(at.index);
        return new Frame(
                scene,
                at.index,
                story.scenes().size(),
                at.blank,
                at.way,
                at.arrival,
                at.flying,
                at.wandering,
                at.typed,
                at.playing,
                Math.max(0, seconds(scene) - at.elapsed),
                faults.apply(scene));
    }

    /** The scenes after this one, for the speaker's screen. */
    public List<Scene> upcoming() {
        return story.scenes().subList(at.index + 1, story.scenes().size());
    }

    /**
     * The next scene. On a covered screen uncovers it, during a flight ends it, after wandering comes back: the scene
     * stays the same. At the end nothing happens.
     */
    public StoryPlayer next() {
        return step(1);
    }

    /** The scene before, as {@link #next}. */
    public StoryPlayer previous() {
        return step(-1);
    }

    /** A scene by its position from 0, at once; one that is not there only forgets the number typed. */
    public StoryPlayer jump(int index) {
        return index < 0 || index > last() ? typed("") : arrive(index, Frame.Way.JUMP);
    }

    /** One more digit of a number; no more than four are taken. */
    public StoryPlayer digit(int digit) {
        if (digit < 0 || digit > 9) {
            throw new IllegalArgumentException("a digit is 0 to 9: " + digit);
        }
        return at.typed.length() < MOST_DIGITS ? typed(at.typed + digit) : this;
    }

    /** The map was moved by hand: it is no longer where the scene has it. A flight ends there. */
    public StoryPlayer wandered() {
        boolean hasMap = frame().scene().view() != null;
        return hasMap && at.blank == Frame.Blank.NONE ? with(at.blank, false, true, "", at.playing) : this;
    }

    /** The map has come where it flew to. */
    public StoryPlayer landed() {
        return at.flying ? with(at.blank, false, at.wandering, at.typed, at.playing) : this;
    }

    /** From now on goes on by itself; at the last scene there is nothing to go on to. */
    public StoryPlayer play() {
        return at.index < last() ? with(at.blank, at.flying, at.wandering, "", true) : this;
    }

    /** From now on waits for the speaker. */
    public StoryPlayer stop() {
        return with(at.blank, at.flying, at.wandering, "", false);
    }

    /**
     * Some seconds passed. While playing, a scene whose time is over gives way to the next one; the last one stays. No
     * time passes during a flight, while wandering or on a covered screen.
     */
    public StoryPlayer passed(double seconds) {
        boolean waits = at.flying || at.wandering || at.blank != Frame.Blank.NONE;
        if (!at.playing || waits || !(seconds > 0)) {
            return this;
        }
        double elapsed = at.elapsed + seconds;
        if (elapsed < seconds(story.scenes().get(at.index))) {
            return at(
                    new Position(at.index, at.blank, at.way, at.arrival, false, false, at.typed, at.playing, elapsed));
        }
        StoryPlayer there = arrive(at.index + 1, Frame.Way.FLY);
        return there.at.index < last() ? there : there.stop();
    }

    /** How long a scene stands when the story plays by itself, in seconds. */
    public static double seconds(Scene scene) {
        return scene.seconds() > 0 ? scene.seconds() : DEFAULT_SECONDS;
    }

    private StoryPlayer step(int by) {
        if (at.blank != Frame.Blank.NONE) {
            return with(Frame.Blank.NONE, at.flying, at.wandering, "", at.playing);
        }
        if (at.flying) {
            return with(at.blank, false, false, "", at.playing);
        }
        if (at.wandering) {
            return arrive(at.index, Frame.Way.FLY);
        }
        int index = at.index + by;
        return index < 0 || index > last() ? typed("") : arrive(index, Frame.Way.FLY);
    }

    private StoryPlayer enter() {
        return at.typed.isEmpty() ? next() : jump(Integer.parseInt(at.typed) - 1);
    }

    private StoryPlayer erase() {
        return at.typed.isEmpty() ? previous() : typed(at.typed.substring(0, at.typed.length() - 1));
    }

    private StoryPlayer blank(Frame.Blank cover) {
        return with(at.blank == cover ? Frame.Blank.NONE : cover, at.flying, at.wandering, "", at.playing);
    }

    /** Flies only from one map to another. */
    private StoryPlayer arrive(int index, Frame.Way wish) {
        View from = story.scenes().get(at.index).view();
        View to = story.scenes().get(index).view();
        boolean flies = wish == Frame.Way.FLY && from != null && to != null;
        boolean goesOn = at.playing && index < last();
        return at(new Position(
                index,
                Frame.Blank.NONE,
                flies ? Frame.Way.FLY : Frame.Way.JUMP,
                at.arrival + 1,
                flies,
                false,
                "",
                goesOn,
                index == at.index ? at.elapsed : 0));
    }

    private StoryPlayer typed(String digits) {
        return at(new Position(
                at.index, at.blank, at.way, at.arrival, at.flying, at.wandering, digits, at.playing, at.elapsed));
    }

    private StoryPlayer with(Frame.Blank blank, boolean flying, boolean wandering, String typed, boolean playing) {
        return at(new Position(at.index, blank, at.way, at.arrival, flying, wandering, typed, playing, at.elapsed));
    }

    private StoryPlayer at(Position position) {
        return new StoryPlayer(story, faults, position);
    }

    private int last() {
        return story.scenes().size() - 1;
    }
}
