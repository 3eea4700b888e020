package lakecity.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;

/**
 * Everything in a plan that can be found by name. Built once for a plan, best in the background; immutable afterwards,
 * any thread. Any text may be asked for: what cannot be in a name is passed over, and only its beginning is looked at.
 */
public final class SearchIndex {
    /** With so many good hits nobody needs to be guessed at. */
    private static final int ENOUGH = 5;

    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary words = new Vocabulary();

    private SearchIndex(Plan plan) {
        for (Feature feature : plan.features()) {
            entries.add(new Entry(feature, group(feature, plan), entries.size(), words));
        }
    }

    public static SearchIndex of(Plan plan) {
        return new SearchIndex(plan);
    }

    /** What is on no layer, a strategy or a programme, is no place. */
    private static SearchGroup group(Feature feature, Plan plan) {
        if (feature.layer().isEmpty()) {
            return SearchGroup.PROJECTS;
        }
        return plan.layer(feature.layer())
                .filter(layer -> layer.group() == Layer.Group.PROJECTS)
                .map(layer -> SearchGroup.PROJECTS)
                .orElse(SearchGroup.PLACES);
    }

    /** How many features can be found. */
    public int size() {
        return entries.size();
    }

    /**
     * What fits a query, the best first.
     *
     * @param typed in Chinese, pinyin or English, as typed
     * @param most how many hits are listed in each group
     */
    public SearchResult find(String typed, int most) {
        Query query = Query.of(typed);
        if (query.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Best best = new Best(most);
        BitSet found = new BitSet(entries.size());
        for (Entry entry : entries) {
            Match match = entry.match(query);
            if (match != null) {
                found.set(entry.order());
                best.add(entry, match);
            }
        }
        if (found.cardinality() < ENOUGH) {
            addMisspelt(best, found, query);
        }
        return best.result();
    }

    /** A feature to show on how things are found: of the plan's own with a reading and both names, the shortest name. */
    public Optional<Feature> example() {
        return entries.stream()
                .map(Entry::feature)
                .filter(feature -> !feature.isContext() && feature.isOnMap())
                .filter(feature -> !feature.name().en().isEmpty()
                        && ChineseName.syllables(feature.pinyin()).size() >= 3)
                .min(Comparator.comparingInt(feature -> feature.name().zh().length()));
    }

    private void addMisspelt(Best best, BitSet found, Query query) {
        Spelling spelling = new Spelling();
        Vocabulary.Nearness nearness = words.nearness(query, spelling);
        for (Entry entry : entries) {
            Match match = found.get(entry.order()) ? null : entry.nearly(query, spelling, nearness);
            if (match != null) {
                best.add(entry, match);
            }
        }
    }
}
