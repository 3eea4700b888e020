package lakecity.tiles.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lakecity.tiles.TileStore.Key;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be written, bounded in number and bytes; when full, the oldest is dropped. One thread takes, any thread adds
 * and looks: a tile can be found here until it is in the file. Any thread.
 */
final class Waiting {
    private static final int BATCH = 128;
    private static final int ENOUGH = 64;
    private static final long GATHER = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long GATHER_USED = TimeUnit.SECONDS.toNanos(30);

    private final int most;
    private final long mostBytes;
    private final long batchBytes;
    private final Map<Key, Change> next = new LinkedHashMap<>();
    private final Map<Key, Change> writing = new LinkedHashMap<>();
    private final Map<Key, Long> used = new LinkedHashMap<>();
    private long bytes;
    private long dropped;
    private long since;
    private boolean busy;
    private boolean clearing;
    private boolean hurry;
    private boolean closed;

    Waiting(int most, long mostBytes, long batchBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
        this.batchBytes = batchBytes;
    }

    synchronized void add(Change change) {
        if (closed) {
            return;
        }
        begin();
        forget(next.remove(change.key()));
        next.put(change.key(), change);
        bytes += change.size();
        Iterator<Change> eldest = next.values().iterator();
        while (next.size() > most || bytes > mostBytes) {
            forget(eldest.next());
            eldest.remove();
            dropped++;
        }
        notifyAll();
    }

    /** Adds a change unless a newer one of the same tile waits. */
    synchronized void addUnlessNewer(Change change) {
        if (!next.containsKey(change.key()) && !writing.containsKey(change.key())) {
            add(change);
        }
    }

    /** Notes that a tile was asked for. */
    synchronized void used(Key key, long time) {
        if (!closed && !clearing && used.size() < most) {
            begin();
            used.put(key, time);
            notifyAll();
        }
    }

    /** What will become of a tile; null when nothing waits for it. */
    synchronized @Nullable Change find(Key key) {
        Change change = next.get(key);
        if (change == null && clearing) {
            return new Change(key, null);
        }
        return change == null ? writing.get(key) : change;
    }

    /** Forgets all that waits; the next batch clears the file. */
    synchronized void clear() {
        if (!closed) {
            next.clear();
            used.clear();
            bytes = 0;
            clearing = true;
            notifyAll();
        }
    }

    /** Has the taker look at the file even when nothing is to be written. */
    synchronized void wake() {
        hurry = true;
        notifyAll();
    }

    /** Nothing more is taken in; what waits is still handed out. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Gives up what waits. */
    synchronized void giveUp() {
        dropped += next.size();
        next.clear();
        used.clear();
        bytes = 0;
    }

    /** How many changes were dropped because too many waited. */
    synchronized long dropped() {
        return dropped;
    }

    synchronized int size() {
        return next.size() + writing.size();
    }

    /** Waits for the next batch; null at the end. Must be followed by {@link #done}. */
    synchronized @Nullable Batch take() throws InterruptedException {
        while (!isDue()) {
            long patience = patience() - (System.nanoTime() - since);
            wait(isEmpty() ? 0 : Math.max(1, TimeUnit.NANOSECONDS.toMillis(patience)));
        }
        if (closed && isEmpty() && !clearing) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        long size = 0;
        Iterator<Change> eldest = next.values().iterator();
        while (eldest.hasNext() && changes.size() < BATCH && size < batchBytes) {
            Change change = eldest.next();
            eldest.remove();
            forget(change);
            size += change.size();
            changes.add(change);
            writing.put(change.key(), change);
        }
        Batch batch = new Batch(clearing, changes, Map.copyOf(used));
        used.clear();
        busy = true;
        since = System.nanoTime();
        return batch;
    }

    /** The batch is in the file, or lost. */
    synchronized void done(Batch batch) {
        writing.clear();
        busy = false;
        if (batch.clear()) {
            clearing = false;
        }
        if (isEmpty()) {
            hurry = false;
        }
        notifyAll();
    }

    /** Waits until nothing waits; false when that takes longer. */
    synchronized boolean await(long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        hurry = true;
        notifyAll();
        while (busy || hurry || clearing || !isEmpty()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private boolean isDue() {
        return closed
                || clearing
                || hurry
                || next.size() >= ENOUGH
                || bytes >= batchBytes
                || !isEmpty() && System.nanoTime() - since >= patience();
    }

    private long patience() {
        return next.isEmpty() ? GATHER_USED : GATHER;
    }

    private boolean isEmpty() {
        return next.isEmpty() && used.isEmpty();
    }

    private void begin() {
        if (next.isEmpty()) {
            since = System.nanoTime();
        }
    }

    private void forget(@Nullable Change change) {
        bytes -= change == null ? 0 : change.size();
    }
}
