package lakecity.data.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.data.reader.Entry;
import lakecity.data.reader.PackContent;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Outline;
import lakecity.plan.Plan;
import lakecity.plan.Target;

/**
 * Whether clauses and what they name agree on the passages, both ways: what a passage names stands in a clause that
 * renders it, and a clause names only what has one of its passages.
 */
public final class PassageCheck {
    private final Plan plan;
    private final Outline outline;
    private final PackContent content;
    private final Faults faults;
    private final Map<String, Set<String>> namedIn = new HashMap<>();
    private final Set<String> rendered = new HashSet<>();
    private final Set<String> misplaced = new HashSet<>();

    /** Of what was read. */
    public PassageCheck(PackContent content, Faults faults) {
        this.plan = content.plan();
        this.outline = plan.outline();
        this.content = content;
        this.faults = faults;
    }

    /** Only for a pack with clauses of which nothing was left out. */
    public void check() {
        for (Clause clause : outline.clauses()) {
            Item item = content.outline().clauseItem(clause.id());
            rendered.addAll(clause.passages());
            clause.features().forEach(id -> named(id, clause, item, "features"));
            clause.targets().forEach(id -> named(id, clause, item, "targets"));
        }
        passages();
        for (Feature feature : plan.features()) {
            Entry entry = content.entries().get(feature.id());
            if (entry != null && !feature.isContext()) {
                standsIn(feature.id(), feature.passages(), entry.properties());
            }
        }
        for (Target target : outline.targets()) {
            standsIn(target.id(), target.passages(), content.outline().targetItem(target.id()));
        }
    }

    /** Said of the passage, not of everything in it. */
    private void passages() {
        List<Item> items = content.head().list("passages");
        for (Item item : items) {
            if (!rendered.contains(item.text("id"))
                    && plan.passage(item.text("id")).isPresent()) {
                faults.error(item.spot(), "data.passage.clause", item.text("id"));
            }
        }
    }

    private void named(String id, Clause clause, Item item, String list) {
        namedIn.computeIfAbsent(id, it -> new HashSet<>()).addAll(clause.passages());
        List<String> own = passagesOf(id);
        if (own.isEmpty() && !isContext(id) || clause.passages().isEmpty()) {
            misplaced.add(id); // that was told
        } else if (own.stream().noneMatch(clause.passages()::contains)) {
            misplaced.add(id);
            faults.error(spot(item, list, id), "data.clause.passage", id, joined(own), joined(clause.passages()));
        }
    }

    private boolean isContext(String id) {
        return plan.feature(id).map(Feature::isContext).orElse(false);
    }

    private List<String> passagesOf(String id) {
        return plan.feature(id)
                .map(Feature::passages)
                .or(() -> outline.target(id).map(Target::passages))
                .orElse(List.of());
    }

    /** Where an id stands in a list, which may hold ids that were dropped. */
    private static Spot spot(Item item, String list, String id) {
        return item.texts(list).stream()
                .filter(entry -> entry.text().equals(id))
                .findFirst()
                .map(Item::spot)
                .orElse(item.spot(list));
    }

    private void standsIn(String id, List<String> passages, Item item) {
        if (misplaced.contains(id)) {
            return; // the clause was told
        }
        List<String> lacking = new ArrayList<>(passages);
        lacking.retainAll(rendered);
        lacking.removeAll(namedIn.getOrDefault(id, Set.of()));
        if (!lacking.isEmpty()) {
            faults.error(item.spot("passages"), "data.clause.lacking", id, joined(lacking));
        }
    }

    private static String joined(Collection<String> ids) {
        return ids.isEmpty() ? "–" : String.join(", ", ids);
    }
}
