package lakecity.geo;

import java.util.Collection;

/**
 * An extent on the ground in degrees: west, south, east, north, in the order of GeoJSON's bbox. It never crosses the
 * 180th meridian.
 */
public record Bounds(double west, double south, double east, double north) {
    public Bounds {
        new LonLat(west, south);
        new LonLat(east, north);
        if (west > east || south > north) {
            throw new IllegalArgumentException(
                    "west > east or south > north: " + west + " " + south + " " + east + " " + north);
        }
    }

    /** The smallest extent that holds all the places; throws IllegalArgumentException when there are none. */
    public static Bounds around(Collection<LonLat> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("no place to put an extent around");
        }
        double west = 180;
        double south = 90;
        double east = -180;
        double north = -90;
        for (LonLat place : places) {
            west = Math.min(west, place.lon());
            south = Math.min(south, place.lat());
            east = Math.max(east, place.lon());
            north = Math.max(north, place.lat());
        }
        return new Bounds(west, south, east, north);
    }

    /** The middle in degrees (not the middle of the Mercator plane). */
    public LonLat center() {
        return new LonLat((west + east) / 2, (south + north) / 2);
    }

    public boolean contains(LonLat place) {
        return place.lon() >= west && place.lon() <= east && place.lat() >= south && place.lat() <= north;
    }

    public boolean intersects(Bounds other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /** The smallest extent that holds both. */
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    /** Wider by a share of its width and height on every side (0.1 = a tenth), kept within the world. */
    public Bounds grown(double share) {
        double dx = (east - west) * share;
        double dy = (north - south) * share;
        return new Bounds(
                Math.max(-180, west - dx),
                Math.max(-WebMercator.MAX_LATITUDE, south - dy),
                Math.min(180, east + dx),
                Math.min(WebMercator.MAX_LATITUDE, north + dy));
    }
}
