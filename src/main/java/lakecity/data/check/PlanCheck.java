package lakecity.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.data.reader.Entry;
import lakecity.data.reader.PackContent;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Target;
import org.jspecify.annotations.Nullable;

/** Whether plan.json holds for the pack as a whole: what an outline must say, and counts. */
public final class PlanCheck {
    private static final int MOST_LISTED = 999;
    private final Plan plan;
    private final Item head;
    private final boolean whole;
    private final Faults faults;

    /** Features are only counted when the pack is whole: nothing was left out. */
    public PlanCheck(PackContent content, boolean whole, Faults faults) {
        this.whole = whole;
        this.plan = content.plan();
        this.head = content.head();
        this.faults = faults;
    }

    /** Notes every fault. */
    public void check() {
        boolean outline = plan.features().stream().anyMatch(feature -> !feature.isContext());
        if (outline) {
            for (String name : List.of("verbs", "edition", "document", "citation", "dataDate", "caveats", "credits")) {
                if (head.lacks(name)) {
                    faults.error(head.spot(name), "data.missing", name);
                }
            }
        }
        expected();
    }

    private void expected() {
        each("layers", (layer, count, spot) -> {
            int found = plan.featuresOf(layer).size();
            if (plan.layer(layer).isEmpty()) {
                faults.error(spot, "data.unknown", layer);
            } else if (count != found) {
                faults.error(spot, "data.expected", layer, count, found);
            }
        });
        each("entries", this::entries);
        each("members", (group, count, spot) -> {
            int found = plan.feature(group).map(it -> it.members().size()).orElse(-1);
            if (found < 0) {
                faults.error(spot, "data.unknown", group);
            } else if (count != found) {
                faults.error(spot, "data.expected.members", group, count, found);
            }
        });
    }

    /** Features and targets whose id is a letter and a number. */
    private void entries(String letter, int count, Spot spot) {
        Pattern form = Pattern.compile(Pattern.quote(letter) + "0*([1-9]\\d{0,8})");
        Set<Integer> numbers = Stream.concat(
                        plan.features().stream().map(Feature::id),
                        plan.outline().targets().stream().map(Target::id))
                .map(form::matcher)
                .filter(Matcher::matches)
                .map(id -> Integer.valueOf(id.group(1)))
                .collect(Collectors.toSet());
        if (numbers.size() != count) {
            String lacking = IntStream.rangeClosed(1, Math.min(count, MOST_LISTED))
                    .filter(number -> !numbers.contains(number))
                    .mapToObj(number -> String.format(Locale.ROOT, "%s%02d", letter, number))
                    .collect(Collectors.joining(", "));
            faults.error(
                    spot, "data.expected.entries", letter, count, numbers.size(), lacking.isEmpty() ? "–" : lacking);
        }
    }

    /** Counts of one kind; only when the pack is whole, as what was left out is missing anyway. */
    private void each(String kind, Count count) {
        Spot spot = head.spot("expected").child(kind);
        for (Map.Entry<String, JsonNode> entry :
                head.node().path("expected").path(kind).properties()) {
            if (whole && entry.getValue().isInt()) {
                count.check(entry.getKey(), entry.getValue().asInt(), spot.child(entry.getKey()));
            }
        }
    }

    @FunctionalInterface
    private interface Count {
        void check(String name, int wanted, Spot spot);
    }

    /** The feature an entry describes or draws; null when it was left out. */
    public static @Nullable Feature of(Entry entry, Plan plan) {
        String id = entry.isShape() ? entry.properties().text("shapeOf") : entry.id();
        return plan.feature(id).orElse(null);
    }
}
