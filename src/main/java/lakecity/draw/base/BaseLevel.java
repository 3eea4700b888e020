package lakecity.draw.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The base map's geometry simplified for one zoom, with an index of its lines. Immutable once made; any thread. */
final class BaseLevel {
    private static final double TOLERANCE_PIXELS = 0.4;
    private static final int BAND_STEPS = 6;

    private final Geometry land;
    private final Geometry water;
    private final List<Geometry> city = new ArrayList<>();
    private final STRtree lines = new STRtree();

    BaseLevel(BaseScene scene, double zoom) {
        double pixel = Math.pow(2, BasePlane.ZOOM - zoom);
        double tolerance = TOLERANCE_PIXELS * pixel;
        land = simple(scene.land(), tolerance);
        water = simple(scene.water(), tolerance);
        Geometry whole = simple(scene.city(), tolerance);
        for (int i = 0; i <= BAND_STEPS; i++) {
            city.add(i == 0 ? whole : whole.buffer(-bandWidth(zoom) * pixel * i / BAND_STEPS, 4));
        }
        for (BaseLine line : scene.lines()) {
            if (zoom >= line.kind().minZoom && simple(line.path(), tolerance) instanceof LineString path) {
                lines.insert(path.getEnvelopeInternal(), line.with(path));
            }
        }
        lines.build();
    }

    /** Width in pixels of the band along the city's edge. */
    private static double bandWidth(double zoom) {
        return zoom < 7 ? 4 : zoom < 8 ? 6 : zoom < 10 ? 11 : 14;
    }

    private static Geometry simple(Geometry geometry, double tolerance) {
        return DouglasPeuckerSimplifier.simplify(geometry, tolerance);
    }

    Geometry land() {
        return land;
    }

    Geometry water() {
        return water;
    }

    /** The city's area, then the same shrunk step by step: what lies between is its inner band. */
    List<Geometry> city() {
        return city;
    }

    /** The lines that may touch an extent of the plane, in the order they are painted. */
    List<BaseLine> lines(Envelope extent) {
        List<BaseLine> found = new ArrayList<>();
        for (Object item : lines.query(extent)) {
            found.add((BaseLine) item);
        }
        found.sort(Comparator.comparing(BaseLine::kind));
        return found;
    }
}
