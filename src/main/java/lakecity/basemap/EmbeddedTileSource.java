package lakecity.basemap;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import lakecity.draw.base.BasePainter;
import lakecity.draw.style.Palette;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.task.PoolBackground;
import lakecity.tiles.CatalogueSource;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileCache;
import lakecity.tiles.TileWork;
import lakecity.tiles.TileWork.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The embedded base map: tiles painted by the program in background threads, the newest asked for first, without text
 * and without a network. A tile never fails until the source is closed: if painting does, it is plain land. Another
 * palette or other hidden parts are another source.
 */
public final class EmbeddedTileSource extends CatalogueSource {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedTileSource.class);
    private static final int PAINTERS = 2;
    private static final int MAX_WAITING = 1024;
    private static final long CACHE_BYTES = 32L << 20;

    private final LocalText attribution;
    private final Painter painter;
    private final List<BufferedImage> plain;
    private final PaintGate gate;
    private final PoolBackground threads = new PoolBackground("embedded-tiles", PAINTERS);
    private final TileCache<Key> cache = new TileCache<>(CACHE_BYTES);
    private final TileWork<Key> work = new TileWork<>(MAX_WAITING, key -> 0);

    /** Makes the picture of a tile. */
    @FunctionalInterface
    interface Painter {
        BufferedImage paint(TileCoord tile, int scale);
    }

    private record Key(TileCoord tile, int scale) {}

    /**
     * @param spec its entry in the catalogue
     * @param attribution whose data it is painted from
     * @param painter paints it
     * @param palette in these colours
     * @param hidden the parts left out: boundaries, rivers, rail
     * @param gate says how many tiles may be painted at once
     */
    public EmbeddedTileSource(
            SourceSpec spec,
            LocalText attribution,
            BasePainter painter,
            Palette palette,
            Set<String> hidden,
            PaintGate gate) {
        this(spec, attribution, new TilePicture(painter, palette, hidden)::paint, palette, gate);
    }

    EmbeddedTileSource(SourceSpec spec, LocalText attribution, Painter painter, Palette palette, PaintGate gate) {
        super(spec);
        this.attribution = attribution;
        this.painter = painter;
        this.plain = List.of(TilePicture.plain(palette, 1), TilePicture.plain(palette, 2));
        this.gate = gate;
    }

    @Override
    public LocalText attribution() {
        return attribution;
    }

    @Override
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
        Key key = new Key(tile, Math.max(1, Math.min(2, scale)));
        BufferedImage kept = cache.get(key);
        if (kept != null) {
            return CompletableFuture.completedFuture(kept);
        }
        Job<Key> job = new Job<>(key);
        Job<Key> dropped = work.add(job);
        if (dropped == job) {
            end(job);
            return job.result();
        }
        if (dropped != null) {
            dropped.result().complete(plain(dropped));
        }
        threads.run(this::paintNewest, done -> {}, failed -> {});
        return job.result();
    }

    private static void end(Job<Key> job) {
        job.result().completeExceptionally(new CancellationException("the base map is closed"));
    }

    private boolean paintNewest() throws InterruptedException {
        gate.enter();
        try {
            Job<Key> job = work.next();
            if (job != null) {
                paint(job);
            }
            return job != null;
        } finally {
            gate.leave();
        }
    }

    private void paint(Job<Key> job) {
        BufferedImage painted = plain(job);
        try {
            painted = painter.paint(job.key().tile(), job.key().scale());
            cache.put(job.key(), painted);
        } catch (RuntimeException e) {
            // Geometry or drawing libraries may fail on odd data; the map must not go blank for it.
            LOG.warn("{} is left plain", job.key().tile(), e);
        } finally {
            job.result().complete(painted);
            work.done(job);
        }
    }

    private BufferedImage plain(Job<Key> job) {
        return plain.get(job.key().scale() - 1);
    }

    @Override
    public void close() {
        work.close().forEach(EmbeddedTileSource::end);
        threads.close();
        cache.clear();
    }
}
