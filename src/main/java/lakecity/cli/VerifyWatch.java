package lakecity.cli;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Looks on while a long check goes from file to file: says now and then how far it is, and ends it when it is over time. */
final class VerifyWatch implements BooleanSupplier {
    private static final long EACH = Duration.ofSeconds(5).toNanos();

    private final Console console;
    private final LongSupplier clock;
    private final long begin;
    private final long most;
    private long next;
    private long count;
    private boolean over;

    VerifyWatch(Console console, Duration most) {
        this(console, most, System::nanoTime);
    }

    /** @param clock nanoseconds from any beginning */
    VerifyWatch(Console console, Duration most, LongSupplier clock) {
        this.console = console;
        this.clock = clock;
        this.most = most.toNanos();
        this.begin = clock.getAsLong();
        this.next = EACH;
    }

    /** Asked before every file; whether to give up. */
    @Override
    public boolean getAsBoolean() {
        long passed = clock.getAsLong() - begin;
        over = over || passed > most;
        if (passed >= next) {
            next = passed + EACH;
            console.remark(console.text("cli.tiles.progress", count, passed / 1_000_000_000));
        }
        count++;
        return over;
    }

    /** Whether it was given up because it took too long. */
    boolean isOver() {
        return over;
    }
}
