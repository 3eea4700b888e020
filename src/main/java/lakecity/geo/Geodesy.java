package lakecity.geo;

import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.PolygonArea;

/**
 * Distances and areas on the ellipsoid of WGS-84, by GeographicLib (Karney, "Algorithms for geodesics", J. Geodesy 87,
 * 2013).
 */
public final class Geodesy {
    private Geodesy() {}

    /** The shortest way between two places, in metres. */
    public static double distance(LonLat from, LonLat to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon()).s12;
    }

    /** The place that lies so many metres from another in a direction (azimuth in degrees clockwise from north). */
    public static LonLat destination(LonLat from, double azimuth, double metres) {
        GeodesicData end = Geodesic.WGS84.Direct(from.lat(), from.lon(), azimuth, metres);
        return new LonLat(end.lon2, end.lat2);
    }

    /** The area within a ring of places (closed or not, either turning), in square metres. */
    public static double area(List<LonLat> ring) {
        PolygonArea polygon = new PolygonArea(Geodesic.WGS84, false);
        ring.forEach(place -> polygon.AddPoint(place.lat(), place.lon()));
        return Math.abs(polygon.Compute(false, true).area);
    }
}
