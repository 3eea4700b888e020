package lakecity.data.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lakecity.data.json.Faults;
import lakecity.data.json.Spot;
import lakecity.data.reader.Entry;
import lakecity.data.reader.ViaPoints;
import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import lakecity.plan.Feature;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.plan.Source;
import lakecity.plan.Via;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Lineal;

/** Whether every vertex of a schematic line lies where its via says, and at least two are known. */
public final class ViaCheck {
    /** Metres a vertex may lie from the place of its via. */
    static final double NEAR = 100;

    private final ViaPoints points;
    private final Plan plan;
    private final boolean whole;
    private final Faults faults;

    /** Unknown ids are only called so when the packs are whole: nothing was left out. */
    public ViaCheck(ViaPoints points, Plan plan, boolean whole, Faults faults) {
        this.whole = whole;
        this.plan = plan;
        this.points = points;
        this.faults = faults;
    }

    /** Notes every fault of a feature. */
    public void check(Feature feature, Entry entry) {
        Optional<Shape> drawn = feature.shapes().stream()
                .filter(shape -> shape.geometry() == entry.geometry())
                .findFirst();
        if (drawn.isEmpty() || !(drawn.get().geometry() instanceof Lineal)) {
            return;
        }
        List<Via> via = drawn.get().via();
        Spot spot = entry.properties().spot("via");
        if (via.isEmpty()) {
            if (drawn.get().confidence() == PlaceConfidence.SCHEMATIC && !feature.isContext() && !isTraced(feature)) {
                faults.error(spot, "data.via.missing");
            }
        } else if (drawn.get().geometry() instanceof LineString line) {
            check(line, via, spot);
        } else {
            faults.error(entry.spot().child("geometry"), "data.via.parts");
        }
    }

    /** Whether a line follows one of a data set, however roughly: a river, not a line someone thought of. */
    private boolean isTraced(Feature feature) {
        return feature.place().sources().stream()
                .flatMap(id -> plan.source(id).stream())
                .anyMatch(source -> source.grade() == Source.Grade.DATASET);
    }

    private void check(LineString line, List<Via> via, Spot spot) {
        if (line.getNumPoints() != via.size()) {
            faults.error(spot, "data.via.count", line.getNumPoints(), via.size());
            return;
        }
        int known = 0;
        for (int i = 0; i < via.size(); i++) {
            Optional<LonLat> place = points.place(via.get(i));
            if (place.isPresent()) {
                known++;
                near(line.getCoordinateN(i), place.get(), spot.child(i));
            } else if (whole) {
                unknown(via.get(i), spot.child(i));
            }
        }
        if (known < 2 && whole) {
            faults.error(spot, "data.via.few", known);
        }
    }

    private void near(Coordinate vertex, LonLat place, Spot spot) {
        double metres = Geodesy.distance(new LonLat(vertex.x, vertex.y), place);
        if (metres > NEAR) {
            String wanted = String.format(Locale.ROOT, "%.5f, %.5f", place.lon(), place.lat());
            String found = String.format(Locale.ROOT, "%.5f, %.5f", vertex.x, vertex.y);
            faults.error(spot, "data.via.far", found, Math.round(metres), wanted);
        }
    }

    private void unknown(Via via, Spot spot) {
        for (int i = 0; i < via.of().size(); i++) {
            String id = via.of().get(i);
            if (points.feature(id).isEmpty()) {
                faults.error(spot.child("of").child(i), "data.via.unknown", id);
                return;
            }
        }
        String ids = String.join(", ", via.of());
        switch (via.kind()) {
            case POINT -> faults.error(spot, "data.via.nopoint", ids);
            case SEAT -> faults.error(spot, "data.via.noseat", ids);
            case BORDER -> faults.error(spot, "data.via.noborder", ids);
        }
    }
}
