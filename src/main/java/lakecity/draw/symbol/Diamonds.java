package lakecity.draw.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.QuietPlace;
import lakecity.plan.Feature;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.view.View;

/**
 * The numbered diamonds of a plan: one in each county that has things of which only the county is known. Where a diamond
 * stands depends on the plan alone. Any thread.
 */
public final class Diamonds {
    /** Below this zoom counties are too small on the screen to hold one. */
    public static final double MIN_ZOOM = 7.6;

    private record Spot(double x, double y) {}

    private final Map<String, Spot> spots = new LinkedHashMap<>();
    private final Map<String, List<Feature>> features = new LinkedHashMap<>();

    /** Of a plan; finds for each county a place where its diamond stands. */
    public Diamonds(Plan plan, Figures figures) {
        for (Feature feature : plan.features()) {
            if (feature.place().confidence() == PlaceConfidence.COUNTY_ONLY) {
                for (String county : feature.counties()) {
                    features.computeIfAbsent(county, id -> new ArrayList<>()).add(feature);
                }
            }
        }
        for (String county : features.keySet()) {
            area(figures, county).ifPresent(area -> {
                double[] place = new QuietPlace(plan, figures, area).find();
                spots.put(county, new Spot(place[0], place[1]));
            });
        }
    }

    /** The largest area drawn of a county. */
    public static Optional<Figure> area(Figures figures, String county) {
        return figures.ofFeature(county).stream()
                .filter(figure -> figure.kind() == Kind.AREA)
                .max(Comparator.comparingDouble(Figure::area));
    }

    /** The diamonds a view shows at a zoom: what they stand for is on visible layers and passes the filter. */
    public List<Diamond> of(Plan plan, View view, double zoom) {
        if (spots.isEmpty() || zoom < MIN_ZOOM) {
            return List.of();
        }
        Set<String> layers = Seen.of(plan, view, zoom).stream()
                .map(seen -> seen.layer().id())
                .collect(Collectors.toCollection(HashSet::new));
        List<Diamond> diamonds = new ArrayList<>();
        spots.forEach((county, spot) -> {
            List<Feature> shown = features.getOrDefault(county, List.of()).stream()
                    .filter(feature ->
                            layers.contains(feature.layer()) && view.filter().passes(feature))
                    .toList();
            if (!shown.isEmpty()) {
                diamonds.add(new Diamond(county, spot.x(), spot.y(), shown));
            }
        });
        return diamonds;
    }

    /** The diamonds of one feature, whatever a view shows. */
    public List<Diamond> of(Feature feature) {
        List<Diamond> diamonds = new ArrayList<>();
        for (String county : feature.counties()) {
            Spot spot = spots.get(county);
            if (spot != null && feature.place().confidence() == PlaceConfidence.COUNTY_ONLY) {
                diamonds.add(new Diamond(county, spot.x(), spot.y(), List.of(feature)));
            }
        }
        return diamonds;
    }
}
