package lakecity.tiles;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The tiles that a source has still to make: those that wait, nearest first, and those being made. What nobody waits for
 * any more, because its future is done or cancelled, is not made. Any thread.
 *
 * @param <K> what tells tiles apart
 */
public final class TileWork<K> {
    private final NearestFirst<Job<K>> waiting;
    private final Set<Job<K>> running = new HashSet<>();
    private boolean closed;

    /** A tile and the future of its picture. */
    public static final class Job<K> {
        private final K key;
        private final CompletableFuture<BufferedImage> result = new CompletableFuture<>();

        public Job(K key) {
            this.key = key;
        }

        public K key() {
            return key;
        }

        public CompletableFuture<BufferedImage> result() {
            return result;
        }
    }

    /**
     * @param most how many may wait
     * @param distance how far a tile is from where a person looks
     */
    public TileWork(int most, ToDoubleFunction<K> distance) {
        this.waiting = new NearestFirst<>(most, job -> distance.applyAsDouble(job.key()));
    }

    /** Lets a job wait; gives the one that must give way for it, which is itself after {@link #close}, or null. */
    public synchronized @Nullable Job<K> add(Job<K> job) {
        if (closed) {
            return job;
        }
        waiting.removeIf(other -> other.result().isDone());
        return waiting.add(job);
    }

    /** The job to be done now; null for none. Who takes it says when it is {@link #done}. */
    public synchronized @Nullable Job<K> next() {
        waiting.removeIf(job -> job.result().isDone());
        Job<K> job = waiting.poll();
        if (job != null) {
            running.add(job);
        }
        return job;
    }

    public synchronized void done(Job<K> job) {
        running.remove(job);
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Takes no more jobs; gives all that are not done. */
    public synchronized List<Job<K>> close() {
        closed = true;
        List<Job<K>> open = new ArrayList<>(waiting.drain());
        open.addAll(running);
        return open;
    }
}
