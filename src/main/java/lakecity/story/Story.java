package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.i18n.LocalText;

/**
 * A row of scenes for a meeting. It speaks of the plan by ids only, so it survives a change of the plan. Immutable, any
 * thread.
 *
 * @param id short and lasting: the command line names the story by it
 * @param plan id of the pack it was made from
 * @param title what it is about
 * @param scenes in the order of presenting
 * @param unknown fields of a file that this program does not know, kept for whoever does
 */
public record Story(String id, String plan, LocalText title, List<Scene> scenes, Map<String, JsonNode> unknown) {
    /** The number of the file format. */
    public static final int SCHEMA = 1;

    /** No story has more scenes than this. */
    public static final int MOST_SCENES = 500;

    public Story {
        scenes = List.copyOf(scenes);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    public Optional<Scene> scene(String sceneId) {
        return scenes.stream().filter(scene -> scene.id().equals(sceneId)).findFirst();
    }

    public Story withTitle(LocalText newTitle) {
        return new Story(id, plan, newTitle, scenes, unknown);
    }

    public Story withScenes(List<Scene> newScenes) {
        return new Story(id, plan, title, newScenes, unknown);
    }

    /** Where a scene stands, from 0; -1 when the story has none of that id. */
    public int indexOf(String sceneId) {
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).id().equals(sceneId)) {
                return i;
            }
        }
        return -1;
    }

    /** An id that no scene has yet: the letter s and a number. */
    public String freeSceneId() {
        int number = scenes.size() + 1;
        while (indexOf("s" + number) >= 0) {
            number++;
        }
        return "s" + number;
    }

    public Story withId(String newId) {
        return new Story(newId, plan, title, scenes, unknown);
    }

    public Story withUnknown(Map<String, JsonNode> newUnknown) {
        return new Story(id, plan, title, scenes, newUnknown);
    }
}
