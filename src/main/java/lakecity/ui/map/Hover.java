package lakecity.ui.map;

import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.view.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * What the pointer is at: told to the view state at once, and named in a tag beside the pointer after a moment. The tag
 * lies in the main Scene. FX thread.
 */
final class Hover {
    /** How long the pointer rests before the name is shown. */
    static final Duration WAIT = Duration.millis(300);

    private static final double GAP = 14;
    private static final double EDGE = 8;

    private final Region map;
    private final ViewState state;
    private final Label tag = new Label();
    private final PauseTransition wait = new PauseTransition(WAIT);
    private @Nullable String named;
    private Pixel place = new Pixel(0, 0);

    Hover(Region map, ViewState state) {
        this.map = map;
        this.state = state;
        tag.getStyleClass().add("lc-map-tag");
        tag.setManaged(false);
        tag.setMouseTransparent(true);
        tag.setVisible(false);
        wait.setOnFinished(event -> show());
    }

    /** Runs while a name is due. */
    PauseTransition due() {
        return wait;
    }

    /** The tag, to be put on top of the map. */
    Label tag() {
        return tag;
    }

    /** The pointer is at a pixel and there at a feature, or at none. */
    void at(@Nullable Feature feature, Pixel pointer) {
        if (feature == null) {
            leave();
            return;
        }
        place = pointer;
        if (!feature.id().equals(named)) {
            prepare(feature, feature.name().primary(state.view().language()));
            wait.playFromStart();
        } else if (tag.isVisible()) {
            show();
        }
    }

    /** Names a feature at once, for someone who came there by keys. */
    void name(Feature feature, String words, Pixel at) {
        place = at;
        prepare(feature, words);
        show();
    }

    /** The pointer is at nothing, drags the map, or went away. */
    void leave() {
        wait.stop();
        tag.setVisible(false);
        if (named != null) {
            boolean own = Objects.equals(named, state.hoveredProperty().get());
            named = null;
            if (own) {
                state.hover(null);
            }
        }
    }

    private void prepare(Feature feature, String words) {
        wait.stop();
        tag.setVisible(false);
        named = feature.id();
        tag.setText(words);
        state.hover(feature.id());
    }

    private void show() {
        tag.setVisible(true);
        tag.applyCss();
        tag.autosize();
        double x = place.x() + GAP + tag.getWidth() <= map.getWidth() - EDGE
                ? place.x() + GAP
                : place.x() - GAP - tag.getWidth();
        double y = place.y() + GAP + tag.getHeight() <= map.getHeight() - EDGE
                ? place.y() + GAP
                : place.y() - GAP - tag.getHeight();
        tag.relocate(Math.round(Math.max(EDGE, x)), Math.round(Math.max(EDGE, y)));
    }
}
