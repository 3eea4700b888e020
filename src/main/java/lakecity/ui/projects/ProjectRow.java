package lakecity.ui.projects;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;

/**
 * A line of the table: a feature, and what each column says of it in one language. Immutable, any thread.
 *
 * @param feature the feature
 * @param texts what a column says
 * @param remarks what it says below that in smaller type; none where there is nothing to add
 * @param keys by which a column is sorted
 * @param layers ids of the layers it is drawn on
 * @param words everything it can be found by, in lower case
 */
record ProjectRow(
        Feature feature,
        Map<ProjectColumn, String> texts,
        Map<ProjectColumn, String> remarks,
        Map<ProjectColumn, String> keys,
        Set<String> layers,
        String words) {
    ProjectRow {
        texts = Map.copyOf(texts);
        remarks = Map.copyOf(remarks);
        keys = Map.copyOf(keys);
        layers = Set.copyOf(layers);
    }

    String id() {
        return feature.id();
    }

    String text(ProjectColumn column) {
        return texts.getOrDefault(column, "");
    }

    String remark(ProjectColumn column) {
        return remarks.getOrDefault(column, "");
    }

    String key(ProjectColumn column) {
        return keys.getOrDefault(column, "");
    }

    /** Whether every one of some words, in lower case, stands in it. */
    boolean has(List<String> sought) {
        return sought.stream().allMatch(words::contains);
    }

    /** Whether the latest known state is a given one; a feature without one has none. */
    boolean is(LatestState.State state) {
        LatestState latest = feature.latest();
        return latest != null && latest.state() == state;
    }
}
