package lakecity.view;

import java.util.Comparator;
import java.util.Optional;
import lakecity.geo.Bounds;
import lakecity.geo.Geodesy;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Plan;

/** What to call a view that somebody keeps: a bookmark, a scene. Any thread. */
public final class ViewTitle {
    private ViewTitle() {}

    /**
     * The selected feature, or the plan where all of it is in view, or else the place nearest to the middle; empty for a
     * plan without any.
     */
    public static LocalText of(View view, Plan plan) {
        return Optional.ofNullable(view.selection())
                .flatMap(plan::feature)
                .map(Feature::name)
                .or(() -> isAll(view, plan) ? Optional.of(plan.head().title()) : nearest(view, plan))
                .orElse(LocalText.EMPTY);
    }

    private static boolean isAll(View view, Plan plan) {
        Bounds home = plan.head().home();
        return view.extent().union(home).equals(view.extent());
    }

    private static Optional<LocalText> nearest(View view, Plan plan) {
        return plan.features().stream()
                .filter(feature -> feature.seat() != null)
                .min(Comparator.comparingDouble(feature -> distance(feature, view.center())))
                .map(Feature::name);
    }

    private static double distance(Feature feature, LonLat middle) {
        LonLat seat = feature.seat();
        return seat == null ? Double.POSITIVE_INFINITY : Geodesy.distance(seat, middle);
    }
}
