package lakecity.tiles;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import lakecity.geo.TileCoord;
import org.jspecify.annotations.Nullable;

/** The picture one source gives for a tile, for {@link TileSheet}. Immutable as long as its source keeps it so; any thread. */
public final class TilePart {
    private final BufferedImage picture;
    private final boolean opaque;

    private TilePart(BufferedImage picture) {
        this.picture = picture;
        this.opaque = isOpaque(picture);
    }

    /** A tile on its way; cancelling it gives up the request. */
    public static final class Request {
        private final CompletableFuture<TilePart> part;
        private volatile @Nullable CompletableFuture<BufferedImage> asked;

        private Request(TileSource source, TileCoord tile, int scale, Consumer<TilePart> meanwhile) {
            // Everything that may go wrong, even in the call itself, becomes a failed future within the chain.
            this.part = CompletableFuture.completedFuture(tile)
                    .thenCompose(wanted -> load(source, wanted, scale, meanwhile))
                    .thenApply(TilePart::new);
        }

        private CompletableFuture<BufferedImage> load(
                TileSource source, TileCoord tile, int scale, Consumer<TilePart> meanwhile) {
            CompletableFuture<BufferedImage> loading =
                    source.load(tile, scale, picture -> meanwhile.accept(new TilePart(picture)));
            asked = loading;
            return loading;
        }

        /** What will come. */
        public CompletableFuture<TilePart> part() {
            return part;
        }

        public void cancel() {
            CompletableFuture<BufferedImage> loading = asked;
            if (loading != null) {
                loading.cancel(true);
            }
        }
    }

    /** Asks a source as {@link TileSource#load(TileCoord, int, Consumer)}; whatever the source does wrong is a failure. */
    public static Request ask(TileSource source, TileCoord tile, int scale, Consumer<TilePart> meanwhile) {
        return new Request(source, tile, scale, meanwhile);
    }

    /** Whether nothing below it is seen. */
    public boolean isOpaque() {
        return opaque;
    }

    /** Memory it takes. */
    public long bytes() {
        return 4L * picture.getWidth() * picture.getHeight();
    }

    BufferedImage picture() {
        return picture;
    }

    private static boolean isOpaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return true;
        }
        if (picture.getRaster().getParent() == null
                && picture.getRaster().getDataBuffer() instanceof DataBufferInt buffer) {
            int all = -1;
            for (int pixel : buffer.getData()) {
                all &= pixel;
            }
            return all >>> 24 == 255;
        }
        return false;
    }
}
