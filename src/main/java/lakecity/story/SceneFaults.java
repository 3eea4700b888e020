package lakecity.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What a scene shows that is not there: layers and features that the plan lacks, a view or a picture that is missing.
 * For the speaker only; the scene is shown all the same. Any thread; looks for pictures on the disk.
 *
 * @param plan the open one
 * @param folder the folder of the story's file; null while it has none
 */
public record SceneFaults(Plan plan, @Nullable Path folder) implements Function<Scene, List<LocalText>> {

    /** One sentence for each; empty when all is there. */
    @Override
    public List<LocalText> apply(Scene scene) {
        List<LocalText> faults = new ArrayList<>();
        if (scene.unknown().containsKey(StoryTree.KIND)) {
            faults.add(Messages.both(
                    "story.note.kind", scene.unknown().get(StoryTree.KIND).asText()));
        }
        View view = scene.view();
        if (view != null) {
            of(view, faults);
        } else if (scene.kind() == Scene.Kind.MAP) {
            faults.add(Messages.both("story.note.no-view"));
        }
        if (scene.kind() == Scene.Kind.PICTURE
                && (folder == null || PictureFile.find(folder, scene).isEmpty())) {
            faults.add(Messages.both("story.note.no-picture", scene.picture()));
        }
        return List.copyOf(faults);
    }

    private void of(View view, List<LocalText> faults) {
        view.layers().stream()
                .filter(LayerView::visible)
                .filter(layer -> plan.layer(layer.id()).isEmpty())
                .forEach(layer -> faults.add(Messages.both("story.note.no-layer", layer.id())));
        String selection = view.selection();
        if (selection != null && plan.feature(selection).isEmpty()) {
            faults.add(Messages.both("story.note.no-feature", selection));
        }
    }
}
