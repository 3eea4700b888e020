package lakecity.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lakecity.i18n.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A number the outline sets out to reach.
 *
 * @param id unique in the pack, among features too
 * @param name what is counted
 * @param shortName the name in few words, for a tile; empty where the name is short
 * @param pinyin syllables of the Chinese name without tone marks, separated by blanks
 * @param kind what it is, for people: 经济, 创新
 * @param comparison how the number is meant
 * @param value the number in {@code unit}; null where the outline gives none
 * @param unit 亿元, 家, %; empty for none
 * @param amount the number as people write it with its unit: 2000亿元, 200 billion yuan; empty where value and unit read well
 * @param year the year it is to be reached by; null where the outline gives none
 * @param due when, as the outline says it: 今后5年, 2025年
 * @param outlineVerb the outline's verb as printed, its hedge with it: 力争跨过
 * @param outlineStatus what the verb amounts to
 * @param passages ids of the {@link Passage}s that name it
 * @param officialRef the chapter of the official document, empty until a planner fills it
 * @param counties ids of the units it speaks of; empty for the whole city
 * @param description what is counted and how, in our own words
 * @param outlineText what the outline says of it, in our own words and nothing else
 * @param note conflicts of the source, or why nothing can be compared; empty for none
 * @param later values known since, oldest first
 * @param features ids of features it speaks of
 * @param sources ids of every {@link Source} used
 */
public record Target(
        String id,
        LocalText name,
        LocalText shortName,
        String pinyin,
        LocalText kind,
        Comparison comparison,
        @Nullable Double value,
        LocalText unit,
        LocalText amount,
        @Nullable Integer year,
        LocalText due,
        String outlineVerb,
        OutlineStatus outlineStatus,
        List<String> passages,
        String officialRef,
        List<String> counties,
        LocalText description,
        LocalText outlineText,
        LocalText note,
        List<LaterValue> later,
        List<String> features,
        List<String> sources) {
    /** A later value may be set beside the target only within so many years of it. */
    public static final int COMPARABLE_YEARS = 2;

    public Target {
        passages = List.copyOf(passages);
        counties = List.copyOf(counties);
        later = List.copyOf(later);
        features = List.copyOf(features);
        sources = List.copyOf(sources);
    }

    /** The name in few words where there is one, else the name. */
    public LocalText brief() {
        return shortName.isEmpty() ? name : shortName;
    }

    /** The newest later value that measures the same thing within {@link #COMPARABLE_YEARS} of the target's year. */
    public Optional<LaterValue> comparable() {
        return later.stream().filter(this::isComparable).reduce((older, newer) -> newer);
    }

    /** Share of the target that {@link #comparable()} reaches, 1 for all of it; empty where nothing can be compared. */
    public OptionalDouble progress() {
        Double whole = value;
        if (whole == null || whole <= 0) {
            return OptionalDouble.empty();
        }
        return comparable().map(it -> OptionalDouble.of(it.value() / whole)).orElseGet(OptionalDouble::empty);
    }

    private boolean isComparable(LaterValue known) {
        return known.sameDefinition() && year != null && Math.abs(known.year() - year) <= COMPARABLE_YEARS;
    }
}
