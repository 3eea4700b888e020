package lakecity.geo;

/**
 * The datum a coordinate was published in. CGCS2000 differs from WGS-84 by centimetres and is taken as equal. GCJ-02
 * and BD-09 are the offset systems of Chinese web maps: some 520 m off in the area of this atlas. Formulae: the openly
 * circulated reconstruction of the GCJ-02 offset (e.g. Wikipedia, "Restrictions on geographic data in China"); the way
 * back is found by iteration, to well below a metre.
 */
public enum Datum {
    WGS84,
    CGCS2000,
    GCJ02,
    BD09;

    private static final double AXIS = 6_378_245.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
    private static final double BD_TURN = Math.PI * 3000.0 / 180.0;

    /** A coordinate of this datum as WGS-84. */
    public LonLat toWgs84(LonLat place) {
        return switch (this) {
            case WGS84, CGCS2000 -> place;
            case GCJ02 -> unshift(place);
            case BD09 -> unshift(bdToGcj(place));
        };
    }

    /** A WGS-84 coordinate in GCJ-02. */
    static LonLat shift(LonLat wgs) {
        double x = wgs.lon() - 105.0;
        double y = wgs.lat() - 35.0;
        double lat = Math.toRadians(wgs.lat());
        double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(lat) * Math.sin(lat);
        double dLat =
                offsetLat(x, y) * 180.0 / (AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic)) * Math.PI);
        double dLon = offsetLon(x, y) * 180.0 / (AXIS / Math.sqrt(magic) * Math.cos(lat) * Math.PI);
        return new LonLat(wgs.lon() + dLon, wgs.lat() + dLat);
    }

    private static LonLat unshift(LonLat gcj) {
        LonLat guess = gcj;
        for (int i = 0; i < 8; i++) {
            LonLat shifted = shift(guess);
            guess = new LonLat(guess.lon() - (shifted.lon() - gcj.lon()), guess.lat() - (shifted.lat() - gcj.lat()));
        }
        return guess;
    }

    private static LonLat bdToGcj(LonLat bd) {
        double x = bd.lon() - 0.0065;
        double y = bd.lat() - 0.006;
        double z = Math.hypot(x, y) - 0.00002 * Math.sin(y * BD_TURN);
        double theta = Math.atan2(y, x) - 0.000003 * Math.cos(x * BD_TURN);
        return new LonLat(z * Math.cos(theta), z * Math.sin(theta));
    }

    private static double offsetLat(double x, double y) {
        return -100.0
                + 2.0 * x
                + 3.0 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0
                + (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0
                + (160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0)) * 2.0 / 3.0;
    }

    private static double offsetLon(double x, double y) {
        return 300.0
                + x
                + 2.0 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0
                + (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0
                + (150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
    }
}
