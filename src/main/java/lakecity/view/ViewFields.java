package lakecity.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Plan;

/** Takes a view from the JSON object of a file, field by field, and notes what is wrong with each. */
final class ViewFields {
    private static final int MOST_LAYERS = 1000;
    private static final int MOST_ISSUES = 100;

    private final String file;
    private final String place;
    private final ObjectNode root;
    private final Plan plan;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, JsonNode> unknown = new LinkedHashMap<>();

    /** @param place what stands before the places of issues: the view's own place in its file */
    ViewFields(String file, String place, ObjectNode root, Plan plan) {
        this.file = file;
        this.place = place;
        this.root = root;
        this.plan = plan;
    }

    List<Issue> issues() {
        return issues;
    }

    /** The view; home holds where the file says nothing or nothing sensible. */
    View view(View home) {
        root.properties().stream()
                .filter(field -> !ViewTree.KNOWN.contains(field.getKey()))
                .forEach(field -> unknown.put(field.getKey(), field.getValue()));
        checkSchema();
        Bounds extent = field("extent", ViewValues::extent).orElse(home.extent());
        String planId = text("plan").orElse(home.plan());
        String edition = text("edition").orElse(home.edition());
        checkPlan(planId, edition);
        return new View(
                planId,
                edition,
                field("center", ViewValues::place).orElseGet(extent::center),
                extent,
                layers(home),
                filter(home),
                field("axis", node -> ViewValues.word(Axis.class, node)).orElse(home.axis()),
                selection().orElse(null),
                text("baseMap").orElse(home.baseMap()),
                field("baseOpacity", ViewValues::share).orElse(home.baseOpacity()),
                field("sourceOpacity", ViewValues::share).orElse(1.0),
                field("annotation", ViewValues::annotation).orElse(Annotation.NONE),
                field("language", node -> ViewValues.word(Language.class, node)).orElse(home.language()),
                text("palette").orElse(home.palette()),
                unknown);
    }

    private void checkSchema() {
        JsonNode schema = root.path("schema");
        if (!schema.isInt() || schema.intValue() != View.SCHEMA) {
            issue("/schema", "view.schema", schema.isMissingNode() ? "–" : shown(schema), View.SCHEMA);
        }
    }

    private void checkPlan(String id, String edition) {
        if (!id.equals(plan.head().id())) {
            issue("/plan", "view.other-plan", id, plan.head().id());
        } else if (!edition.equals(plan.head().edition().zh())) {
            issue(
                    "/edition",
                    "view.other-edition",
                    edition,
                    plan.head().edition().zh());
        }
    }

    private Optional<String> selection() {
        Optional<String> id = text("selection");
        id.filter(known -> plan.feature(known).isEmpty())
                .ifPresent(missing -> issue("/selection", "view.missing-feature", missing));
        return id;
    }

    private Filter filter(View home) {
        return field("filter", node -> node instanceof ObjectNode object ? Optional.of(object) : Optional.empty())
                .map(this::filter)
                .orElse(home.filter());
    }

    private Filter filter(ObjectNode node) {
        Set<OutlineStatus> statuses = EnumSet.noneOf(OutlineStatus.class);
        for (JsonNode each : node.path("statuses")) {
            ViewValues.word(OutlineStatus.class, each)
                    .ifPresentOrElse(statuses::add, () -> issue("/filter/statuses", "view.value", shown(each)));
        }
        ViewValues.leftOver(node, Set.of("statuses")).ifPresent(more -> unknown.put(ViewTree.FILTER, more));
        return new Filter(statuses);
    }

    /** The file's layers in its order; layers of the plan that it does not speak of stay off, near their own place. */
    private List<LayerView> layers(View home) {
        JsonNode array = root.path(ViewTree.LAYERS);
        if (!array.isArray() || array.size() > MOST_LAYERS) {
            if (!array.isMissingNode()) {
                issue("/layers", "view.value", shown(array));
            }
            return home.layers();
        }
        List<LayerView> layers = new ArrayList<>();
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < array.size(); i++) {
            layer("/layers/" + i, array.get(i), kept)
                    .filter(layer -> seen.add(layer.id()))
                    .ifPresent(layers::add);
        }
        if (!kept.isEmpty()) {
            unknown.put(ViewTree.LAYERS, kept);
        }
        for (int i = 0; i < plan.layers().size(); i++) {
            String id = plan.layers().get(i).id();
            if (seen.add(id)) {
                layers.add(Math.min(i, layers.size()), new LayerView(id, false, 1));
            }
        }
        return layers;
    }

    private Optional<LayerView> layer(String where, JsonNode node, ObjectNode kept) {
        String id = node.path("id").asText();
        if (id.isEmpty()) {
            issue(where, "view.value", shown(node));
            return Optional.empty();
        }
        if (plan.layer(id).isEmpty()) {
            issue(where, "view.missing-layer", id);
        }
        ViewValues.leftOver((ObjectNode) node, Set.of("id", "visible", "opacity"))
                .ifPresent(more -> kept.set(id, more));
        boolean visible = value(node, where, "visible", JsonNode::isBoolean)
                .map(JsonNode::booleanValue)
                .orElse(true);
        double opacity = value(
                        node, where, "opacity", each -> ViewValues.share(each).isPresent())
                .map(JsonNode::doubleValue)
                .orElse(1.0);
        return Optional.of(new LayerView(id, visible, opacity));
    }

    private Optional<JsonNode> value(JsonNode node, String where, String name, Predicate<JsonNode> sound) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || sound.test(value)) {
            return value.isMissingNode() ? Optional.empty() : Optional.of(value);
        }
        issue(where + "/" + name, "view.value", shown(value));
        return Optional.empty();
    }

    private Optional<String> text(String name) {
        return field(name, node -> node.isTextual() ? Optional.of(node.textValue()) : Optional.empty());
    }

    /** A field of the file; an issue when it is there and makes no sense. JSON's null is as good as nothing. */
    private <T> Optional<T> field(String name, Function<JsonNode, Optional<T>> reader) {
        JsonNode node = root.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<T> value = reader.apply(node);
        if (value.isEmpty()) {
            issue("/" + name, "view.value", shown(node));
        }
        return value;
    }

    private static String shown(JsonNode node) {
        String text = node.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private void issue(String where, String key, Object... arguments) {
        if (issues.size() >= MOST_ISSUES) {
            return;
        }
        issues.add(new Issue(
                Issue.Severity.WARNING,
                file,
                place + where,
                Messages.both(key, arguments),
                Messages.both(key + ".remedy", arguments)));
    }
}
