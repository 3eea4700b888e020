package lakecity.draw.style;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the program's font lies: in the folder that the property lakecity.fonts names, else among the program's
 * resources. Java2D and JavaFX both read a plain file in place, but copy 10 MB a weight out of a jar. Any thread.
 */
public final class FontFiles {
    private static final String FOLDER = "/lakecity/fonts/";

    private FontFiles() {}

    /** The plain file of a weight (Regular, Bold); empty where it lies in a jar only. */
    public static Optional<Path> plain(String weight) {
        String folder = System.getProperty("lakecity.fonts", "");
        Path beside = Path.of(folder, name(weight));
        if (!folder.isEmpty() && Files.isReadable(beside)) {
            return Optional.of(beside);
        }
        URL resource = FontFiles.class.getResource(FOLDER + name(weight));
        return resource == null || !resource.getProtocol().equals("file")
                ? Optional.empty()
                : Optional.of(Path.of(java.net.URI.create(resource.toString())));
    }

    /** The bytes of a weight, from the resources; throws when the program's own file is missing. */
    public static InputStream open(String weight) throws IOException {
        return resource(name(weight));
    }

    static InputStream resource(String file) throws IOException {
        InputStream in = FontFiles.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("the program's file " + FOLDER + file + " is missing");
        }
        return in;
    }

    private static String name(String weight) {
        return "NotoSansSC-" + weight + ".ttf";
    }
}
