package lakecity.geo;

/**
 * The Web Mercator plane (EPSG:3857) scaled so that the world is the unit square: x 0 at 180° W to 1 at 180° E, y 0 at
 * {@link #MAX_LATITUDE} north to 1 south. At zoom z the world is 256·2^z logical pixels wide, as in all slippy maps
 * (formulae: OpenStreetMap wiki, "Slippy map tilenames"; Snyder, "Map Projections", USGS PP 1395, p. 41).
 */
public final class WebMercator {
    /** The latitude at which the world becomes a square: atan(sinh(π)) in degrees. */
    public static final double MAX_LATITUDE = 85.051128779806604;

    /** Edge of a tile in logical pixels. */
    public static final int TILE_SIZE = 256;

    /** Length of the equator of WGS-84 in metres: 2π·6 378 137. */
    public static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137;

    private WebMercator() {}

    /** World x (0 to 1) of a longitude in degrees. */
    public static double x(double lon) {
        return (lon + 180) / 360;
    }

    /** World y (0 to 1) of a latitude in degrees; latitudes past {@link #MAX_LATITUDE} are held there. */
    public static double y(double lat) {
        double held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
        double sin = Math.sin(Math.toRadians(held));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    /** Longitude in degrees of a world x; x is held within the world. */
    public static double lon(double x) {
        return Math.max(-180, Math.min(180, x * 360 - 180));
    }

    /** Latitude in degrees of a world y; y is held within the world. */
    public static double lat(double y) {
        double held = Math.max(0, Math.min(1, y));
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * held))));
    }

    /** Width of the world in logical pixels at a zoom. */
    public static double worldSize(double zoom) {
        return TILE_SIZE * Math.pow(2, zoom);
    }

    /** Metres on the ground that one logical pixel covers at a latitude (degrees) and zoom. */
    public static double metresPerPixel(double lat, double zoom) {
        return EQUATOR_METRES * Math.cos(Math.toRadians(lat)) / worldSize(zoom);
    }
}
