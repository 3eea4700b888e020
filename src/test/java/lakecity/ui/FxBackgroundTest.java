package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import lakecity.task.Background;
import lakecity.task.DirectBackground;
import lakecity.task.PoolBackground;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxBackgroundTest {
    private static final PoolBackground POOL = new PoolBackground("test", 1);

    private final Background background = new FxBackground(POOL);

    @AfterAll
    static void close() {
        POOL.close();
    }

    private static <T> T get(CompletableFuture<T> future)
            throws InterruptedException, ExecutionException, TimeoutException {
        return future.get(20, TimeUnit.SECONDS);
    }

    @Test
    void worksElsewhereAndTellsTheEndOnTheFxThread() throws Exception {
        CompletableFuture<Boolean> doneOnFx = new CompletableFuture<>();
        CompletableFuture<Boolean> workOnFx = new CompletableFuture<>();
        background.run(
                () -> workOnFx.complete(Platform.isFxApplicationThread()),
                result -> doneOnFx.complete(Platform.isFxApplicationThread()),
                doneOnFx::completeExceptionally);
        assertTrue(get(doneOnFx));
        assertFalse(get(workOnFx));
    }

    @Test
    void tellsAFailureOnTheFxThread() throws Exception {
        CompletableFuture<String> failed = new CompletableFuture<>();
        background.run(
                () -> {
                    throw new IOException("no disk");
                },
                result -> failed.complete("done"),
                fault -> failed.complete(fault.getMessage() + Platform.isFxApplicationThread()));
        assertEquals("no disktrue", get(failed));
    }

    @Test
    void cancelledOnTheFxThreadNothingIsToldEvenWhenTheWorkHasEnded() {
        AtomicBoolean told = new AtomicBoolean();
        WaitForAsyncUtils.asyncFx(() -> {
            // The direct background ends at once, so its end already waits for the FX thread when it is cancelled.
            Background.Cancel cancel = new FxBackground(new DirectBackground())
                    .run(() -> 1, result -> told.set(true), fault -> told.set(true));
            cancel.cancel();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(told.get());
    }

    @Test
    void cancelledBeforeItBeganTheWorkIsNotDone() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        AtomicBoolean worked = new AtomicBoolean();
        CompletableFuture<Boolean> after = new CompletableFuture<>();
        background.run(() -> gate.await(20, TimeUnit.SECONDS), result -> {}, fault -> {});
        background.run(() -> worked.getAndSet(true), result -> {}, fault -> {}).cancel();
        background.run(() -> true, after::complete, after::completeExceptionally);
        gate.countDown();
        assertTrue(get(after));
        assertFalse(worked.get());
    }
}
