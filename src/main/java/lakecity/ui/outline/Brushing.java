package lakecity.ui.outline;

import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import lakecity.view.ViewState;

/**
 * Lights up on the map what a line of the panel names, a moment after the pointer or the keyboard has come to that line,
 * until it leaves. FX thread.
 */
final class Brushing {
    /** So that the map does not flicker while the pointer only crosses the panel. */
    private static final Duration WAIT = Duration.millis(120);

    private final ViewState state;
    private final PauseTransition wait = new PauseTransition(WAIT);
    private Set<String> wanted = Set.of();
    private Set<String> lit = Set.of();
    private Object at = "";

    Brushing(ViewState state) {
        this.state = state;
        wait.setOnFinished(event -> light(wanted));
    }

    /** Somebody is at a line, known by any object of its own, which names some features. */
    void at(Object line, Set<String> features) {
        at = line;
        wanted = features;
        wait.playFromStart();
    }

    /** Somebody left a line; nothing happens when he is at another already. */
    void leave(Object line) {
        if (at.equals(line)) {
            end();
        }
    }

    /** Nobody is at any line. */
    void end() {
        at = "";
        wait.stop();
        light(Set.of());
    }

    private void light(Set<String> features) {
        boolean others = features.isEmpty() && !state.brushedProperty().get().equals(lit);
        lit = features;
        if (!others) {
            state.brush(features);
        }
    }
}
