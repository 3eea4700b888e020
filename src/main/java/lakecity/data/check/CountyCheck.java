package lakecity.data.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.data.reader.ViaPoints;
import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Puntal;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Whether a feature lies where it is said to: points in one of its counties, lines and areas touching each of them. */
public final class CountyCheck {
    /** Metres a point may lie outside its county: the borders of open data are drawn with a vertex per kilometre or so. */
    static final double BORDER_ERROR = 1_000;

    private final Plan plan;
    private final Faults faults;

    /** Of the counties of a plan. */
    public CountyCheck(Plan plan, Faults faults) {
        this.plan = plan;
        this.faults = faults;
    }

    /** Counties without an area on the map are taken at their word. */
    public void check(Feature feature, Item item) {
        List<Optional<Geometry>> areas = feature.counties().stream()
                .map(id -> plan.feature(id).flatMap(ViaPoints::area))
                .toList();
        double tolerance = Math.max(BORDER_ERROR, feature.place().radius().orElse(0));
        if (!areas.isEmpty() && areas.stream().allMatch(Optional::isPresent)) {
            List<Geometry> known = areas.stream().flatMap(Optional::stream).toList();
            double off = points(feature, known);
            if (off > tolerance) {
                faults.error(
                        item.spot("counties"),
                        "data.county.outside",
                        String.join(", ", feature.counties()),
                        Math.round(off));
                return;
            }
        }
        for (int i = 0; i < areas.size(); i++) {
            Spot spot = item.spot("counties").child(i);
            String county = feature.counties().get(i);
            areas.get(i).ifPresent(area -> touch(feature, county, area, tolerance, spot));
        }
    }

    /** Metres from the worst point of a feature to the nearest of its counties; 0 without a point. */
    private static double points(Feature feature, List<Geometry> counties) {
        return feature.shapes().stream()
                .map(Shape::geometry)
                .filter(Puntal.class::isInstance)
                .distinct()
                .flatMap(CountyCheck::parts)
                .mapToDouble(point -> counties.stream()
                        .mapToDouble(county -> metres(county, point))
                        .min()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static Stream<Geometry> parts(Geometry geometry) {
        return IntStream.range(0, geometry.getNumGeometries()).mapToObj(geometry::getGeometryN);
    }

    private void touch(Feature feature, String county, Geometry area, double tolerance, Spot spot) {
        double nearest = feature.shapes().stream()
                .map(Shape::geometry)
                .filter(geometry -> !(geometry instanceof Puntal))
                .distinct()
                .mapToDouble(geometry -> metres(area, geometry))
                .min()
                .orElse(0);
        if (nearest > tolerance) {
            faults.error(spot, "data.county.untouched", county, Math.round(nearest));
        }
    }

    private static double metres(Geometry a, Geometry b) {
        Coordinate[] nearest = DistanceOp.nearestPoints(a, b);
        return Geodesy.distance(new LonLat(nearest[0].x, nearest[0].y), new LonLat(nearest[1].x, nearest[1].y));
    }
}
