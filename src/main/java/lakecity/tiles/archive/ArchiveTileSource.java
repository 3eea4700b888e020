package lakecity.tiles.archive;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.geo.WebMercator;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileCache;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileSource;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of an archive: read and decoded on two threads, nearest to where a person looks first, kept in memory while there is
 * room. A tile the archive has not fails as ABSENT. Closing it closes the archive.
 */
public final class ArchiveTileSource implements TileSource {
    private static final int THREADS = 2;

    private final SourceSpec spec;
    private final TileArchive archive;
    private final TileLimits limits = TileLimits.STANDARD;
    private final TileDecoder decoder = new TileDecoder(limits.pixels());
    /** Pictures of one edition; also guards {@link #cached}. */
    private final TileCache<TileCoord> cache = new TileCache<>(limits.cache());

    private int cached;
    private final ThreadPoolExecutor threads;
    /** Oldest first; also guards {@link #closed} and {@link #running}. */
    private final List<Job> waiting = new ArrayList<>();

    private final List<Job> running = new ArrayList<>();
    private boolean closed;
    private volatile @Nullable LonLat looked;
    private volatile @Nullable TileException trouble;

    private record Job(TileCoord tile, CompletableFuture<BufferedImage> result) {}

    /** @param archive is closed with this */
    public ArchiveTileSource(SourceSpec spec, TileArchive archive) {
        this.spec = spec;
        this.archive = archive;
        this.threads =
                new ThreadPoolExecutor(THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "tiles-" + spec.id());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public String id() {
        return spec.id();
    }

    @Override
    public LocalText title() {
        return spec.title();
    }

    /** That of the catalogue and, where it has none, what the archive says. */
    @Override
    public LocalText attribution() {
        return spec.attribution().isEmpty() ? LocalText.same(archive.summary().attribution()) : spec.attribution();
    }

    @Override
    public LocalText warning() {
        return spec.warning();
    }

    @Override
    public int minZoom() {
        return meet()
                ? Math.max(spec.minZoom(), archive.summary().minZoom())
                : archive.summary().minZoom();
    }

    @Override
    public int maxZoom() {
        return meet()
                ? Math.min(spec.maxZoom(), archive.summary().maxZoom())
                : archive.summary().maxZoom();
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.of(archive.summary().bounds());
    }

    /** Whether catalogue and archive have a zoom in common; where they have none the archive knows better. */
    private boolean meet() {
        return spec.minZoom() <= archive.summary().maxZoom()
                && archive.summary().minZoom() <= spec.maxZoom();
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
        if (tile.zoom() < minZoom() || tile.zoom() > maxZoom()) {
            return CompletableFuture.failedFuture(TileException.lasting("tiles.zoom", tile.zoom()));
        }
        BufferedImage kept = kept(tile);
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        Job job = new Job(tile, new CompletableFuture<>());
        Job dropped = enqueue(job);
        if (dropped != null) {
            String why = dropped.equals(job) ? "tiles.closed" : "tiles.superseded";
            dropped.result.completeExceptionally(TileException.lasting(why));
        }
        return job.result;
    }

    /** Puts a job at the end; returns the one that must give way, which is the new one when closed. */
    private @Nullable Job enqueue(Job job) {
        synchronized (waiting) {
            if (closed) {
                return job;
            }
            waiting.removeIf(other -> other.result.isDone());
            waiting.add(job);
            threads.execute(this::work);
            return waiting.size() > limits.waiting() ? waiting.remove(0) : null;
        }
    }

    /** Does one job, if there is one left. */
    private void work() {
        Job job = next();
        if (job == null) {
            return;
        }
        try {
            job.result.complete(picture(job.tile));
        } catch (TileException e) {
            job.result.completeExceptionally(e);
        } catch (RuntimeException e) {
            // What a library may throw at a broken file; somebody waits for an answer.
            job.result.completeExceptionally(TileException.file("tiles.archive.corrupt", spec.id()));
        } finally {
            synchronized (waiting) {
                running.remove(job);
            }
        }
    }

    /** Of the jobs somebody still waits for that which is nearest to where a person looks; of equals the newest. */
    private @Nullable Job next() {
        synchronized (waiting) {
            waiting.removeIf(job -> job.result.isDone());
            Job best = null;
            double least = Double.POSITIVE_INFINITY;
            for (Job job : waiting) {
                double distance = distance(job.tile);
                if (distance <= least) {
                    least = distance;
                    best = job;
                }
            }
            if (best != null) {
                waiting.remove(best);
                running.add(best);
            }
            return best;
        }
    }

    /** In tiles, squared; 0 as long as nobody said where he looks. */
    private double distance(TileCoord tile) {
        LonLat center = looked;
        if (center == null) {
            return 0;
        }
        double side = 1 << tile.zoom();
        double x = WebMercator.x(center.lon()) * side - tile.x() - 0.5;
        double y = WebMercator.y(center.lat()) * side - tile.y() - 0.5;
        return x * x + y * y;
    }

    private BufferedImage picture(TileCoord tile) throws TileException {
        try {
            int before = archive.edition();
            Optional<byte[]> file = archive.read(tile);
            trouble = null;
            if (file.isEmpty()) {
                throw TileException.absent();
            }
            BufferedImage picture = decoder.decode(file.get());
            keep(tile, picture, before);
            return picture;
        } catch (TileException e) {
            if (e.kind() != TileException.Kind.ABSENT) {
                trouble = e;
            }
            throw e;
        }
    }

    private @Nullable BufferedImage kept(TileCoord tile) {
        synchronized (cache) {
            renew();
            return cache.get(tile);
        }
    }

    /** Keeps a picture unless it is, or may be, of a file that was replaced. */
    private void keep(TileCoord tile, BufferedImage picture, int edition) {
        synchronized (cache) {
            renew();
            if (edition == cached) {
                cache.put(tile, picture);
            }
        }
    }

    private void renew() {
        int now = archive.edition();
        if (now != cached) {
            cache.clear();
            cached = now;
        }
    }

    @Override
    public int edition() {
        return archive.edition();
    }

    @Override
    public void lookAt(LonLat center) {
        looked = center;
    }

    /** DEGRADED while the last thing that was read failed. */
    @Override
    public TileHealth health() {
        TileException last = trouble;
        if (last != null) {
            return new TileHealth(TileHealth.State.DEGRADED, last.reason());
        }
        return spec.isOnline() ? TileHealth.ONLINE : TileHealth.LOCAL;
    }

    @Override
    public void close() {
        List<Job> open = new ArrayList<>();
        synchronized (waiting) {
            if (closed) {
                return;
            }
            closed = true;
            open.addAll(waiting);
            open.addAll(running);
            waiting.clear();
            // After what is running now, which would keep this thread waiting.
            threads.execute(archive::close);
        }
        threads.shutdown();
        open.forEach(job -> job.result.completeExceptionally(TileException.lasting("tiles.closed")));
        cache.clear();
    }
}
