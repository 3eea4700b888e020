package lakecity.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PoolBackgroundTest {

    @Test
    void tellsDoneOffTheCallersThread() throws Exception {
        try (PoolBackground pool = new PoolBackground("test", 1)) {
            CompletableFuture<String> done = new CompletableFuture<>();
            pool.run(() -> Thread.currentThread().getName(), done::complete, done::completeExceptionally);
            assertEquals("test", done.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void tellsFailedOfExceptionsAndOfExhaustion() throws Exception {
        try (PoolBackground pool = new PoolBackground("test", 1)) {
            CompletableFuture<Throwable> failed = new CompletableFuture<>();
            pool.run(
                    () -> {
                        throw new IllegalStateException("broken");
                    },
                    result -> {},
                    failed::complete);
            assertEquals("broken", failed.get(10, TimeUnit.SECONDS).getMessage());
            CompletableFuture<Throwable> overflow = new CompletableFuture<>();
            pool.run(() -> endless(0), result -> {}, overflow::complete);
            assertInstanceOf(StackOverflowError.class, overflow.get(10, TimeUnit.SECONDS));
        }
    }

    private static int endless(int depth) {
        return endless(depth + 1) + 1;
    }

    @Test
    void whatIsCancelledBeforeItsTurnIsNotBegun() throws Exception {
        try (PoolBackground pool = new PoolBackground("test", 1)) {
            CountDownLatch gate = new CountDownLatch(1);
            AtomicBoolean begun = new AtomicBoolean();
            pool.run(() -> gate.await(10, TimeUnit.SECONDS), result -> {}, error -> {});
            Background.Cancel second = pool.run(() -> begun.getAndSet(true), result -> {}, error -> {});
            CompletableFuture<Boolean> third = new CompletableFuture<>();
            pool.run(() -> true, third::complete, third::completeExceptionally);
            second.cancel();
            gate.countDown();
            assertTrue(third.get(10, TimeUnit.SECONDS));
            assertFalse(begun.get());
        }
    }

    @Test
    void aClosedPoolSaysSo() {
        PoolBackground pool = new PoolBackground("test", 1);
        pool.close();
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        pool.run(() -> 1, result -> {}, failed::complete);
        assertInstanceOf(RejectedExecutionException.class, failed.join());
    }

    @Test
    void directDoesItAtOnce() {
        CompletableFuture<Integer> done = new CompletableFuture<>();
        new DirectBackground().run(() -> 7, done::complete, done::completeExceptionally);
        assertEquals(7, done.getNow(0));
        CompletableFuture<Throwable> failed = new CompletableFuture<>();
        new DirectBackground()
                .run(
                        () -> {
                            throw new IllegalStateException();
                        },
                        result -> {},
                        failed::complete);
        assertTrue(failed.isDone());
    }
}
