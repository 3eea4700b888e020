package lakecity.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import lakecity.task.Background;

/**
 * Does work in another background and tells its end on the FX thread. Cancelling on the FX thread is certain: once
 * cancelled, neither done nor failed is told, even when the work had already ended.
 */
public final class FxBackground implements Background {
    private final Background worker;

    /** @param worker where the work is done; it stays its maker's to close */
    public FxBackground(Background worker) {
        this.worker = worker;
    }

    @Override
    public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        Cancel inner = worker.run(
                work,
                result -> tell(cancelled, () -> done.accept(result)),
                fault -> tell(cancelled, () -> failed.accept(fault)));
        return () -> {
            cancelled.set(true);
            inner.cancel();
        };
    }

    private static void tell(AtomicBoolean cancelled, Runnable end) {
        Platform.runLater(() -> {
            if (!cancelled.get()) {
                end.run();
            }
        });
    }
}
