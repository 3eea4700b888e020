package lakecity.data;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;

/**
 * Where the maps folder is: the one the user named, else the one beside the installed program (maps beside the lib
 * folder of its jar), else ./maps.
 *
 * @param path the folder, which need not exist
 */
public record MapsFolder(Path path) {

    /** The folder to use; asked is what the user named, or null. */
    public static MapsFolder find(@Nullable Path asked) {
        return find(asked, program());
    }

    /** The same for a program whose classes are in a jar or folder; null when that is unknown. */
    static MapsFolder find(@Nullable Path asked, @Nullable Path program) {
        if (asked != null) {
            return new MapsFolder(asked);
        }
        Path lib = program == null || !Files.isRegularFile(program)
                ? null
                : program.toAbsolutePath().getParent();
        Path home = lib == null ? null : lib.getParent();
        Path beside = home == null ? null : home.resolve("maps");
        return new MapsFolder(beside != null && Files.isDirectory(beside) ? beside : Path.of("maps"));
    }

    private static @Nullable Path program() {
        try {
            CodeSource source = MapsFolder.class.getProtectionDomain().getCodeSource();
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
            return null; // not started from a file
        }
    }

    public Path plan() {
        return path.resolve("plan");
    }

    /** The pack of the embedded base map. */
    public Path embedded() {
        return path.resolve("base").resolve("embedded");
    }

    /** The catalogue of tile sources. */
    public Path sources() {
        return path.resolve("base").resolve("sources.json");
    }
}
