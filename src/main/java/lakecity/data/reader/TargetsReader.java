package lakecity.data.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lakecity.data.json.Codes;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.Refusal;
import lakecity.plan.Comparison;
import lakecity.plan.LaterValue;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Target;
import org.jspecify.annotations.Nullable;

/** Reads targets.json. Without a name or how its number is meant a target is left out. */
final class TargetsReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Known known;
    private final Linked features;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();

    TargetsReader(Known known, Linked features) {
        this.known = known;
        this.features = features;
    }

    /**
     * Reads the file.
     *
     * @param space the ids taken by features, which those of targets join
     * @param own ids of targets, also of those left out
     */
    void read(Item root, Ids space, List<String> own) throws Refusal {
        HeadReader.checkSchema(root);
        root.missing("targets");
        for (Item item : root.list("targets")) {
            if (item.isObject()) {
                space.take(item).ifPresent(id -> {
                    own.add(id);
                    items.put(id, item.in(id));
                    target(id, item.in(id)).ifPresent(targets::add);
                });
            }
        }
    }

    List<Target> targets() {
        return targets;
    }

    /** Where each target stands. */
    Map<String, Item> items() {
        return items;
    }

    private Optional<Target> target(String id, Item item) {
        item.missing("name");
        Optional<Comparison> comparison = item.choice("comparison", Codes.COMPARISONS);
        if (comparison.isEmpty()) {
            item.missing("comparison");
        }
        if (comparison.isEmpty() || item.local("name").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                id,
                item.local("name"),
                item.local("shortName"),
                item.text("pinyin"),
                item.local("kind"),
                comparison.get(),
                value(item),
                item.local("unit"),
                item.local("amount"),
                year(item),
                item.local("due"),
                item.text("outlineVerb"),
                item.choice("outlineStatus", Codes.STATUSES).orElse(OutlineStatus.NAMED),
                References.known(item, "passages", known.passages()),
                item.text("officialRef"),
                features.named(item, "counties"),
                item.local("description"),
                item.local("outlineText"),
                item.local("note"),
                later(item),
                features.named(item, "features"),
                known.sourcesOf(item)));
    }

    private static @Nullable Double value(Item item) {
        OptionalDouble value = item.number("value");
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** A whole number that can be a year. */
    private static @Nullable Integer year(Item item) {
        Optional<Item> year = item.get("year");
        if (year.isEmpty()) {
            return null;
        }
        boolean whole =
                year.get().node().isIntegralNumber() && year.get().node().canConvertToInt();
        int number = year.get().node().asInt();
        if (whole && number >= FIRST_YEAR && number <= LAST_YEAR) {
            return number;
        }
        year.get().error("data.year", FIRST_YEAR, LAST_YEAR);
        return null;
    }

    private List<LaterValue> later(Item target) {
        List<LaterValue> later = new ArrayList<>();
        for (Item item : target.list("later")) {
            if (item.isObject()) {
                item.missing("value");
                item.missing("year");
                OptionalDouble value = item.number("value");
                Integer year = year(item);
                if (value.isPresent() && year != null) {
                    later.add(new LaterValue(
                            value.getAsDouble(),
                            year,
                            item.local("text"),
                            item.flag("sameDefinition", false),
                            item.local("reason"),
                            known.sourcesOf(item)));
                }
            }
        }
        later.sort(Comparator.comparingInt(LaterValue::year));
        return later;
    }
}
