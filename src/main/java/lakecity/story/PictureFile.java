package lakecity.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The file of a picture scene: a PNG or JPEG beside the story's own file, and nowhere else. */
public final class PictureFile {
    /** No picture is larger, in bytes. */
    public static final long MAX_BYTES = 64L << 20;

    private static final Pattern PLAIN =
            Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}\\.(png|jpg|jpeg)", Pattern.CASE_INSENSITIVE);

    private PictureFile() {}

    /** Whether a name can be that of a picture beside the story: no folder in it, and an ending that is known. */
    public static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches();
    }

    /** The file of a scene; empty when the scene names none, or it is not there, too large or outside of the folder. */
    public static Optional<Path> find(Path folder, Scene scene) {
        if (!isPlain(scene.picture())) {
            return Optional.empty();
        }
        try {
            Path real = folder.resolve(scene.picture()).toRealPath();
            boolean sound =
                    real.startsWith(folder.toRealPath()) && Files.isRegularFile(real) && Files.size(real) <= MAX_BYTES;
            return sound ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
