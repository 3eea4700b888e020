package lakecity.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import lakecity.plan.Target;
import lakecity.plan.Term;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a plan that can be found: features, targets and terms by their names, clauses by title and text. Built once for a plan, best in the background; immutable afterwards,
 * any thread. Any text may be asked for: what cannot be in a name is passed over, and only its beginning is looked at.
 */
public final class SearchIndex {
    /** With so many good hits nobody needs to be guessed at. */
    private static final int ENOUGH = 5;

    private final List<Entry> entries = new ArrayList<>();
    private final Vocabulary words = new Vocabulary();

    private SearchIndex(Plan plan) {
        plan.features().forEach(feature -> add(feature, group(feature, plan)));
        plan.outline().targets().forEach(this::add);
        plan.outline().clauses().forEach(this::add);
        plan.outline().terms().forEach(this::add);
    }

    private void add(Feature feature, SearchGroup group) {
        List<LocalText> labels = feature.shapes().stream().map(Shape::label).toList();
        Names names = Names.of(feature.name(), feature.pinyin(), labels, words);
        add(new Subject.OfFeature(feature), group, names, null);
    }

    private void add(Clause clause) {
        Names names = Names.of(clause.title(), "", List.of(), words);
        add(new Subject.OfClause(clause), SearchGroup.CONTENTS, names, new Prose(clause.text()));
    }

    /** A target is found by its number too, with the unit or without. */
    private void add(Target target) {
        Double value = target.value();
        String number = value == null
                ? ""
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
        LocalText unit = target.unit();
        LocalText written =
                number.isEmpty() ? LocalText.EMPTY : new LocalText(number + unit.zh(), number + " " + unit.en());
        List<LocalText> labels = List.of(target.shortName(), written, target.amount());
        Names names = Names.of(target.name(), target.pinyin(), labels, words);
        add(new Subject.OfTarget(target), SearchGroup.CONTENTS, names, null);
    }

    private void add(Term term) {
        List<LocalText> labels = term.spellings().stream().map(LocalText::same).toList();
        Names names = Names.of(term.name(), term.pinyin(), labels, words);
        add(new Subject.OfTerm(term), SearchGroup.TERMS, names, null);
    }

    private void add(Subject subject, SearchGroup group, Names names, @Nullable Prose text) {
        entries.add(new Entry(subject, group, entries.size(), names, text));
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

    /** How much can be found: features, clauses, targets and terms. */
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
                .map(Entry::subject)
                .filter(Subject.OfFeature.class::isInstance)
                .map(subject -> ((Subject.OfFeature) subject).feature())
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
