package lakecity.tiles.archive;

import lakecity.geo.TileCoord;

/**
 * The number of a tile in PMTiles: all tiles of the zooms above it, then its place on the Hilbert curve of its zoom (PMTiles
 * version 3 specification, "Tile ID"; curve: Wikipedia, "Hilbert curve", xy2d and d2xy).
 */
final class HilbertIds {
    private HilbertIds() {}

    /** The number of a tile. */
    static long id(TileCoord tile) {
        long side = 1L << tile.zoom();
        long x = tile.x();
        long y = tile.y();
        long place = 0;
        for (long s = side / 2; s > 0; s /= 2) {
            long right = (x & s) > 0 ? 1 : 0;
            long down = (y & s) > 0 ? 1 : 0;
            place += s * s * ((3 * right) ^ down);
            if (down == 0) {
                long turned = right == 1 ? side - 1 - y : y;
                y = right == 1 ? side - 1 - x : x;
                x = turned;
            }
        }
        return first(tile.zoom()) + place;
    }

    /** Whether a number is that of a tile the atlas can ask for. */
    static boolean isTile(long id) {
        return id >= 0 && id < first(TileCoord.MAX_ZOOM + 1);
    }

    /** The tile of a number. */
    static TileCoord tile(long id) {
        if (!isTile(id)) {
            throw new IllegalArgumentException("no tile has the number " + id);
        }
        int zoom = 0;
        while (id >= first(zoom + 1)) {
            zoom++;
        }
        long rest = id - first(zoom);
        long x = 0;
        long y = 0;
        for (long s = 1; s < 1L << zoom; s *= 2) {
            long right = 1 & (rest / 2);
            long down = 1 & (rest ^ right);
            if (down == 0) {
                long turned = right == 1 ? s - 1 - y : y;
                y = right == 1 ? s - 1 - x : x;
                x = turned;
            }
            x += s * right;
            y += s * down;
            rest /= 4;
        }
        return new TileCoord(zoom, (int) x, (int) y);
    }

    /** How many tiles the zooms before one have together: (4^zoom − 1) / 3. */
    private static long first(int zoom) {
        return ((1L << 2 * zoom) - 1) / 3;
    }
}
