package lakecity.ui.map;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import lakecity.task.Background;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind, one piece at a time: a newer piece replaces one not yet begun, so the last one asked for is always
 * done and few before it. FX thread.
 */
final class Lane {
    private final Background background;
    private @Nullable Runnable waiting;
    private boolean busy;
    private boolean closed;

    Lane(Background background) {
        this.background = background;
    }

    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        if (closed) {
            return;
        }
        waiting = () -> background.run(
                work, result -> tell(() -> done.accept(result)), fault -> tell(() -> failed.accept(fault)));
        if (!busy) {
            next();
        }
    }

    /** Drops the piece not yet begun. */
    void clear() {
        waiting = null;
    }

    /** Drops all work for good: what is running is told to nobody. */
    void close() {
        closed = true;
        waiting = null;
    }

    boolean isBusy() {
        return busy;
    }

    private void tell(Runnable end) {
        try {
            if (!closed) {
                end.run();
            }
        } finally {
            next();
        }
    }

    private void next() {
        Runnable begin = waiting;
        waiting = null;
        busy = begin != null;
        if (begin != null) {
            begin.run();
        }
    }
}
