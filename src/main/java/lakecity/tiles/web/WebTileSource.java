package lakecity.tiles.web;

import java.awt.image.BufferedImage;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileCache;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStore;
import org.jspecify.annotations.Nullable;

/**
 * Tiles from a server, one address a tile. A few at a time, the newest asked for first; those that nobody waits for any
 * more, because their future was cancelled, are dropped. Every future ends within {@link TileLimits#total()}.
 */
public final class WebTileSource implements TileSource {
    private final SourceSpec spec;
    private final String userAgent;
    private final String userKey;
    private final TileLimits limits;
    private final TileDecoder decoder;
    private final TileCache<Key> cache;
    private final ThreadPoolExecutor threads;
    private final HttpClient client;
    private final Deque<Job> waiting = new ArrayDeque<>();
    private final Set<Job> running = new HashSet<>();
    private boolean closed;

    /** A source with a line of its own, which keeps nothing on disk. */
    public WebTileSource(SourceSpec spec, String userAgent, TileLimits limits) {
        this(spec, "", new WebAccess(new Hosts(), TileStore.NONE, () -> userAgent, limits));
    }

    /**
     * @param key the user's key for {key}; empty for none
     * @throws IllegalArgumentException when the address pattern of the spec cannot be asked
     */
    public WebTileSource(SourceSpec spec, String key, WebAccess access) {
        TileLimits limits = access.limits();
        if (!TileAddress.isSound(spec.address(), spec.web().subdomains())) {
            throw new IllegalArgumentException("not a pattern of tile addresses: source " + spec.id());
        }
        this.spec = spec;
        this.userAgent = access.agent();
        this.userKey = key;
        this.limits = limits;
        this.decoder = new TileDecoder(limits.pixels());
        this.cache = new TileCache<>(limits.cache());
        this.threads = new ThreadPoolExecutor(
                limits.connections(), limits.connections(), 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "tiles-" + spec.id());
                    thread.setDaemon(true);
                    return thread;
                });
        // Idle threads end by themselves: the client may still hand in work after close().
        threads.allowCoreThreadTimeOut(true);
        this.client = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(threads)
                .build();
    }

    private record Key(TileCoord tile, int scale) {}

    /** One tile being waited for. */
    private static final class Job {
        private final Key key;
        private final CompletableFuture<BufferedImage> result = new CompletableFuture<>();
        private volatile @Nullable TileFetch fetch;

        Job(Key key) {
            this.key = key;
        }
    }

    @Override
    public String id() {
        return spec.id();
    }

    @Override
    public LocalText title() {
        return spec.title();
    }

    @Override
    public LocalText attribution() {
        return spec.attribution();
    }

    @Override
    public LocalText warning() {
        return spec.warning();
    }

    @Override
    public int minZoom() {
        return spec.minZoom();
    }

    @Override
    public int maxZoom() {
        return spec.maxZoom();
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
        if (tile.zoom() < spec.minZoom() || tile.zoom() > spec.maxZoom()) {
            return CompletableFuture.failedFuture(TileException.lasting("tiles.zoom", tile.zoom()));
        }
        Key key = new Key(tile, TileAddress.hasScale(spec.address()) && scale > 1 ? 2 : 1);
        BufferedImage kept = cache.get(key);
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        Job job = new Job(key);
        CompletableFuture<BufferedImage> told = told(job);
        Job dropped = enqueue(job);
        if (dropped != null) {
            dropped.result.completeExceptionally(
                    TileException.lasting(dropped.equals(job) ? "tiles.closed" : "tiles.superseded"));
        }
        startSome();
        return told;
    }

    /** The future the caller sees: fails with a TileException only, and when cancelled cancels the job. */
    private CompletableFuture<BufferedImage> told(Job job) {
        CompletableFuture<BufferedImage> told = job.result
                .orTimeout(limits.total().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((picture, problem) -> finish(job, picture))
                .handle((picture, problem) -> {
                    if (problem == null) {
                        return picture;
                    }
                    throw new CompletionException(explain(problem));
                });
        var unused = told.whenComplete((picture, problem) -> {
            if (told.isCancelled()) {
                job.result.cancel(false);
            }
        });
        return told;
    }

    private Throwable explain(Throwable problem) {
        Throwable cause = problem;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof TimeoutException) {
            return TileException.passing("tiles.timeout", host());
        }
        return cause instanceof TileException ? cause : TileException.passing("tiles.broken", host());
    }

    private String host() {
        return address(new Key(new TileCoord(0, 0, 0), 1)).getHost();
    }

    private URI address(Key key) {
        return URI.create(TileAddress.of(spec.address(), spec.web().subdomains(), key.tile(), key.scale(), userKey));
    }

    /** Puts a job first in the queue; returns the job that must give way, which is the new one when closed. */
    private @Nullable Job enqueue(Job job) {
        synchronized (waiting) {
            if (closed) {
                return job;
            }
            waiting.addFirst(job);
            return waiting.size() > limits.waiting() ? waiting.removeLast() : null;
        }
    }

    private void startSome() {
        for (Job job = next(); job != null; job = next()) {
            start(job);
        }
    }

    private @Nullable Job next() {
        synchronized (waiting) {
            if (closed || running.size() >= limits.connections()) {
                return null;
            }
            Job job = waiting.pollFirst();
            if (job != null) {
                running.add(job);
            }
            return job;
        }
    }

    private void start(Job job) {
        TileFetch fetch = new TileFetch(client, threads, limits, userAgent);
        job.fetch = fetch;
        var unused = fetch.start(address(job.key))
                .thenApplyAsync(this::decode, threads)
                .whenComplete((picture, problem) -> {
                    if (problem == null) {
                        job.result.complete(picture);
                    } else {
                        job.result.completeExceptionally(problem);
                    }
                });
        if (job.result.isDone()) {
            fetch.cancel();
        }
    }

    private BufferedImage decode(byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (TileException e) {
            throw new CompletionException(e);
        }
    }

    private void finish(Job job, @Nullable BufferedImage picture) {
        TileFetch fetch = job.fetch;
        if (picture != null) {
            cache.put(job.key, picture);
        } else if (fetch != null) {
            fetch.cancel();
        }
        synchronized (waiting) {
            waiting.remove(job);
            running.remove(job);
        }
        startSome();
    }

    @Override
    public void close() {
        List<Job> open = new ArrayList<>();
        synchronized (waiting) {
            closed = true;
            open.addAll(waiting);
            open.addAll(running);
            waiting.clear();
        }
        open.forEach(job -> job.result.completeExceptionally(TileException.lasting("tiles.closed")));
        cache.clear();
    }
}
