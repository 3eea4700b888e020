package lakecity.tiles.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lakecity.i18n.LocalText;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;

/**
 * Tiles in one SQLite file, bounded in bytes: those not used for longest go first. Several windows and processes may use one
 * file. Opening, writing and mending are done by a thread of its own. Any thread; it never throws.
 */
public final class SqliteTileStore implements TileStore, AutoCloseable {
    /** How much is kept unless the user says otherwise, in bytes. */
    public static final long STANDARD = 500L << 20;

    /** No limit is less, in bytes. */
    public static final long LEAST = 1 << 20;

    private static final int MOST_WAITING = 2048;
    private static final long MOST_WAITING_BYTES = 32L << 20;
    private static final int LONGEST_HEADER = 512;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    /** A tile's last use is noted to this many milliseconds, so that looking seldom means writing. */
    private static final long GRAIN = 60_000;

    private final Path path;
    private final long limit;
    private final InstantSource clock;
    private final Waiting waiting;
    private final Keeper keeper;
    private final Thread thread;

    /** For tests: with a clock and faults of their own. */
    SqliteTileStore(Path path, long limit, Consumer<LocalText> notice, InstantSource clock, Keeper.Faults faults) {
        this.path = path;
        this.limit = Math.max(LEAST, limit);
        this.clock = clock;
        waiting = new Waiting(MOST_WAITING, MOST_WAITING_BYTES, TileFile.log(this.limit));
        keeper = new Keeper(path, this.limit, notice, clock, waiting, faults);
        thread = new Thread(keeper, "tile store");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Opens or makes the file, a moment later.
     *
     * @param limitBytes most bytes on the disk, with the log
     * @param notice is told on a thread of the store's when a broken file was begun anew, and once when nothing can be stored
     */
    public static SqliteTileStore open(Path file, long limitBytes, Consumer<LocalText> notice) {
        return new SqliteTileStore(file, limitBytes, notice, InstantSource.system(), Keeper.Faults.NONE);
    }

    @Override
    public Optional<StoredTile> get(Key key) {
        Change change = waiting.find(key);
        if (change != null) {
            return Optional.ofNullable(change.tile());
        }
        TileFile file = keeper.file();
        if (file == null) {
            return Optional.empty();
        }
        try {
            Reader.Row row = file.read(key);
            if (row == null) {
                return Optional.empty();
            }
            if (!row.isWhole()) {
                waiting.addUnlessNewer(new Change(key, null));
                return Optional.empty();
            }
            if (clock.millis() - row.used() > GRAIN) {
                waiting.used(key, clock.millis());
            }
            return Optional.of(row.tile());
        } catch (SQLException e) {
            if (Fault.of(e) == Fault.BROKEN) {
                keeper.suspect(file);
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            // The driver's, as for a text that is not one.
            return Optional.empty();
        }
    }

    @Override
    public void put(Key key, StoredTile tile) {
        if (tile.bytes().length <= Math.min(Reader.MOST, limit / 8)) {
            waiting.add(new Change(key, plain(tile)));
        }
    }

    /** Without headers that no honest server sends. */
    private static StoredTile plain(StoredTile tile) {
        boolean isPlain =
                tile.etag().length() <= LONGEST_HEADER && tile.modified().length() <= LONGEST_HEADER;
        return isPlain ? tile : new StoredTile(tile.bytes(), "", "", tile.freshUntil());
    }

    @Override
    public void remove(Key key) {
        waiting.add(new Change(key, null));
    }

    /** Bytes on the disk now, with the log. Quick. */
    public long bytes() {
        return TileFile.bytes(path);
    }

    /** Forgets everything, and makes the file small. Slow: waits for it, some seconds at most. */
    public void clear() {
        waiting.clear();
        flush(Duration.ofNanos(PATIENCE));
    }

    /** Waits until all that was put is on the disk; false when that took too long. Slow. */
    public boolean flush(Duration atMost) {
        try {
            return thread.isAlive() && waiting.await(atMost.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Changes that were given up: too many at once, or the disk would not take them. */
    long lost() {
        return waiting.dropped() + keeper.lost();
    }

    /** Bounds the heap: changes that wait. */
    int waiting() {
        return waiting.size();
    }

    /** Writes what waits and ends; waits five seconds at most. What comes later is forgotten. */
    @Override
    public void close() {
        flush(Duration.ofNanos(PATIENCE));
        waiting.close();
        waiting.giveUp();
        try {
            thread.join(TimeUnit.NANOSECONDS.toMillis(PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
