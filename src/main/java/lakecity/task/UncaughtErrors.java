package lakecity.task;

import java.util.function.BiConsumer;

/** Errors that nobody caught, on whichever thread: they are told instead of getting lost. */
public final class UncaughtErrors {
    private UncaughtErrors() {}

    /** From now on tells the thread's name and the error, on the thread where it happened. */
    public static void tell(BiConsumer<String, Throwable> listener) {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> listener.accept(thread.getName(), error));
    }
}
