package lakecity.data;

import java.util.Optional;
import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Whether links between features hold: related both ways, a point within the county it names. */
final class LinkCheck {
    /** Metres a point may lie outside its county: the borders of open data are drawn with a vertex per kilometre or so. */
    static final double BORDER_ERROR = 1_000;

    private final Plan plan;
    private final Faults faults;

    LinkCheck(Plan plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    void check(Feature feature, Entry entry) {
        Spot related = entry.properties().spot("related");
        for (int i = 0; i < feature.related().size(); i++) {
            String id = feature.related().get(i);
            if (id.equals(feature.id())) {
                faults.warning(related, "data.related.self");
            } else if (!plan.feature(id).map(Feature::related).orElseThrow().contains(feature.id())) {
                faults.warning(related, "data.related.one", id, feature.id());
            }
        }
        if (feature.counties().size() == 1) {
            plan.feature(feature.counties().get(0))
                    .flatMap(ViaPoints::area)
                    .ifPresent(county ->
                            inCounty(feature, county, entry.properties().spot("counties")));
        }
    }

    private void inCounty(Feature feature, Geometry county, Spot spot) {
        Optional<Point> point = feature.shapes().stream()
                .map(Shape::geometry)
                .filter(Point.class::isInstance)
                .map(Point.class::cast)
                .findFirst();
        if (point.isEmpty()) {
            return;
        }
        Coordinate[] nearest = DistanceOp.nearestPoints(county, point.get());
        double metres =
                Geodesy.distance(new LonLat(nearest[0].x, nearest[0].y), new LonLat(nearest[1].x, nearest[1].y));
        if (metres > BORDER_ERROR) {
            faults.error(spot, "data.county.outside", feature.counties().get(0), Math.round(metres));
        }
    }
}
