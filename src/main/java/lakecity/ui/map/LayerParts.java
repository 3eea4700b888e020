package lakecity.ui.map;

import java.util.LinkedHashMap;
import java.util.Map;
import lakecity.geo.TileCoord;
import lakecity.tiles.TilePart;
import lakecity.tiles.TileSheet;
import org.jspecify.annotations.Nullable;

/**
 * The pictures the layers gave last, within a bound of memory, for the tiles they cover: a coarser one, made larger, is
 * seen until the tile itself comes. FX thread.
 */
final class LayerParts {
    private static final long MAX_BYTES = 24L << 20;
    private static final int COARSER_LEVELS = 4;

    private final Map<Key, TilePart> parts = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    private record Key(int layer, TileCoord tile) {}

    void put(int layer, TileCoord tile, TilePart part) {
        TilePart old = parts.put(new Key(layer, tile), part);
        held += part.bytes() - (old == null ? 0 : old.bytes());
        var eldest = parts.values().iterator();
        while (held > MAX_BYTES && eldest.hasNext()) {
            held -= eldest.next().bytes();
            eldest.remove();
        }
    }

    /** The nearest coarser picture of a layer that covers a tile; null when none is known. */
    TileSheet.@Nullable Patch coarser(int layer, TileCoord tile, double opacity) {
        for (int levels = 1; levels <= Math.min(COARSER_LEVELS, tile.zoom()); levels++) {
            TileCoord of = new TileCoord(tile.zoom() - levels, tile.x() >> levels, tile.y() >> levels);
            TilePart part = parts.get(new Key(layer, of));
            if (part != null) {
                return new TileSheet.Patch(part, of, opacity);
            }
        }
        return null;
    }
}
