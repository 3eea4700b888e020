package lakecity.tiles.store;

import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one tile in the file.
 *
 * @param tile what to keep; null to forget it
 */
record Change(TileStore.Key key, @Nullable StoredTile tile) {
    /** Bytes of memory it holds, roughly. */
    long size() {
        return tile == null ? 128 : 256L + tile.bytes().length;
    }
}
