package lakecity.tiles.web;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A question with all its attempts; once it has ended no further one begins. */
final class Errand {
    private final CompletableFuture<Void> asked = new CompletableFuture<>();
    private @Nullable Attempt attempt;
    private boolean ended;

    /** Whether the next attempt may begin. */
    synchronized boolean begin(Attempt next) {
        attempt = next;
        return !ended;
    }

    /** The first attempt has left the line. */
    void asked() {
        asked.complete(null);
    }

    /** Does something as soon as the server is asked for the first time. */
    void whenAsked(Runnable then) {
        var unused = asked.thenRun(then);
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
