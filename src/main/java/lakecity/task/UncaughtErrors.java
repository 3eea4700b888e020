package lakecity.task;

import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.BiConsumer;

/** Errors that nobody caught, on whichever thread: they are told instead of getting lost. */
public final class UncaughtErrors {
    private UncaughtErrors() {}

    /**
     * From now on tells the thread's name and the error, on the thread where it happened, until what it gives is run. The
     * whole program tells one listener only, the latest.
     */
    public static Runnable tell(BiConsumer<String, Throwable> listener) {
        UncaughtExceptionHandler own = (thread, error) -> listener.accept(thread.getName(), error);
        Thread.setDefaultUncaughtExceptionHandler(own);
        return () -> {
            if (Thread.getDefaultUncaughtExceptionHandler() == own) {
                Thread.setDefaultUncaughtExceptionHandler(null);
            }
        };
    }
}
