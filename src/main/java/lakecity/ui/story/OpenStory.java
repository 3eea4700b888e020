package lakecity.ui.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.story.StoryEdit;
import lakecity.story.StoryHistory;
import org.jspecify.annotations.Nullable;

/**
 * The story that is open, what was done to it, and which of its scenes are chosen: what the parts of the panel observe,
 * and the only way to change it. FX thread.
 */
final class OpenStory {
    private final ReadOnlyObjectWrapper<@Nullable StoryHistory> history = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StoryPlace> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<String>> chosen = new ReadOnlyObjectWrapper<>(List.of());

    /** The story with what can be undone; null when none is open. */
    ReadOnlyObjectProperty<@Nullable StoryHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** Where it is; null when none is open. */
    ReadOnlyObjectProperty<@Nullable StoryPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Ids of the chosen scenes, in the story's order. */
    ReadOnlyObjectProperty<List<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Optional<Story> story() {
        return Optional.ofNullable(history.get()).map(StoryHistory::story);
    }

    Optional<StoryPlace> place() {
        return Optional.ofNullable(place.get());
    }

    boolean isChanged() {
        StoryHistory now = history.get();
        return now != null && now.isChanged();
    }

    List<String> chosen() {
        return chosen.get();
    }

    /** The one scene that is chosen; empty when there is none or more than one. */
    Optional<Scene> scene() {
        return chosen().size() == 1 ? story().flatMap(story -> story.scene(chosen().get(0))) : Optional.empty();
    }

    /** Where the first of the chosen scenes stands, from 0; 0 also when none is chosen. */
    int chosenIndex() {
        return story().flatMap(story -> chosen().stream().findFirst().map(story::indexOf))
                .orElse(0);
    }

    /** Opens a story, its first scene chosen. */
    void open(StoryHistory newHistory, StoryPlace newPlace) {
        chosen.set(List.of());
        place.set(newPlace);
        history.set(newHistory);
        choose(newHistory.story().scenes().stream().limit(1).map(Scene::id).toList());
    }

    /** No story is open from now on. */
    void close() {
        chosen.set(List.of());
        history.set(null);
        place.set(null);
    }

    /** Chooses scenes; those that are not in the story are left out. */
    void choose(Collection<String> ids) {
        chosen.set(story().map(story -> story.scenes().stream()
                        .map(Scene::id)
                        .filter(ids::contains)
                        .toList())
                .orElse(List.of()));
    }

    /** One step. */
    void apply(StoryEdit edit) {
        change(now -> now.apply(edit));
    }

    /** One step together with the last one, when that changed the same thing. */
    void amend(StoryEdit edit) {
        change(now -> now.amend(edit));
    }

    void undo() {
        change(StoryHistory::undo);
    }

    void redo() {
        change(StoryHistory::redo);
    }

    /** Puts a scene behind the last one that is chosen, or at the end, and chooses it; false when the story is full. */
    boolean add(Scene scene) {
        Optional<Story> before = story();
        if (before.isEmpty() || before.get().scenes().size() >= Story.MOST_SCENES) {
            return false;
        }
        List<Scene> scenes = before.get().scenes();
        String last = scenes.isEmpty() ? "" : scenes.get(scenes.size() - 1).id();
        String after = chosen().isEmpty() ? last : chosen().get(chosen().size() - 1);
        String id = before.get().freeSceneId();
        apply(StoryEdit.add(scene.withId(id), after));
        choose(List.of(id));
        return true;
    }

    /** The file has this story now. */
    void saved(Story written, StoryPlace where) {
        place.set(where);
        change(now -> now.saved(written));
    }

    /** The files of its pictures are in a folder from now on. */
    void inFolder(Path folder) {
        place().ifPresent(now -> place.set(new StoryPlace(now.target(), folder, now.id(), now.kind())));
    }

    /** What was chosen stays chosen; where it is gone, what stands in its place is chosen. */
    private void change(UnaryOperator<StoryHistory> step) {
        StoryHistory before = history.get();
        if (before == null) {
            return;
        }
        StoryHistory next = step.apply(before);
        if (next == before) {
            return;
        }
        List<String> kept = chosen();
        history.set(next);
        Story story = next.story();
        List<String> left = new ArrayList<>(kept);
        left.removeIf(id -> story.indexOf(id) < 0);
        if (left.isEmpty() && !kept.isEmpty() && !story.scenes().isEmpty()) {
            int index = Math.max(0, before.story().indexOf(kept.get(0)));
            left.add(story.scenes()
                    .get(Math.min(index, story.scenes().size() - 1))
                    .id());
        }
        choose(left);
    }
}
