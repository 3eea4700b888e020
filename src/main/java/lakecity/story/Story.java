package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
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
        unknown = Map.copyOf(unknown);
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
}
