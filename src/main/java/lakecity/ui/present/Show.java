package lakecity.ui.present;

import java.nio.file.Path;
import lakecity.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story to present, and where in it.
 *
 * @param story has at least one scene, or there is nothing to present
 * @param folder where its pictures are: the folder of its file; null while it has none
 * @param scene the chosen scene, from 0
 */
public record Show(Story story, @Nullable Path folder, int scene) {

    public Show at(int newScene) {
        return new Show(story, folder, newScene);
    }

    boolean canBePresented() {
        return !story.scenes().isEmpty();
    }
}
