package lakecity.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.data.json.Faults;
import lakecity.data.json.Ids;
import lakecity.data.json.Nearest;
import lakecity.data.json.Spot;

/** Says a fault against a schema in the words of the reader: the same fault has the same place and the same words. */
final class SchemaWords {
    private static final Pattern LISTED =
            Pattern.compile("/(features|layers|presets|sources|passages|clauses|targets|terms|scenes)/(\\d+)(/.*)?");

    private SchemaWords() {}

    /** Notes an error; place is where the only item of the root's list stands in the file, "" for a whole file. */
    static void note(Error error, JsonNode root, JsonNode schema, String file, String place, Faults faults) {
        say(error, spot(error.getInstanceLocation().toString(), root, file, place), schema, faults);
    }

    /** The place of a pointer, with the id of the feature, layer, source or clause it lies in. */
    static Spot spot(String pointer, JsonNode root, String file, String place) {
        Matcher listed = LISTED.matcher(pointer);
        if (!listed.matches()) {
            return new Spot(file, "", pointer);
        }
        String list = listed.group(1);
        String id = Ids.sound(root.at("/" + list + "/" + listed.group(2) + "/id"));
        String item = place.isEmpty() ? "/" + list + "/" + listed.group(2) : place;
        String rest = listed.group(3) == null ? "" : listed.group(3);
        return new Spot(file, id, item + rest);
    }

    private static void say(Error error, Spot spot, JsonNode schema, Faults faults) {
        String value =
                error.getInstanceNode() == null || error.getInstanceNode().isContainerNode()
                        ? ""
                        : error.getInstanceNode().asText();
        String limit =
                error.getSchemaNode() == null ? "" : error.getSchemaNode().asText();
        switch (error.getKeyword()) {
            case "type" -> faults.error(spot, type(error.getSchemaNode()));
            case "required" -> faults.error(spot.child(error.getProperty()), "data.missing", error.getProperty());
            case "additionalProperties" -> unknown(error, spot.child(error.getProperty()), schema, faults);
            case "enum" -> faults.error(spot, "data.word", value, words(error.getSchemaNode()));
            case "const" -> faults.error(spot, "data.word", value, limit);
            case "pattern" -> faults.error(spot, form(error), value);
            case "minimum" -> faults.error(spot, "data.number.small", value, limit);
            case "exclusiveMinimum" -> faults.error(spot, "data.number.positive", value);
            case "maximum" -> faults.error(spot, "data.number.great", value, limit);
            case "minItems" -> faults.error(spot, "data.list.few", limit);
            case "maxItems" -> faults.error(spot, "data.list.many", limit);
            case "minLength" -> faults.error(spot, "data.text.empty");
            case "uniqueItems" -> faults.error(spot, "data.list.twice");
            default -> faults.error(spot, "data.schema.other", String.valueOf(error.getMessage()));
        }
    }

    private static String type(JsonNode wanted) {
        String type = wanted.isArray() ? wanted.path(0).asText() : wanted.asText();
        return switch (type) {
            case "string" -> "data.type.text";
            case "array" -> "data.type.list";
            case "boolean" -> "data.type.flag";
            case "integer", "number" -> "data.type.number";
            default -> "data.type.object";
        };
    }

    /** The words for a form, by the name of the definition that asks for it. */
    private static String form(Error error) {
        String location = String.valueOf(error.getSchemaLocation());
        if (location.contains("/$defs/date/")) {
            return "data.form.date";
        }
        if (location.contains("/$defs/pinyin/")) {
            return "data.form.pinyin";
        }
        return location.contains("/$defs/id/") ? "data.id.form" : "data.form.url";
    }

    private static void unknown(Error error, Spot spot, JsonNode schema, Faults faults) {
        String location = String.valueOf(error.getSchemaLocation());
        String pointer = location.substring(location.indexOf('#') + 1).replaceAll("/additionalProperties$", "");
        List<String> allowed = new ArrayList<>();
        schema.at(pointer).path("properties").fieldNames().forEachRemaining(allowed::add);
        String like = Nearest.to(error.getProperty(), Set.copyOf(allowed));
        if (like.isEmpty()) {
            faults.error(spot, "data.property", error.getProperty(), String.join(", ", allowed));
        } else {
            faults.error(spot, "data.property.like", error.getProperty(), like);
        }
    }

    private static String words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return String.join(", ", words);
    }
}
