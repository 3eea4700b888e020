package lakecity.ui.detail;

import java.util.Optional;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.PlaceConfidence;

/** Where the map flies to show a feature: its own extent, else its counties'. */
final class Ground {
    /** Half of the smallest extent shown, in degrees: a point is shown with some four kilometres around it. */
    private static final double LEAST = 0.04;

    private Ground() {}

    /** The extent to fit, with some room around; empty when nobody knows where it is. */
    static Optional<Bounds> of(Feature feature, Plan plan) {
        Optional<Bounds> own = feature.bounds().or(() -> seat(feature));
        if (own.isPresent() || feature.place().confidence() == PlaceConfidence.UNPLACED) {
            return own.map(Ground::roomy);
        }
        return feature.counties().stream()
                .flatMap(id -> plan.feature(id).stream())
                .flatMap(county -> county.bounds().or(() -> seat(county)).stream())
                .reduce(Bounds::union)
                .map(Ground::roomy);
    }

    private static Optional<Bounds> seat(Feature feature) {
        LonLat seat = feature.seat();
        return seat == null
                ? Optional.empty()
                : Optional.of(new Bounds(seat.lon(), seat.lat(), seat.lon(), seat.lat()));
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
