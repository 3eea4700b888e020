package lakecity.ui.story;

import java.nio.file.Path;
import lakecity.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A wish to present.
 *
 * @param story as it is now, saved or not
 * @param folder where the files of its picture scenes are; null for none
 * @param index the scene to begin with, from 0
 */
public record Start(Story story, @Nullable Path folder, int index) {}
