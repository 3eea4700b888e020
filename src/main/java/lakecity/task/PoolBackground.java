package lakecity.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A few daemon threads that do work in the order it came. Done and failed are told on the worker thread. Cancelling
 * before the work began drops it; cancelling later only keeps its end from being told.
 */
public final class PoolBackground implements Background, AutoCloseable {
    private final ExecutorService threads;

    /**
     * @param name the threads' name, for logs
     * @param count how many threads at most
     */
    public PoolBackground(String name, int count) {
        threads = Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        try {
            threads.execute(() -> doOne(work, done, failed, cancelled));
        } catch (RejectedExecutionException e) {
            failed.accept(e);
        }
        return () -> cancelled.set(true);
    }

    private static <T> void doOne(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed, AtomicBoolean cancelled) {
        if (cancelled.get()) {
            return;
        }
        T result;
        try {
            result = work.call();
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            if (!cancelled.get()) {
                failed.accept(e);
            }
            return;
        }
        if (!cancelled.get()) {
            done.accept(result);
        }
    }

    /** Takes no more work; what was given is done. */
    public void finish() {
        threads.shutdown();
    }

    /** Takes no more work; what runs may end. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
