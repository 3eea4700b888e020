package lakecity.tiles;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;

/** Where base-map tiles come from. Safe for any thread. */
public interface TileSource extends AutoCloseable {

    /** Unique id, kept in views. */
    String id();

    LocalText title();

    /** What must be shown on the map and in every export. */
    LocalText attribution();

    /** What a user must know before using it or exporting with it; empty for none. */
    default LocalText warning() {
        return LocalText.EMPTY;
    }

    int minZoom();

    int maxZoom();

    /** The ground it has tiles of, in degrees; empty when it does not say. Quick. */
    default Optional<Bounds> bounds() {
        return Optional.empty();
    }

    /**
     * Begins to load a tile and returns at once; never throws and never returns null. A failure is a failed future.
     *
     * @param scale 1 for a picture of 256 pixels, 2 for one of 512 where the source has it
     */
    CompletableFuture<BufferedImage> load(TileCoord tile, int scale);

    /**
     * As {@link #load(TileCoord, int)}; while the tile is on its way, a picture that will do for the moment (a stale one)
     * may be handed over on any thread. Cancelling the future gives up the request.
     */
    default CompletableFuture<BufferedImage> load(TileCoord tile, int scale, Consumer<BufferedImage> meanwhile) {
        return load(tile, scale);
    }

    /** Says where a person looks: of the tiles that wait, those nearest come first. Quick. */
    default void lookAt(LonLat center) {}

    /** Another number as soon as the tiles given so far are outdated, all at once: their file was replaced. Quick. */
    default int edition() {
        return 0;
    }

    /** How it does now. Quick. */
    default TileHealth health() {
        return TileHealth.LOCAL;
    }

    /** Stops loading; futures still open fail. */
    @Override
    void close();
}
