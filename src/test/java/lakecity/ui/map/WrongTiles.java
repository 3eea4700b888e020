package lakecity.ui.map;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileSource;

/** A source that breaks its contract: it gives no future at all. */
final class WrongTiles implements TileSource {

    @Override
    public String id() {
        return "wrong";
    }

    @Override
    public LocalText title() {
        return LocalText.EMPTY;
    }

    @Override
    public LocalText attribution() {
        return LocalText.EMPTY;
    }

    @Override
    public int minZoom() {
        return 0;
    }

    @Override
    public int maxZoom() {
        return 18;
    }

    @Override
    @SuppressWarnings("NullAway")
    public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
        return null;
    }

    @Override
    public void close() {}
}
