package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lakecity.i18n.LocalText;

/** The fields of one object of a story's file. What makes no sense is noted and counts as not given; null is nothing. */
final class Fields {
    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final ObjectNode object;
    private final String where;
    private final Faults faults;

    /** @param where JSON pointer of the object */
    Fields(ObjectNode object, String where, Faults faults) {
        this.object = object;
        this.where = where;
        this.faults = faults;
    }

    JsonNode get(String name) {
        return object.path(name);
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    void wrong(String name) {
        faults.warning(where + "/" + name, "story.value", Faults.shown(object.path(name)));
    }

    String string(String name, String otherwise) {
        JsonNode node = object.path(name);
        if (has(name) && !node.isTextual()) {
            wrong(name);
        }
        return node.isTextual() ? CleanText.of(node.textValue()) : otherwise;
    }

    /** A text in two languages; what else its object holds goes to the unknown fields under the text's name. */
    LocalText text(String name, Map<String, JsonNode> unknown) {
        JsonNode node = object.path(name);
        if (node.isTextual()) {
            wrong(name);
            return LocalText.same(CleanText.of(node.textValue()));
        }
        if (!(node instanceof ObjectNode both)) {
            if (has(name)) {
                wrong(name);
            }
            return LocalText.EMPTY;
        }
        ObjectNode more = both.deepCopy();
        more.remove(LANGUAGES);
        if (!more.isEmpty()) {
            unknown.put(name, more);
        }
        Fields languages = new Fields(both, where + "/" + name, faults);
        return new LocalText(languages.string("zh", ""), languages.string("en", ""));
    }

    /** A number from 0 to a limit; 0 where there is none. */
    double number(String name, double most) {
        JsonNode node = object.path(name);
        boolean sound = node.isNumber() && node.doubleValue() >= 0 && node.doubleValue() <= most;
        if (has(name) && !sound) {
            wrong(name);
        }
        return sound ? node.doubleValue() : 0;
    }

    List<String> strings(String name) {
        JsonNode node = object.path(name);
        List<String> texts = new ArrayList<>();
        boolean sound = node.isArray();
        for (JsonNode each : node) {
            sound &= each.isTextual();
            if (each.isTextual()) {
                texts.add(CleanText.of(each.textValue()));
            }
        }
        if (has(name) && !sound) {
            wrong(name);
        }
        return sound || node.isArray() ? texts.stream().distinct().toList() : List.of();
    }

    /** One of the words of a type; empty where there is none, with a note where there is another. */
    <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> StoryTree.word(each).equals(object.path(name).textValue()))
                .findFirst();
    }

    Map<String, JsonNode> unknown(Set<String> known) {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        object.properties().stream()
                .filter(field -> !known.contains(field.getKey()))
                .forEach(field -> rest.put(field.getKey(), field.getValue()));
        return rest;
    }
}
