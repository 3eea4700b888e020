package lakecity.tiles.archive;

import java.util.Optional;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;

/** One file, folder or address that holds all tiles of a map, for reading. Any thread; slow. */
public interface TileArchive extends AutoCloseable {

    /** What it says of itself. */
    Summary summary();

    /** The file of a tile (PNG, JPEG or WebP), no longer compressed; empty where the archive has none. */
    Optional<byte[]> read(TileCoord tile) throws TileException;

    @Override
    void close();

    /**
     * What an archive says of itself.
     *
     * @param format MBTiles, PMTiles 3, folder
     * @param name its title; empty for none
     * @param attribution what must be shown with it; empty for none
     * @param picture png, jpeg, webp; empty when it does not say
     * @param bounds the ground it covers in degrees
     * @param tiles how many it has; -1 when only counting would tell
     */
    record Summary(
            String format,
            String name,
            String attribution,
            String picture,
            int minZoom,
            int maxZoom,
            Bounds bounds,
            long tiles) {}
}
