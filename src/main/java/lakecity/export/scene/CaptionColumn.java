package lakecity.export.scene;

import java.awt.Font;
import lakecity.story.EmptierSpot;
import lakecity.story.Scene;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * On which side of a slide the caption stands: where the speaker wished it, else where it stands in the show, so that who
 * has the slides before him finds what he saw in the room. In the show that is the emptier side of the map.
 */
public final class CaptionColumn {
    /** The map of a show at 16 : 9, in logical pixels, and how the caption's plate lies on it. */
    private static final double WIDTH = 1164;

    private static final double HEIGHT = 655;
    private static final double PLATE = 0.32 * WIDTH;
    private static final double MARGIN = 22;
    private static final double FOOT = 67;
    private static final double PADDING = 32;
    private static final Font TITLE = Fit.font(true, 21);
    private static final Font WORDS = Fit.font(false, 16);

    private CaptionColumn() {}

    /** On which side the caption of a scene stands, if it has one. */
    public static SlideAreas.Side of(StoryRun run, Scene scene, SceneWords words) {
        if (words.caption().isEmpty()) {
            return SlideAreas.Side.NONE;
        }
        View view = scene.view();
        boolean left = scene.side() == Scene.CaptionSide.LEFT
                || scene.side() == Scene.CaptionSide.AUTO
                        && view != null
                        && scene.kind() == Scene.Kind.MAP
                        && isLeftEmptier(run, view, words);
        return left ? SlideAreas.Side.LEFT : SlideAreas.Side.RIGHT;
    }

    private static boolean isLeftEmptier(StoryRun run, View view, SceneWords words) {
        double inner = PLATE - PADDING;
        double high = Fit.lines(words.title(), TITLE, inner).size() * 30.0
                + Fit.lines(words.caption(), WORDS, inner).size() * 24.0
                + PADDING
                + 20;
        Viewport map = view.viewport(WIDTH, HEIGHT);
        EmptierSpot.Spot spot = new EmptierSpot(run.session().plan(), view, map)
                .of(Scene.CaptionSide.AUTO, PLATE, Math.min(high, HEIGHT - MARGIN - FOOT), MARGIN, FOOT);
        return spot.x() == MARGIN;
    }
}
