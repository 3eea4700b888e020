package lakecity.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Somewhere to do slow work: the work runs off the caller's thread, then either done or failed is told. On which thread
 * they are told is the implementation's matter: the user interface's is the FX thread.
 */
public interface Background {

    /** Starts work; exactly one of the two consumers is called when it ends, unless the task was cancelled first. */
    <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Stops interest in a piece of work: it is not begun, or its end is not told. */
    @FunctionalInterface
    interface Cancel {
        void cancel();
    }
}
