package lakecity.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import lakecity.geo.Bounds;
import lakecity.plan.OutlineStatus;

/**
 * The JSON tree of a view. Unknown fields of a layer or of the filter are kept in the view under the name of the field
 * they were in ("layers", by the layer's id; "filter"), which no unknown field of the view itself can have.
 */
final class ViewTree {
    static final String LAYERS = "layers";
    static final String FILTER = "filter";
    static final Set<String> KNOWN = Set.of(
            "schema",
            "plan",
            "edition",
            "center",
            "extent",
            LAYERS,
            FILTER,
            "axis",
            "selection",
            "baseMap",
            "baseOpacity",
            "sourceOpacity",
            "annotation",
            "language",
            "palette");

    private ViewTree() {}

    static ObjectNode of(View view) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", View.SCHEMA).put("plan", view.plan()).put("edition", view.edition());
        root.putArray("center").add(view.center().lon()).add(view.center().lat());
        Bounds extent = view.extent();
        root.putArray("extent")
                .add(extent.west())
                .add(extent.south())
                .add(extent.east())
                .add(extent.north());
        layers(root.putArray(LAYERS), view);
        filter(root.putObject(FILTER), view);
        root.put("axis", view.axis().name().toLowerCase(Locale.ROOT));
        root.put("selection", view.selection());
        root.put("baseMap", view.baseMap()).put("baseOpacity", view.baseOpacity());
        if (view.sourceOpacity() < 1) {
            root.put("sourceOpacity", view.sourceOpacity());
        }
        if (view.annotation().isOn()) {
            root.putObject("annotation")
                    .put("source", view.annotation().source())
                    .put("opacity", view.annotation().opacity());
        }
        root.put("language", view.language().code()).put("palette", view.palette());
        view.unknown().entrySet().stream()
                .filter(field -> !KNOWN.contains(field.getKey()))
                .forEach(field -> root.set(field.getKey(), field.getValue()));
        return root;
    }

    private static void layers(ArrayNode array, View view) {
        JsonNode kept = view.unknown().get(LAYERS);
        for (LayerView layer : view.layers()) {
            ObjectNode node = array.addObject();
            node.put("id", layer.id()).put("visible", layer.visible()).put("opacity", layer.opacity());
            if (kept != null && kept.get(layer.id()) instanceof ObjectNode more) {
                node.setAll(more);
            }
        }
    }

    private static void filter(ObjectNode node, View view) {
        ArrayNode statuses = node.putArray("statuses");
        view.filter().statuses().stream().sorted().map(OutlineStatus::code).forEach(statuses::add);
        if (view.unknown().get(FILTER) instanceof ObjectNode more) {
            node.setAll(more);
        }
    }
}
