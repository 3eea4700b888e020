package lakecity.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Source;

/** Whether plan.json and the lists of layers and sources hold as a whole: counts, verbs, terms of data sets. */
final class PlanCheck {
    private final Plan plan;
    private final Item head;
    private final Faults faults;

    PlanCheck(PackContent content, Faults faults) {
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
        layers();
        sources();
    }

    private void expected() {
        JsonNode counts = head.node().path("expected").path("layers");
        Spot spot = head.spot("expected").child("layers");
        boolean whole = faults.list().stream()
                .noneMatch(
                        it -> it.severity() == Issue.Severity.ERROR && it.file().endsWith(".geojson"));
        for (Map.Entry<String, JsonNode> count : counts.properties()) {
            String layer = count.getKey();
            int found = plan.featuresOf(layer).size();
            if (plan.layer(layer).isEmpty()) {
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

    private void layers() {
        int index = 0;
        String file = head.spot().file().replace("plan.json", "layers.json");
        for (Layer layer : plan.layers()) {
            Spot spot = new Spot(file, layer.id(), "");
            if (layer.minZoom() > layer.maxZoom()) {
                faults.error(spot.child("layers").child(index), "data.zooms", layer.minZoom(), layer.maxZoom());
            }
            index++;
        }
    }

    private void sources() {
        String file = head.spot().file().replace("plan.json", "sources.json");
        for (Source source : plan.sources()) {
            if (source.grade() == Source.Grade.DATASET && source.terms().isEmpty()) {
                faults.error(new Spot(file, source.id(), "/sources"), "data.source.terms");
            }
        }
    }

    /** The feature an entry describes or draws; null when it was left out. */
    static @org.jspecify.annotations.Nullable Feature of(Entry entry, Plan plan) {
        String id = entry.isShape() ? entry.properties().text("shapeOf") : entry.id();
        return plan.feature(id).orElse(null);
    }
}
