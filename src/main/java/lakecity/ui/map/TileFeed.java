package lakecity.ui.map;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileSource;
import lakecity.ui.control.Bitmaps;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tiles of one source on their way to the map. Whatever the source does (fails, hangs, throws, gives null), what it
 * answers is a future that is pending at first and then holds a picture. Tiles finer than the source has are cut out of
 * its finest. FX thread; only the source works elsewhere.
 */
final class TileFeed {
    private static final Logger LOG = LoggerFactory.getLogger(TileFeed.class);
    private static final Image MISSING = MissingTile.image();

    private final TileSource source;
    private final int scale;
    private final long timeoutMillis;
    private final Runnable changed;
    private final RecentTiles recent = new RecentTiles();
    private final Set<TileCoord> failed = new LinkedHashSet<>();
    private int asked;
    private int open;

    /**
     * @param scale 1 or 2, as in {@link TileSource#load}
     * @param timeoutMillis after which a tile counts as failed
     * @param changed told when a tile has come or has failed
     */
    TileFeed(TileSource source, int scale, long timeoutMillis, Runnable changed) {
        this.source = source;
        this.scale = scale;
        this.timeoutMillis = timeoutMillis;
        this.changed = changed;
    }

    TileSource source() {
        return source;
    }

    /** A pending future that never fails. */
    CompletableFuture<Image> load(TileCoord tile) {
        CompletableFuture<Image> answer = new CompletableFuture<>();
        asked++;
        open++;
        ask(tile, image -> {
            open--;
            answer.complete(image == null ? MISSING : image);
            changed.run();
        });
        return answer;
    }

    /** Asks once more for a tile that had failed; tells whether the source gives it now. */
    void probe(Consumer<Boolean> answer) {
        if (failed.isEmpty()) {
            answer.accept(true);
            return;
        }
        ask(failed.iterator().next(), image -> answer.accept(image != null));
    }

    /** Begins a new count, for a new map view. */
    void startCount() {
        asked = 0;
        failed.clear();
    }

    /** Tiles asked for since the count began. */
    int asked() {
        return asked;
    }

    /** Tiles still on their way. */
    int open() {
        return open;
    }

    /** Whether tiles of the present map view could not be loaded. */
    boolean hasFailed() {
        return !failed.isEmpty();
    }

    @Nullable
    Image standIn(TileCoord tile) {
        return recent.standIn(tile);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Both ends are told to then.
    private void ask(TileCoord tile, Consumer<@Nullable Image> then) {
        // Everything that may go wrong, even in the call itself, becomes a failed future within the chain.
        CompletableFuture.completedFuture(tile)
                .thenCompose(this::request)
                .orTimeout(timeoutMillis, TimeUnit.MILLISECONDS)
                .whenComplete((image, fault) -> TileBridge.later(() -> then.accept(arrived(tile, image, fault))));
    }

    private CompletableFuture<Image> request(TileCoord tile) {
        int levels = Math.max(0, tile.zoom() - source.maxZoom());
        TileCoord available = new TileCoord(tile.zoom() - levels, tile.x() >> levels, tile.y() >> levels);
        CompletableFuture<Image> image = Bitmaps.image(source.load(available, scale));
        return levels == 0 ? image : image.thenApply(whole -> RecentTiles.part(whole, tile, levels));
    }

    private @Nullable Image arrived(TileCoord tile, @Nullable Image image, @Nullable Throwable fault) {
        if (image == null) {
            LOG.debug("tile {} of {} failed", tile, source.id(), fault);
            failed.add(tile);
            return null;
        }
        recent.put(tile, image);
        return image;
    }
}
