package lakecity.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground to show for a feature: its own shapes, a group's members, or the counties it is known to lie in. A line
 * bound for a far city is shown as it is drawn: up to the plan's frame.
 */
public final class Ground {
    /** Half of the smallest extent shown, in degrees: a point is shown with some four kilometres around it. */
    private static final double LEAST = 0.04;

    private Ground() {}

    /** The extent to fit in degrees, with some room around; empty when nobody knows where it is. */
    public static Optional<Bounds> of(Feature feature, Plan plan) {
        return exact(feature, plan).map(Ground::roomy);
    }

    /** The extent that holds the ground of several features; empty when nobody knows where any of them is. */
    public static Optional<Bounds> of(Collection<Feature> features, Plan plan) {
        return features.stream()
                .flatMap(feature -> exact(feature, plan).stream())
                .reduce(Bounds::union)
                .map(Ground::roomy);
    }

    private static Optional<Bounds> exact(Feature feature, Plan plan) {
        return own(feature, plan).or(() -> all(feature.members(), plan)).or(() -> counties(feature, plan));
    }

    private static Optional<Bounds> counties(Feature feature, Plan plan) {
        return feature.place().confidence() == PlaceConfidence.COUNTY_ONLY
                ? all(feature.counties(), plan)
                : Optional.empty();
    }

    private static Optional<Bounds> all(List<String> ids, Plan plan) {
        return ids.stream()
                .flatMap(id -> plan.feature(id).stream())
                .flatMap(each -> own(each, plan).stream())
                .reduce(Bounds::union);
    }

    private static Optional<Bounds> own(Feature feature, Plan plan) {
        LonLat seat = feature.seat();
        return drawn(feature, plan.head().frame())
                .or(() -> Stream.ofNullable(seat)
                        .map(place -> new Bounds(place.lon(), place.lat(), place.lon(), place.lat()))
                        .findAny());
    }

    /** Lines are drawn up to the frame only, unless they lie outside it altogether. */
    private static Optional<Bounds> drawn(Feature feature, Bounds frame) {
        Envelope within = new Envelope(frame.west(), frame.east(), frame.south(), frame.north());
        Envelope all = new Envelope();
        for (Shape shape : feature.shapes()) {
            Geometry geometry = shape.geometry();
            Envelope whole = geometry.getEnvelopeInternal();
            boolean cut = geometry.getDimension() == 1 && whole.intersects(within) && !within.contains(whole);
            Envelope kept = cut
                    ? geometry.intersection(geometry.getFactory().toGeometry(within))
                            .getEnvelopeInternal()
                    : whole;
            all.expandToInclude(kept.isNull() ? whole : kept);
        }
        return all.isNull()
                ? Optional.empty()
                : Optional.of(new Bounds(all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()));
    }

    private static Bounds roomy(Bounds bounds) {
        LonLat middle = bounds.center();
        double dx = Math.max(LEAST, (bounds.east() - bounds.west()) / 2);
        double dy = Math.max(LEAST, (bounds.north() - bounds.south()) / 2);
        double west = Math.max(-180, middle.lon() - dx);
        double east = Math.min(180, middle.lon() + dx);
        return new Bounds(west, Math.max(-85, middle.lat() - dy), east, Math.min(85, middle.lat() + dy)).grown(0.15);
    }
}
