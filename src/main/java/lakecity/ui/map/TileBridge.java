package lakecity.ui.map;

import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.image.Image;
import lakecity.geo.TileCoord;
import org.jspecify.annotations.Nullable;

/**
 * What Gluon Maps finds by its ServiceLoader and asks for tiles: a thin bridge to the current {@link TileFeed}. A future
 * that fails, is null or has already failed would blank Gluon's map for good, so this one always answers with a pending
 * future that only ever succeeds. FX thread.
 */
public final class TileBridge implements TileRetriever {
    /** The one static of the program: Gluon makes a single retriever per JVM and gives no way to hand it anything. */
    private static @Nullable TileFeed current;

    private @Nullable TileCoord asked;

    /** For the ServiceLoader. */
    public TileBridge() {
        // Gluon asks for the stand-in right after it asked for the tile that it stands in for.
        MapView.setPlaceholderImageSupplier(this::standIn);
    }

    /** Sends all tiles asked for from now on to a feed; null for none. */
    static void use(@Nullable TileFeed feed) {
        current = feed;
    }

    /** Sends tiles to no feed any more, if this one is the current. */
    static void leave(@Nullable TileFeed feed) {
        if (current == feed) {
            current = null;
        }
    }

    /** Does something on the FX thread, after this moment even when called there. */
    static void later(Runnable work) {
        Platform.runLater(work);
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
        asked = null;
        TileFeed feed = current;
        int count = 1 << Math.min(zoom, TileCoord.MAX_ZOOM);
        if (feed == null || i < 0 || j < 0 || i >= count || j >= count) {
            return new CompletableFuture<>();
        }
        asked = new TileCoord(zoom, (int) i, (int) j);
        return feed.load(asked);
    }

    private @Nullable Image standIn() {
        TileFeed feed = current;
        return feed == null || asked == null ? null : feed.standIn(asked);
    }
}
