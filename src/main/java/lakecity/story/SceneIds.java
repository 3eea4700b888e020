package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of a file's scenes, each sound and each once: the file's own where it can be, else a new one. */
final class SceneIds {
    private final List<String> ids = new ArrayList<>();

    SceneIds(JsonNode scenes, Faults faults) {
        Set<String> given = new HashSet<>();
        scenes.forEach(scene -> given.add(scene.path("id").asText()));
        Set<String> taken = new HashSet<>();
        int number = 0;
        for (int i = 0; i < scenes.size(); i++) {
            JsonNode own = scenes.get(i).path("id");
            String id = own.isTextual() ? own.textValue() : "";
            if (!StoryReader.ID.matcher(id).matches() || !taken.add(id)) {
                do {
                    id = "s" + ++number;
                } while (given.contains(id) || !taken.add(id));
                if (scenes.get(i).isObject()) {
                    note(own, "/scenes/" + i + "/id", id, faults);
                }
            }
            ids.add(id);
        }
    }

    private static void note(JsonNode own, String where, String id, Faults faults) {
        faults.warning(where, "story.scene.id", own.isMissingNode() ? "–" : Faults.shown(own), id);
    }

    String of(int index) {
        return ids.get(index);
    }
}
