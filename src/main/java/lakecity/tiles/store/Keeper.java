package lakecity.tiles.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** The thread that opens the file, writes to it, begins it anew when it is broken, and closes it. */
final class Keeper implements Runnable {
    /** A file that breaks more often lies on a broken disk. */
    private static final int MOST_BROKEN = 3;

    private static final int ATTEMPTS = 3;
    private static final long AGAIN = 60_000;

    private final Path path;
    private final long limit;
    private final Consumer<LocalText> notice;
    private final InstantSource clock;
    private final Waiting waiting;
    private final Faults faults;
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile @Nullable TileFile file;
    private volatile @Nullable TileFile suspect;
    private volatile long lost;
    private long tried;
    private int broken;
    private boolean toldUnwritable;

    /** What a test lets go wrong, before each batch. */
    interface Faults {
        Faults NONE = batch -> {};

        void before(Batch batch) throws SQLException;
    }

    Keeper(Path path, long limit, Consumer<LocalText> notice, InstantSource clock, Waiting waiting, Faults faults) {
        this.path = path;
        this.limit = limit;
        this.notice = notice;
        this.clock = clock;
        this.waiting = waiting;
        this.faults = faults;
    }

    /** The open file, for reading; null while there is none. Waits, with a bound, while it is being opened. */
    @Nullable
    TileFile file() {
        try {
            return opened.await(5, TimeUnit.SECONDS) ? file : null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Tells that reading found a file broken. Any thread. */
    void suspect(TileFile read) {
        suspect = read;
        waiting.wake();
    }

    /** Changes that could not be written. */
    long lost() {
        return lost;
    }

    @Override
    public void run() {
        try {
            open(null);
            opened.countDown();
            for (Batch batch = waiting.take(); batch != null; batch = waiting.take()) {
                try {
                    handle(batch);
                } finally {
                    waiting.done(batch);
                }
            }
        } catch (InterruptedException e) {
            // Nobody does that; then it ends.
        } finally {
            opened.countDown();
            waiting.close();
            waiting.giveUp();
            close();
        }
    }

    private void handle(Batch batch) {
        try {
            TileFile now = file;
            if (now != null && now == suspect) {
                renew(now);
            }
            suspect = null;
            if (file == null && broken < MOST_BROKEN && clock.millis() - tried >= AGAIN) {
                open(null);
            }
            if (!write(batch)) {
                lost += batch.changes().size();
            }
        } catch (RuntimeException e) {
            // The driver's, which says most things by SQLException, but not all.
            lost += batch.changes().size();
            tellUnwritable(e);
        }
    }

    /** False when the batch is lost. */
    private boolean write(Batch batch) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            TileFile now = file;
            if (now == null) {
                return false;
            }
            try {
                faults.before(batch);
                now.write(batch, clock.millis());
                return true;
            } catch (SQLException e) {
                switch (Fault.of(e)) {
                    case BUSY -> {}
                    case MOVED -> {
                        close();
                        open(null);
                    }
                    case BROKEN -> renew(now);
                    case UNWRITABLE -> {
                        tellUnwritable(e);
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private void renew(TileFile former) {
        close();
        Object identity = former.identity();
        if (++broken < MOST_BROKEN) {
            open(identity);
        } else {
            tellUnwritable(Fault.foreign());
        }
    }

    private void open(@Nullable Object brokenFile) {
        tried = clock.millis();
        try {
            Aside.Opened now = Aside.open(path, limit, clock.millis(), brokenFile);
            file = now.file();
            now.broken().ifPresent(aside -> notice.accept(Messages.both("tiles.store.broken", aside.getFileName())));
        } catch (SQLException | IOException | RuntimeException e) {
            tellUnwritable(e);
        }
    }

    private void close() {
        TileFile now = file;
        file = null;
        if (now != null) {
            now.close();
        }
    }

    /** The driver's own words may name folders, and are in one language only. */
    private void tellUnwritable(Exception why) {
        if (!toldUnwritable) {
            toldUnwritable = true;
            String code = why instanceof org.sqlite.SQLiteException own
                    ? own.getResultCode().name()
                    : why.getClass().getSimpleName();
            notice.accept(Messages.both("tiles.store.unwritable", code));
        }
    }
}
