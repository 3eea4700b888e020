package lakecity.tiles.archive;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import org.jspecify.annotations.Nullable;

/**
 * A PMTiles file that may be replaced by another while it is in use: it is then opened anew, every few seconds at most, as
 * long as the new one is no good. What is read is all of one file. Any thread; slow.
 */
final class RenewedArchive implements TileArchive {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final TileArchives.Opening opening;
    private final LongSupplier nanos;
    private volatile Edition current;
    private long opened;
    private @Nullable TileException fault;
    private boolean closed;

    private record Edition(PmtilesArchive archive, int number) {}

    RenewedArchive(TileArchives.Opening opening) throws TileException {
        this(opening, System::nanoTime);
    }

    /** @param nanos a clock, for tests */
    RenewedArchive(TileArchives.Opening opening, LongSupplier nanos) throws TileException {
        this.opening = opening;
        this.nanos = nanos;
        this.opened = nanos.getAsLong() - PAUSE;
        this.current = new Edition(TileArchives.pmtiles(opening.open()), 0);
    }

    @Override
    public Summary summary() {
        return current.archive().summary();
    }

    @Override
    public Map<String, String> metadata() {
        return current.archive().metadata();
    }

    @Override
    public long count() throws TileException {
        return current.archive().count();
    }

    @Override
    public int edition() {
        return current.number();
    }

    @Override
    public TileHealth health() {
        return current.archive().health();
    }

    @Override
    public Optional<byte[]> read(TileCoord tile) throws TileException {
        Edition asked = current;
        try {
            return asked.archive().read(tile);
        } catch (TileException e) {
            if (!asked.archive().isOutdated()) {
                throw e;
            }
            return after(asked, e).archive().read(tile);
        }
    }

    /** What came after an edition, opened now if it was not yet. */
    private synchronized Edition after(Edition former, TileException changed) throws TileException {
        if (current != former) {
            return current;
        }
        if (closed || nanos.getAsLong() - opened < PAUSE) {
            throw fault == null ? changed : fault;
        }
        opened = nanos.getAsLong();
        try {
            current = new Edition(TileArchives.pmtiles(opening.open()), former.number() + 1);
            fault = null;
        } catch (TileException e) {
            fault = e;
            throw e;
        }
        former.archive().close();
        return current;
    }

    @Override
    public void walk(Walk walk) throws TileException {
        current.archive().walk(walk);
    }

    @Override
    public synchronized void close() {
        closed = true;
        current.archive().close();
    }
}
