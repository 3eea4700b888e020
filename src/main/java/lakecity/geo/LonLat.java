package lakecity.geo;

/**
 * A place on the ground in degrees, WGS-84 unless a {@link Datum} says otherwise. Longitude comes first, as in GeoJSON.
 *
 * @param lon degrees east, -180 to 180
 * @param lat degrees north, -90 to 90
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("not a longitude and latitude in degrees: " + lon + ", " + lat);
        }
    }
}
