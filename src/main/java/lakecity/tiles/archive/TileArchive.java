package lakecity.tiles.archive;

import java.util.Map;
import java.util.Optional;
import lakecity.geo.Bounds;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;

/** One file, folder or address that holds all tiles of a map, for reading. Any thread; slow. */
public interface TileArchive extends AutoCloseable {

    /** What it says of itself. */
    Summary summary();

    /** What else it says of itself, as short plain words by their names; what the summary has is left out. */
    default Map<String, String> metadata() {
        return Map.of();
    }

    /**
     * How many tiles it has; -1 when only looking at all of them would tell. Slow.
     *
     * @throws TileException when they cannot be counted in a few seconds
     */
    default long count() throws TileException {
        return summary().tiles();
    }

    /** Another number as soon as it is another file than before, of which nothing given so far is part. Quick. */
    default int edition() {
        return 0;
    }

    /** How what it comes from does. Quick. */
    default TileHealth health() {
        return TileHealth.LOCAL;
    }

    /** The file of a tile (PNG, JPEG or WebP), no longer compressed; empty where the archive has none. */
    Optional<byte[]> read(TileCoord tile) throws TileException;

    /**
     * Shows all it has to somebody, one file after the other on this thread, until there is no more or it is told to stop.
     *
     * @throws TileException when it is so broken that the rest cannot be found
     */
    void walk(Walk walk) throws TileException;

    @Override
    void close();

    /** Somebody who looks at all tiles of an archive. */
    interface Walk {
        /** Whether to go on; asked before every file. */
        boolean goesOn();

        /**
         * A file of the archive.
         *
         * @param run how many tiles, this one and those after it, it stands for
         */
        void file(TileCoord tile, long run, byte[] file);

        /**
         * Something that is not as it should be.
         *
         * @param where the tile as zoom/column/row, or the file
         */
        void fault(String where, TileException fault);
    }

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
