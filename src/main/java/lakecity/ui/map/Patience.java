package lakecity.ui.map;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/**
 * How long the map waits for one tile source: as long as it gives or refuses anything, tiles that wait for their turn there
 * are not lost; when nothing has come of it for some time, what it still owes counts as failed. Any thread.
 */
final class Patience {
    private final long nanos;
    private final LongSupplier clock;
    private volatile long heard;

    /** @param millis without any answer */
    Patience(long millis) {
        this(millis, System::nanoTime);
    }

    Patience(long millis, LongSupplier clock) {
        this.nanos = TimeUnit.MILLISECONDS.toNanos(millis);
        this.clock = clock;
        this.heard = clock.getAsLong() - nanos;
    }

    /** As what was asked for, but it fails when the source is silent for too long. */
    <T> CompletableFuture<T> with(CompletableFuture<T> asked) {
        var unused = asked.whenComplete((answer, fault) -> {
            if (!asked.isCancelled()) {
                heard = clock.getAsLong();
            }
        });
        return wait(asked, nanos);
    }

    private <T> CompletableFuture<T> wait(CompletableFuture<T> asked, long time) {
        return asked.copy().orTimeout(time, TimeUnit.NANOSECONDS).exceptionallyCompose(fault -> {
            long left = heard + nanos - clock.getAsLong();
            return fault instanceof TimeoutException && left > 0
                    ? wait(asked, left)
                    : CompletableFuture.failedFuture(fault);
        });
    }
}
