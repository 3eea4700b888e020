package lakecity.tiles.archive;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.CatalogueSource;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileCache;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileWork;
import lakecity.tiles.TileWork.Job;
import org.jspecify.annotations.Nullable;

/**
 * Tiles of an archive: read and decoded on two threads, nearest to where a person looks first, kept in memory while there is
 * room. A tile the archive has not fails as ABSENT. Closing it closes the archive.
 */
public final class ArchiveTileSource extends CatalogueSource {
    private static final int THREADS = 2;

    private final TileArchive archive;
    private final TileLimits limits = TileLimits.STANDARD;
    private final TileDecoder decoder = new TileDecoder(limits.pixels());
    /** Pictures of one edition; also guards {@link #cached}. */
    private final TileCache<TileCoord> cache = new TileCache<>(limits.cache());

    private int cached;
    private final ThreadPoolExecutor threads;
    private final TileWork<TileCoord> work = new TileWork<>(limits.waiting(), gaze()::distance);
    private volatile @Nullable TileException trouble;

    /** @param archive is closed with this */
    public ArchiveTileSource(SourceSpec spec, TileArchive archive) {
        super(spec);
        this.archive = archive;
        this.threads =
                new ThreadPoolExecutor(THREADS, THREADS, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "tiles-" + spec.id());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** That of the catalogue and, where it has none, what the archive says. */
    @Override
    public LocalText attribution() {
        return spec().attribution().isEmpty() ? LocalText.same(archive.summary().attribution()) : spec().attribution();
    }

    @Override
    public int minZoom() {
        return meet()
                ? Math.max(spec().minZoom(), archive.summary().minZoom())
                : archive.summary().minZoom();
    }

    @Override
    public int maxZoom() {
        return meet()
                ? Math.min(spec().maxZoom(), archive.summary().maxZoom())
                : archive.summary().maxZoom();
    }

    @Override
    public Optional<Bounds> bounds() {
        return Optional.of(archive.summary().bounds());
    }

    /** Whether catalogue and archive have a zoom in common; where they have none the archive knows better. */
    private boolean meet() {
        return spec().minZoom() <= archive.summary().maxZoom()
                && archive.summary().minZoom() <= spec().maxZoom();
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
        Job<TileCoord> job = new Job<>(tile);
        Job<TileCoord> dropped = enqueue(job);
        if (dropped != null) {
            TileException why =
                    work.isClosed() ? TileException.lasting("tiles.closed") : TileException.passing("tiles.superseded");
            dropped.result().completeExceptionally(why);
        }
        return job.result();
    }

    private @Nullable Job<TileCoord> enqueue(Job<TileCoord> job) {
        // Together with close(), after which the threads take no more tasks.
        synchronized (work) {
            Job<TileCoord> dropped = work.add(job);
            if (dropped != job) {
                threads.execute(this::makeOne);
            }
            return dropped;
        }
    }

    /** Does one job, if there is one left. */
    private void makeOne() {
        Job<TileCoord> job = work.next();
        if (job == null) {
            return;
        }
        try {
            job.result().complete(picture(job.key()));
        } catch (TileException e) {
            job.result().completeExceptionally(e);
        } catch (RuntimeException e) {
            // What a library may throw at a broken file; somebody waits for an answer.
            job.result().completeExceptionally(TileException.file("tiles.archive.corrupt", id()));
        } finally {
            work.done(job);
        }
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

    /** DEGRADED while the last thing that was read failed; else as the file does. */
    @Override
    public TileHealth health() {
        TileException last = trouble;
        TileHealth reach = archive.health();
        return last == null || reach.state() == TileHealth.State.OFFLINE
                ? reach
                : new TileHealth(TileHealth.State.DEGRADED, last.reason());
    }

    @Override
    public void close() {
        List<Job<TileCoord>> open;
        synchronized (work) {
            if (work.isClosed()) {
                return;
            }
            open = work.close();
            // After what is running now, which would keep this thread waiting.
            threads.execute(archive::close);
            threads.shutdown();
        }
        open.forEach(job -> job.result().completeExceptionally(TileException.lasting("tiles.closed")));
        cache.clear();
    }
}
