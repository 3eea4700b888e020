package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.ViewJson;
import org.jspecify.annotations.Nullable;

/** Takes one scene after the other from the tree of a story's file. */
final class SceneReader {
    /** No scene stands longer, in seconds. */
    static final double MOST_SECONDS = 3600;

    private static final Set<String> ABOUT_THE_PLAN = Set.of("/view/plan", "/view/edition");

    private final String file;
    private final Plan plan;
    private final View home;
    private final Faults faults;
    private final Set<String> told = new HashSet<>();

    SceneReader(String file, Plan plan, View home, Faults faults) {
        this.file = file;
        this.plan = plan;
        this.home = home;
        this.faults = faults;
    }

    Scene read(ObjectNode object, String id, String where) {
        Fields fields = new Fields(object, where, faults);
        Map<String, JsonNode> unknown = fields.unknown(StoryTree.KNOWN_OF_SCENE);
        Scene.Kind kind = kind(fields, where, unknown);
        if (fields.word("side", Scene.CaptionSide.class).isEmpty() && fields.has("side")) {
            fields.wrong("side");
        }
        View view = view(fields, where);
        String picture = fields.string("picture", "");
        if (kind == Scene.Kind.MAP && view == null) {
            faults.warning(where + "/view", "story.scene.no-view");
        }
        if (kind == Scene.Kind.PICTURE && !PictureFile.isPlain(picture)) {
            faults.warning(where + "/picture", "story.scene.picture", Faults.shown(fields.get("picture")));
        }
        return new Scene(
                id,
                kind,
                fields.text("title", unknown),
                fields.text("caption", unknown),
                fields.text("notes", unknown),
                fields.number("seconds", MOST_SECONDS),
                view,
                picture,
                fields.word("side", Scene.CaptionSide.class).orElse(Scene.CaptionSide.AUTO),
                sources(fields, where),
                unknown);
    }

    /** A kind that is not known is kept; the scene shows what it has to show. */
    private Scene.Kind kind(Fields fields, String where, Map<String, JsonNode> unknown) {
        Optional<Scene.Kind> known = fields.word(StoryTree.KIND, Scene.Kind.class);
        if (known.isPresent()) {
            return known.get();
        }
        Scene.Kind instead =
                fields.has("view") ? Scene.Kind.MAP : fields.has("picture") ? Scene.Kind.PICTURE : Scene.Kind.BLACK;
        JsonNode kind = fields.get(StoryTree.KIND);
        if (kind.isTextual()) {
            unknown.put(StoryTree.KIND, kind);
        }
        faults.warning(where + "/" + StoryTree.KIND, "story.scene.kind", Faults.shown(kind), StoryTree.word(instead));
        return instead;
    }

    private @Nullable View view(Fields fields, String where) {
        if (!(fields.get("view") instanceof ObjectNode node)) {
            if (fields.has("view")) {
                fields.wrong("view");
            }
            return null;
        }
        ViewJson.Loaded loaded = ViewJson.take(file, where + "/view", node, plan, home);
        loaded.issues().stream()
                .filter(issue -> isFirst(issue, issue.where().substring(where.length())))
                .forEach(faults::add);
        return loaded.view();
    }

    /** That the plan is another one, or of another edition, is said once and not of every scene. */
    private boolean isFirst(Issue issue, String within) {
        return !ABOUT_THE_PLAN.contains(within) || told.add(issue.reason().en());
    }

    private List<String> sources(Fields fields, String where) {
        List<String> ids = fields.strings("sources");
        ids.stream()
                .filter(id -> plan.source(id).isEmpty())
                .forEach(id -> faults.warning(where + "/sources", "story.scene.source", id));
        return ids;
    }
}
