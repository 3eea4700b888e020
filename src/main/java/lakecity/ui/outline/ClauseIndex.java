package lakecity.ui.outline;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;

/** The counts of every clause of a plan, worked out once, in the background. Immutable. */
final class ClauseIndex {
    static final ClauseIndex EMPTY = new ClauseIndex(Map.of());

    private final Map<String, ClauseCounts> counts;

    private ClauseIndex(Map<String, ClauseCounts> counts) {
        this.counts = counts;
    }

    static ClauseIndex of(Plan plan) {
        Map<String, ClauseCounts> counts = new HashMap<>();
        plan.outline().roots().forEach(root -> count(root, plan, counts));
        return new ClauseIndex(counts);
    }

    ClauseCounts of(Clause clause) {
        return counts.getOrDefault(clause.id(), ClauseCounts.NONE);
    }

    /** How many clauses pass a filter by what they name themselves. */
    long passing(ClauseFilter filter) {
        return counts.values().stream().filter(filter::passes).count();
    }

    /** Each clause hands what it names up to the one that holds it, so that no subtree is walked twice. */
    private static Set<String> count(Clause clause, Plan plan, Map<String, ClauseCounts> counts) {
        Set<String> ids = new LinkedHashSet<>(clause.features());
        clause.children().forEach(child -> ids.addAll(count(child, plan, counts)));
        List<Feature> named = features(ids, plan);
        List<Feature> placed =
                named.stream().filter(feature -> !feature.layer().isEmpty()).toList();
        List<Feature> own = features(clause.features(), plan).stream()
                .filter(feature -> !feature.layer().isEmpty())
                .toList();
        counts.put(
                clause.id(),
                new ClauseCounts(
                        Collections.unmodifiableSet(ids),
                        named.size(),
                        placed.size(),
                        (int) placed.stream().filter(Feature::isOnMap).count(),
                        own.stream().anyMatch(ClauseIndex::isUnseen),
                        own.stream().anyMatch(ClauseIndex::isSchematic)));
        return ids;
    }

    private static List<Feature> features(Iterable<String> ids, Plan plan) {
        List<Feature> features = new java.util.ArrayList<>();
        ids.forEach(id -> plan.feature(id).ifPresent(features::add));
        return features;
    }

    /** What stands for others, or is drawn otherwise, is seen, whatever its own place. */
    private static boolean isUnseen(Feature feature) {
        return feature.place().confidence() == PlaceConfidence.COUNTY_ONLY || !feature.isOnMap();
    }

    private static boolean isSchematic(Feature feature) {
        return feature.isOnMap() && feature.place().confidence() == PlaceConfidence.SCHEMATIC;
    }
}
