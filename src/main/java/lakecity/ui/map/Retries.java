package lakecity.ui.map;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** When to try again: after 5, 10, 20 … 300 seconds. FX thread. */
final class Retries {
    private static final double FIRST_SECONDS = 5;
    private static final double LAST_SECONDS = 300;

    private final PauseTransition pause = new PauseTransition();
    private double seconds = FIRST_SECONDS;

    Retries(Runnable retry) {
        pause.setOnFinished(e -> retry.run());
    }

    /** Tries again after a while, each time a longer one. */
    void later() {
        pause.setDuration(Duration.seconds(seconds));
        pause.playFromStart();
        seconds = Math.min(LAST_SECONDS, seconds * 2);
    }

    boolean isWaiting() {
        return pause.getStatus() == Animation.Status.RUNNING;
    }

    /** Waits no more. */
    void stop() {
        pause.stop();
    }

    /** What failed works again: the next wait is a short one. */
    void reset() {
        seconds = FIRST_SECONDS;
    }
}
