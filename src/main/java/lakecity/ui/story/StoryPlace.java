package lakecity.ui.story;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the open story is and goes.
 *
 * @param target the file that saving writes
 * @param folder where the files of its picture scenes are now; null for a story that was never saved
 * @param id the id that it has in the target
 * @param kind what saving means
 */
record StoryPlace(Path target, @Nullable Path folder, String id, Kind kind) {

    /** Saving replaces the file; or makes the user's own copy of a shipped story; or makes the first file. */
    enum Kind {
        SAVED,
        SHIPPED,
        NEW
    }

    /** The folder that saving writes into. */
    Path targetFolder() {
        Path parent = target.toAbsolutePath().getParent();
        return parent == null ? target.toAbsolutePath() : parent;
    }

    StoryPlace saved() {
        return new StoryPlace(target, targetFolder(), id, Kind.SAVED);
    }
}
