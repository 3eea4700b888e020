package lakecity.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import lakecity.data.json.Faults;
import lakecity.data.json.Spot;

/**
 * Holds a file against its JSON Schema (draft 2020-12), which lies beside this class; nothing is ever fetched. Features,
 * clauses, targets and terms are checked one by one, so that a file full of faults ends early.
 */
public final class SchemaCheck {
    /** The schemas ship with the program. */
    private static final String FOLDER = "/lakecity/data/";

    /** Values an object of a file may hold, coordinates not counted. */
    private static final int MOST_VALUES = 100_000;

    private static final Set<String> ONE_BY_ONE = Set.of("features", "clauses", "targets", "terms");

    private final JsonNode document;
    private final Schema schema;

    /** The check of one kind of file: plan, layers, sources, features, clauses, targets, terms, tile-sources, story. */
    public SchemaCheck(String name) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(FOLDER + name + ".schema.json")) {
            document = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The registry knows the schemas of the draft from its own jar and, without a loader for them, opens no
        // address.
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    /** Notes every fault of a file. */
    public void check(JsonNode root, String file, Faults faults) {
        String kind = document.path("$id").asText().replaceFirst("^.*:", "");
        if (!ONE_BY_ONE.contains(kind) || !root.path(kind).isArray()) {
            check(root, file, "", faults);
            return;
        }
        ObjectNode without = JsonNodeFactory.instance.objectNode().setAll((ObjectNode) root);
        without.set(kind, JsonNodeFactory.instance.arrayNode());
        check(without, file, "", faults);
        ObjectNode alone = without.deepCopy()
                .retain(document.path("required")
                        .valueStream()
                        .map(JsonNode::asText)
                        .toList());
        each(root.path(kind), "/" + kind, kind, alone, file, faults);
    }

    /** Checks the items of a list, and of the lists "children" below them, each as the only one of its file. */
    private void each(JsonNode list, String pointer, String kind, ObjectNode alone, String file, Faults faults) {
        for (int i = 0; i < list.size() && !faults.isFull(); i++) {
            JsonNode item = list.get(i);
            String place = pointer + "/" + i;
            boolean nested = kind.equals("clauses") && item.path("children").isArray();
            alone.putArray(kind).add(nested ? childless((ObjectNode) item) : item);
            check(alone, file, place, faults);
            if (nested) {
                each(item.path("children"), place + "/children", kind, alone, file, faults);
            }
        }
    }

    private static ObjectNode childless(ObjectNode clause) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.setAll(clause);
        alone.remove("children");
        return alone;
    }

    /**
     * Checks a tree.
     *
     * @param place where the only item of its list stands in the file; "" for a whole file
     */
    private void check(JsonNode root, String file, String place, Faults faults) {
        if (values(root, MOST_VALUES) <= 0) {
            faults.error(Spot.of(file), "data.schema.size", MOST_VALUES);
            return;
        }
        String infinite = infinite(root, Spot.of(file));
        if (!infinite.isEmpty()) {
            // The library fails on such a number.
            faults.error(SchemaWords.spot(infinite, root, file, place), "data.type.number");
            return;
        }
        for (Error error : schema.validate(root)) {
            SchemaWords.note(error, root, document, file, place, faults);
        }
    }

    /** The pointer of a number that is too great for one, as 1e999; "" when there is none. */
    private static String infinite(JsonNode node, Spot spot) {
        if (node.isNumber() && !Double.isFinite(node.asDouble())) {
            return spot.pointer();
        }
        String found = "";
        Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
        while (found.isEmpty() && fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            boolean skipped = field.getKey().equals("coordinates");
            found = skipped ? "" : infinite(field.getValue(), spot.child(field.getKey()));
        }
        for (int i = 0; found.isEmpty() && node.isArray() && i < node.size(); i++) {
            found = infinite(node.get(i), spot.child(i));
        }
        return found;
    }

    /** How many values may still come after these; 0 or less when there are too many. */
    private static int values(JsonNode node, int left) {
        int rest = left - node.size();
        Iterator<Map.Entry<String, JsonNode>> fields = node.properties().iterator();
        while (rest > 0 && fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            rest = field.getKey().equals("coordinates") ? rest : values(field.getValue(), rest);
        }
        for (int i = 0; rest > 0 && node.isArray() && i < node.size(); i++) {
            rest = values(node.get(i), rest);
        }
        return rest;
    }
}
