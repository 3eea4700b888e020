package lakecity.story;

import java.util.List;
import lakecity.i18n.LocalText;

/**
 * What is to be shown now, on the room's screen and on the speaker's. Immutable, any thread.
 *
 * @param scene the scene
 * @param index where it stands in the story, from 0
 * @param count how many scenes there are
 * @param blank whether the room's screen is covered
 * @param way how the map comes to the scene's view
 * @param arrival counts the arrivals at a scene: a new number means that the map is to go to the scene's view by that way
 * @param flying whether the map is on its way; {@link StoryPlayer#landed} ends that
 * @param wandering whether the map was moved by hand and shows something else than the scene
 * @param typed digits of a number typed so far
 * @param playing whether the story goes on by itself
 * @param left seconds until it does; the scene's whole time while it does not play
 * @param faults for the speaker: what of the scene is missing
 */
public record Frame(
        Scene scene,
        int index,
        int count,
        Blank blank,
        Way way,
        long arrival,
        boolean flying,
        boolean wandering,
        String typed,
        boolean playing,
        double left,
        List<LocalText> faults) {
    public Frame {
        faults = List.copyOf(faults);
    }

    /** What covers the room's screen. */
    public enum Blank {
        NONE,
        BLACK,
        WHITE
    }

    /** How the map comes to a scene's view: smoothly, or at once. */
    public enum Way {
        FLY,
        JUMP
    }

    public boolean isFirst() {
        return index == 0;
    }

    public boolean isLast() {
        return index == count - 1;
    }
}
