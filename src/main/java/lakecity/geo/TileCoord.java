package lakecity.geo;

/**
 * A tile of the slippy map: zoom, column x from the west, row y from the north (XYZ, not TMS).
 */
public record TileCoord(int zoom, int x, int y) {
    /** The deepest zoom any part of the atlas asks for. */
    public static final int MAX_ZOOM = 22;

    public TileCoord {
        int count = 1 << Math.max(0, Math.min(MAX_ZOOM, zoom));
        if (zoom < 0 || zoom > MAX_ZOOM || x < 0 || y < 0 || x >= count || y >= count) {
            throw new IllegalArgumentException("no such tile: " + zoom + "/" + x + "/" + y);
        }
    }

    /** The tile that covers a place at a zoom. */
    public static TileCoord at(LonLat place, int zoom) {
        int count = 1 << zoom;
        int x = (int) Math.floor(WebMercator.x(place.lon()) * count);
        int y = (int) Math.floor(WebMercator.y(place.lat()) * count);
        return new TileCoord(zoom, Math.min(count - 1, Math.max(0, x)), Math.min(count - 1, Math.max(0, y)));
    }

    /** Its extent on the ground in degrees. */
    public Bounds bounds() {
        double count = 1 << zoom;
        return new Bounds(
                WebMercator.lon(x / count),
                WebMercator.lat((y + 1) / count),
                WebMercator.lon((x + 1) / count),
                WebMercator.lat(y / count));
    }
}
