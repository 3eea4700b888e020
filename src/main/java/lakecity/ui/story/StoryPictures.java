package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lakecity.files.AtomicFile;
import lakecity.story.PictureFile;
import lakecity.story.Scene;
import lakecity.story.Story;
import org.jspecify.annotations.Nullable;

/** The files of picture scenes, which lie beside the story's own. Any thread; slow. */
final class StoryPictures {
    private StoryPictures() {}

    /** Copies the pictures of a story beside its new file; what is there already stays. */
    static void bring(Story story, @Nullable Path from, Path to) throws IOException {
        if (from == null || from.toAbsolutePath().equals(to.toAbsolutePath())) {
            return;
        }
        for (Scene scene : pictures(story)) {
            Optional<Path> file = PictureFile.find(from, scene);
            if (file.isPresent() && !Files.exists(to.resolve(scene.picture()))) {
                copy(file.get(), to.resolve(scene.picture()));
            }
        }
    }

    /** Copies a picture of the user's into a folder under a name that is free; gives the name. */
    static String take(Path picture, Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = String.valueOf(picture.getFileName());
        Path there = folder.resolve(name);
        for (int number = 2; Files.exists(there) && Files.mismatch(there, picture) >= 0; number++) {
            there = folder.resolve(name.replaceFirst("(\\.[^.]*)$", "-" + number + "$1"));
        }
        if (!Files.exists(there)) {
            copy(picture, there);
        }
        return String.valueOf(there.getFileName());
    }

    /** Whether all pictures that a story names are in a folder. */
    static boolean areIn(Story story, @Nullable Path folder) {
        return folder != null
                && pictures(story).stream()
                        .allMatch(scene -> PictureFile.find(folder, scene).isPresent());
    }

    private static List<Scene> pictures(Story story) {
        return story.scenes().stream()
                .filter(scene -> scene.kind() == Scene.Kind.PICTURE)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        AtomicFile.write(to, out -> Files.copy(from, out));
    }
}
