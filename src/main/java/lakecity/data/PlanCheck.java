package lakecity.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Whether plan.json holds for the pack as a whole: what an outline must say, and counts. */
final class PlanCheck {
    private final Plan plan;
    private final Item head;
    private final boolean whole;
    private final Faults faults;

    /** Features are only counted when the pack is whole: nothing was left out. */
    PlanCheck(PackContent content, boolean whole, Faults faults) {
        this.whole = whole;
        this.plan = content.plan();
        this.head = content.head();
        this.faults = faults;
    }

    void check() {
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
        JsonNode counts = head.node().path("expected").path("layers");
        Spot spot = head.spot("expected").child("layers");

        for (Map.Entry<String, JsonNode> count : counts.properties()) {
            String layer = count.getKey();
            int found = plan.featuresOf(layer).size();
            if (whole && plan.layer(layer).isEmpty()) {
                faults.error(spot.child(layer), "data.unknown", layer);
            } else if (whole && count.getValue().asInt() != found) {
                faults.error(
                        spot.child(layer),
                        "data.expected",
                        layer,
                        count.getValue().asInt(),
                        found);
            }
        }
    }

    /** The feature an entry describes or draws; null when it was left out. */
    static @Nullable Feature of(Entry entry, Plan plan) {
        String id = entry.isShape() ? entry.properties().text("shapeOf") : entry.id();
        return plan.feature(id).orElse(null);
    }
}
