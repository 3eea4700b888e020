package lakecity.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.view.View;

/**
 * One change of a story, with a name for the menu of undo. Where it makes no sense (an id that is gone, a 501st scene)
 * the story stays as it is. Immutable, any thread.
 */
public final class StoryEdit {
    private final String key;
    private final String about;
    private final UnaryOperator<Story> change;

    private StoryEdit(String key, String about, UnaryOperator<Story> change) {
        this.key = key;
        this.about = about;
        this.change = change;
    }

    /** Puts a scene behind another; at the beginning when there is none of that id. An id that is taken is replaced. */
    public static StoryEdit add(Scene scene, String after) {
        return new StoryEdit("add", "", story -> inserted(story, scene, story.indexOf(after) + 1));
    }

    /** Puts a scene at another position, counted from 0 in the list as it is after the move. */
    public static StoryEdit move(String scene, int position) {
        return new StoryEdit("move", scene, story -> {
            int from = story.indexOf(scene);
            List<Scene> scenes = new ArrayList<>(story.scenes());
            if (from >= 0) {
                Scene moved = scenes.remove(from);
                scenes.add(Math.max(0, Math.min(scenes.size(), position)), moved);
            }
            return story.withScenes(scenes);
        });
    }

    /** Puts the scenes named into another order; those that are not named follow in the order they had. */
    public static StoryEdit order(Collection<String> scenes) {
        List<String> wanted = List.copyOf(scenes);
        return new StoryEdit("move", "", story -> {
            List<Scene> ordered = new ArrayList<>();
            wanted.stream().distinct().forEach(id -> story.scene(id).ifPresent(ordered::add));
            story.scenes().stream()
                    .filter(scene -> !wanted.contains(scene.id()))
                    .forEach(ordered::add);
            return story.withScenes(ordered);
        });
    }

    /** Puts several scenes once more behind the last of them, in their order. */
    public static StoryEdit duplicate(Collection<String> scenes) {
        List<String> twins = List.copyOf(scenes);
        return new StoryEdit("duplicate", "", story -> {
            Story next = story;
            int position = twins.stream().mapToInt(story::indexOf).max().orElse(-1) + 1;
            for (Scene scene : story.scenes()) {
                if (twins.contains(scene.id())) {
                    next = inserted(next, scene, position++);
                }
            }
            return next;
        });
    }

    /** Puts the same scene once more behind itself, under {@link Story#freeSceneId()}. */
    public static StoryEdit duplicate(String scene) {
        return new StoryEdit(
                "duplicate",
                scene,
                story -> story.scene(scene)
                        .map(twin -> inserted(story, twin, story.indexOf(scene) + 1))
                        .orElse(story));
    }

    public static StoryEdit delete(Collection<String> scenes) {
        List<String> gone = List.copyOf(scenes);
        return new StoryEdit(
                "delete",
                "",
                story -> story.withScenes(story.scenes().stream()
                        .filter(scene -> !gone.contains(scene.id()))
                        .toList()));
    }

    /** Another title of the whole story. */
    public static StoryEdit retitle(LocalText title) {
        return new StoryEdit("retitle", "", story -> story.withTitle(title));
    }

    public static StoryEdit texts(String scene, LocalText title, LocalText caption, LocalText notes) {
        return of("texts", scene, old -> old.withTexts(title, caption, notes));
    }

    /** Seconds to stand when the story plays by itself; 0 for the usual time. */
    public static StoryEdit seconds(String scene, double seconds) {
        double held = seconds >= 0 ? Math.min(SceneReader.MOST_SECONDS, seconds) : 0;
        return of("seconds", scene, old -> old.withSeconds(held));
    }

    /** Captures the map anew; the words stay. */
    public static StoryEdit view(String scene, View view) {
        return of("view", scene, old -> old.withView(view));
    }

    public static StoryEdit side(String scene, Scene.CaptionSide side) {
        return of("side", scene, old -> old.withSide(side));
    }

    public static StoryEdit kind(String scene, Scene.Kind kind) {
        return of("kind", scene, old -> old.withKind(kind));
    }

    /** File of the picture, beside the story's own. */
    public static StoryEdit picture(String scene, String file) {
        return of("picture", scene, old -> old.withPicture(file));
    }

    public static StoryEdit sources(String scene, List<String> ids) {
        List<String> held = List.copyOf(ids);
        return of("sources", scene, old -> old.withSources(held));
    }

    /** What the menu calls it: 移动场景, move scene. */
    public LocalText name() {
        return Messages.both("story.edit." + key);
    }

    /** The story after the change. */
    public Story apply(Story story) {
        return change.apply(story);
    }

    /** Whether it changes the same thing of the same scene as another does: one word typed after the other. */
    boolean isMoreOf(StoryEdit other) {
        return key.equals(other.key) && about.equals(other.about);
    }

    private static StoryEdit of(String key, String scene, UnaryOperator<Scene> change) {
        return new StoryEdit(
                key,
                scene,
                story -> story.withScenes(story.scenes().stream()
                        .map(each -> each.id().equals(scene) ? change.apply(each) : each)
                        .toList()));
    }

    private static Story inserted(Story story, Scene scene, int position) {
        if (story.scenes().size() >= Story.MOST_SCENES) {
            return story;
        }
        boolean isTaken = scene.id().isEmpty() || story.indexOf(scene.id()) >= 0;
        List<Scene> scenes = new ArrayList<>(story.scenes());
        scenes.add(position, isTaken ? scene.withId(story.freeSceneId()) : scene);
        return story.withScenes(scenes);
    }
}
