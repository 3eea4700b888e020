package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lakecity.i18n.LocalText;
import lakecity.view.View;
import lakecity.view.ViewJson;

/**
 * The JSON tree of a story. Unknown fields within a text are kept under the text's own name, and a kind of scene that is
 * not known under "kind": no unknown field of the scene itself can have such a name.
 */
final class StoryTree {
    static final String KIND = "kind";
    static final Set<String> KNOWN = Set.of("schema", "id", "plan", "title", "scenes");
    static final Set<String> KNOWN_OF_SCENE =
            Set.of("id", KIND, "title", "caption", "notes", "seconds", "view", "picture", "side", "sources");

    private StoryTree() {}

    static ObjectNode of(Story story) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", Story.SCHEMA).put("id", story.id()).put("plan", story.plan());
        text(root, "title", story.title(), story.unknown());
        rest(root, story.unknown(), KNOWN);
        ArrayNode scenes = root.putArray("scenes");
        story.scenes().forEach(scene -> scenes.add(of(scene)));
        return root;
    }

    /** What a scene does not need is left out, so that a file can be read by people. */
    private static ObjectNode of(Scene scene) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", scene.id());
        JsonNode kind = scene.unknown().get(KIND);
        node.put(KIND, kind == null ? word(scene.kind()) : kind.asText());
        text(node, "title", scene.title(), scene.unknown());
        text(node, "caption", scene.caption(), scene.unknown());
        text(node, "notes", scene.notes(), scene.unknown());
        if (scene.seconds() > 0) {
            node.put("seconds", scene.seconds());
        }
        if (scene.side() != Scene.CaptionSide.AUTO) {
            node.put("side", word(scene.side()));
        }
        if (!scene.picture().isEmpty()) {
            node.put("picture", scene.picture());
        }
        if (!scene.sources().isEmpty()) {
            scene.sources().forEach(node.putArray("sources")::add);
        }
        View view = scene.view();
        if (view != null) {
            node.set("view", ViewJson.tree(view));
        }
        rest(node, scene.unknown(), KNOWN_OF_SCENE);
        return node;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void text(ObjectNode node, String name, LocalText text, Map<String, JsonNode> unknown) {
        JsonNode more = unknown.get(name);
        if (text.isEmpty() && more == null) {
            return;
        }
        ObjectNode both = node.putObject(name).put("zh", text.zh()).put("en", text.en());
        if (more instanceof ObjectNode others) {
            both.setAll(others);
        }
    }

    private static void rest(ObjectNode node, Map<String, JsonNode> unknown, Set<String> known) {
        unknown.entrySet().stream()
                .filter(field -> !known.contains(field.getKey()))
                .forEach(field -> node.set(field.getKey(), field.getValue()));
    }
}
