package lakecity.ui.story;

import java.nio.file.Path;

/**
 * Where stories are; none of the folders need exist.
 *
 * @param own the user's own stories
 * @param shipped those that come with the maps; nothing is written there unless the user chooses it
 * @param drafts what is not saved yet
 */
public record StoryFolders(Path own, Path shipped, Path drafts) {

    /** The folders of a user and of a maps folder. */
    public static StoryFolders of(Path user, Path maps) {
        return new StoryFolders(user.resolve("stories"), maps.resolve("stories"), user.resolve("drafts"));
    }
}
