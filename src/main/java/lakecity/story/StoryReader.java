package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lakecity.plan.Plan;
import lakecity.view.View;

/** Takes a story from the tree of its file, field by field, and notes what is wrong with each. */
final class StoryReader {
    /** What ids look like, in a story as in a pack. */
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final String name;
    private final Plan plan;
    private final View home;
    private final Faults faults;

    StoryReader(String name, Plan plan, View home) {
        this.name = name;
        this.plan = plan;
        this.home = home;
        this.faults = new Faults(name);
    }

    StoryFile.Loaded read(ObjectNode root) throws StoryFileException {
        JsonNode scenes = root.path("scenes");
        if (!scenes.isArray()) {
            throw new StoryFileException(name, "/scenes", "story.file.foreign");
        }
        if (scenes.size() > Story.MOST_SCENES) {
            throw new StoryFileException(name, "/scenes", "story.file.many", scenes.size(), Story.MOST_SCENES);
        }
        checkSchema(root.path("schema"));
        Fields fields = new Fields(root, "", faults);
        String id = id(root.path("id"));
        String planId = fields.string("plan", plan.head().id());
        if (!planId.equals(plan.head().id())) {
            faults.warning("/plan", "story.other-plan", planId, plan.head().id());
        }
        Map<String, JsonNode> unknown = new LinkedHashMap<>(fields.unknown(StoryTree.KNOWN));
        Story story = new Story(id, planId, fields.text("title", unknown), scenes(scenes), unknown);
        return new StoryFile.Loaded(story, faults.list());
    }

    private List<Scene> scenes(JsonNode array) {
        SceneIds ids = new SceneIds(array, faults);
        SceneReader reader = new SceneReader(name, plan, home, faults);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) instanceof ObjectNode object) {
                scenes.add(reader.read(object, ids.of(i), "/scenes/" + i));
            } else {
                faults.error("/scenes/" + i, "story.scene.not-object");
            }
        }
        return scenes;
    }

    /** A file of a later format is refused: to save it here would harm it. */
    private void checkSchema(JsonNode schema) throws StoryFileException {
        if (schema.isIntegralNumber() && schema.asLong() > Story.SCHEMA) {
            throw new StoryFileException(name, "/schema", "story.file.newer", schema.asText(), Story.SCHEMA);
        }
        if (!schema.isInt() || schema.intValue() != Story.SCHEMA) {
            faults.warning(
                    "/schema", "story.schema", schema.isMissingNode() ? "–" : Faults.shown(schema), Story.SCHEMA);
        }
    }

    private String id(JsonNode given) {
        if (given.isTextual() && ID.matcher(given.textValue()).matches()) {
            return given.textValue();
        }
        String made = StoryShelf.idOf(name);
        faults.warning("/id", "story.id", given.isMissingNode() ? "–" : Faults.shown(given), made);
        return made;
    }
}
