package lakecity.tiles.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A question with all its attempts; once it has ended no further one begins. */
final class Errand {
    private @Nullable Attempt attempt;
    private boolean ended;

    /** Whether the next attempt may begin. */
    synchronized boolean begin(Attempt next) {
        attempt = next;
        return !ended;
    }

    synchronized Attempt attempt() {
        return Objects.requireNonNull(attempt);
    }

    void end() {
        Attempt last;
        synchronized (this) {
            ended = true;
            last = attempt;
        }
        if (last != null) {
            last.result().cancel(false);
        }
    }
}
