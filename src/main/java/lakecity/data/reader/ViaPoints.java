package lakecity.data.reader;

import java.util.List;
import java.util.Optional;
import lakecity.geo.LonLat;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.plan.Via;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.linearref.LengthIndexedLine;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Where the vertices of schematic lines may lie: listed points, seats, midpoints of shared borders. Any thread. */
public final class ViaPoints {
    /** Degrees by which the borders of two units may differ and still count as shared: some 50 metres. */
    private static final double SAME = 0.0005;

    private final List<Plan> plans;

    /** Looks features up in the plans in turn. */
    public ViaPoints(List<Plan> plans) {
        this.plans = List.copyOf(plans);
    }

    /** The feature with an id, of the first plan that has it. */
    public Optional<Feature> feature(String id) {
        return plans.stream().flatMap(plan -> plan.feature(id).stream()).findFirst();
    }

    /** The place a via stands for; empty when a feature is unknown or has no such place. */
    public Optional<LonLat> place(Via via) {
        if (via.of().size() != (via.kind() == Via.Kind.BORDER ? 2 : 1)) {
            return Optional.empty();
        }
        Optional<Feature> first = feature(via.of().get(0));
        return switch (via.kind()) {
            case POINT -> first.flatMap(ViaPoints::point);
            case SEAT -> first.map(Feature::seat);
            case BORDER ->
                first.flatMap(ViaPoints::area)
                        .flatMap(a -> feature(via.of().get(1))
                                .flatMap(ViaPoints::area)
                                .flatMap(b -> border(a, b)));
        };
    }

    /** The area of a unit: its first shape that is one. */
    public static Optional<Geometry> area(Feature feature) {
        return feature.shapes().stream()
                .map(Shape::geometry)
                .filter(Polygonal.class::isInstance)
                .findFirst();
    }

    private static Optional<LonLat> point(Feature feature) {
        return feature.shapes().stream()
                .map(Shape::geometry)
                .filter(Point.class::isInstance)
                .map(point -> new LonLat(point.getCoordinate().x, point.getCoordinate().y))
                .findFirst();
    }

    /**
     * The midpoint, by length on the ground, of the longest stretch of border that two areas share; empty when they
     * share none. Geometries are in degrees; borders closer than some 50 metres count as one.
     */
    public static Optional<LonLat> border(Geometry a, Geometry b) {
        Envelope round = a.getEnvelopeInternal();
        round.expandBy(SAME);
        if (!round.intersects(b.getEnvelopeInternal())) {
            return Optional.empty();
        }
        // Degrees of longitude are shortened to the length of degrees of latitude, so that lengths compare.
        double shrink = Math.cos(Math.toRadians(a.getEnvelopeInternal().centre().y));
        AffineTransformation flat = AffineTransformation.scaleInstance(shrink, 1);
        try {
            Geometry shared = flat.transform(a)
                    .getBoundary()
                    .intersection(flat.transform(b).getBoundary().buffer(SAME));
            return longest(shared).map(line -> {
                Coordinate middle = new LengthIndexedLine(line).extractPoint(line.getLength() / 2);
                return new LonLat(middle.x / shrink, middle.y);
            });
        } catch (RuntimeException e) {
            return Optional.empty(); // JTS found no robust intersection
        }
    }

    private static Optional<LineString> longest(Geometry shared) {
        LineMerger merger = new LineMerger();
        merger.add(shared);
        LineString longest = null;
        for (Object line : merger.getMergedLineStrings()) {
            LineString candidate = (LineString) line;
            if (longest == null || candidate.getLength() > longest.getLength()) {
                longest = candidate;
            }
        }
        return Optional.ofNullable(longest).filter(line -> line.getLength() > 4 * SAME);
    }
}
