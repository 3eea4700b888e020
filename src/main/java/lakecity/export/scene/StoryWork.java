package lakecity.export.scene;

import java.nio.file.Path;
import lakecity.story.Story;
import lakecity.view.Session;
import org.jspecify.annotations.Nullable;

/**
 * A story to be written, and all that is needed for it.
 *
 * @param session the open pack
 * @param story the story
 * @param folder where the story's own file lies, for the files of picture scenes; null for a story not saved yet
 * @param options what is wanted
 */
public record StoryWork(
        Session session, Story story, @Nullable Path folder, StoryExport options) {}
