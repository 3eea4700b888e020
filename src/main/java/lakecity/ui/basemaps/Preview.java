package lakecity.ui.basemaps;

import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileSource;

/** Opens a source that is not on the shelf yet, to look at some of its tiles. */
@FunctionalInterface
public interface Preview {

    /**
     * Opens a source; slow, any thread. Who asked closes it.
     *
     * @param key the key as typed; empty for none
     */
    TileSource open(SourceSpec spec, String key) throws TileException;
}
