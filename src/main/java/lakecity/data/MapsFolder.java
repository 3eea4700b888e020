package lakecity.data;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the maps folder is: the one the user named, else the one beside the installed program, else ./maps.
 *
 * @param path the folder, which need not exist
 */
public record MapsFolder(Path path) {

    /** The folder to use; asked is what the user named, or null. */
    public static MapsFolder find(@Nullable Path asked) {
        return new MapsFolder(asked == null ? Path.of("maps") : asked);
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
