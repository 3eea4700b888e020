package lakecity.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;

/** Values of a view's file from their JSON; empty where the JSON is not such a value. */
final class ViewValues {
    private ViewValues() {}

    static Optional<Bounds> extent(JsonNode node) {
        if (!numbers(node, 4)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Bounds(
                    node.get(0).doubleValue(),
                    node.get(1).doubleValue(),
                    node.get(2).doubleValue(),
                    node.get(3).doubleValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<LonLat> place(JsonNode node) {
        if (!numbers(node, 2)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LonLat(node.get(0).doubleValue(), node.get(1).doubleValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean numbers(JsonNode node, int count) {
        if (!node.isArray() || node.size() != count) {
            return false;
        }
        for (JsonNode each : node) {
            if (!each.isNumber()) {
                return false;
            }
        }
        return true;
    }

    static Optional<Double> share(JsonNode node) {
        return node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= 1
                ? Optional.of(node.doubleValue())
                : Optional.empty();
    }

    static Optional<Annotation> annotation(JsonNode node) {
        JsonNode opacity = node.path("opacity");
        Optional<Double> share = opacity.isMissingNode() ? Optional.of(1.0) : share(opacity);
        return node.path("source").isTextual()
                ? share.map(known -> new Annotation(node.path("source").textValue(), known))
                : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> word(Class<E> type, JsonNode node) {
        return EnumSet.allOf(type).stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(node.textValue()))
                .findFirst();
    }

    static Optional<ObjectNode> leftOver(ObjectNode node, Set<String> known) {
        ObjectNode more = node.deepCopy();
        more.remove(known);
        return more.isEmpty() ? Optional.empty() : Optional.of(more);
    }
}
