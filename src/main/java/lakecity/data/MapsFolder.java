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
 * @param pack the folder of the plan's pack within it, "plan" as a rule
 */
public record MapsFolder(Path path, String pack) {
    private static final String PLAN = "plan";
    private static final String HEAD = "plan.json";

    /** A maps folder as it should be. */
    public MapsFolder(Path path) {
        this(path, PLAN);
    }

    /**
     * The maps folder a user means: the folder itself, the folder of a pack within one, or the plan.json of a pack. Looks at
     * the disk.
     */
    public static MapsFolder chosen(Path chosen) {
        Path named = chosen.getFileName();
        if (named != null && named.toString().equals(HEAD)) {
            Path folder = chosen.toAbsolutePath().normalize().getParent();
            return folder == null ? new MapsFolder(chosen) : ofPack(folder);
        }
        boolean isPack = !Files.exists(chosen.resolve(PLAN)) && Files.exists(chosen.resolve(HEAD));
        return isPack ? ofPack(chosen.toAbsolutePath().normalize()) : new MapsFolder(chosen);
    }

    private static MapsFolder ofPack(Path folder) {
        Path parent = folder.getParent();
        Path name = folder.getFileName();
        return parent == null || name == null ? new MapsFolder(folder) : new MapsFolder(parent, name.toString());
    }

    /** What was chosen, to be chosen again: the folder, or that of a pack with another name than it should have. */
    public Path asChosen() {
        return pack.equals(PLAN) ? path : plan();
    }

    /** The maps folder that came with the program. */
    public static MapsFolder shipped() {
        return find(null);
    }

    /** The folder to use; asked is what the user named, or null. */
    public static MapsFolder find(@Nullable Path asked) {
        return find(asked, program());
    }

    /** The same for a program whose classes are in a jar or folder; null when that is unknown. */
    static MapsFolder find(@Nullable Path asked, @Nullable Path program) {
        if (asked != null) {
            return chosen(asked);
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

    /** The folder of the plan. */
    public Path plan() {
        return path.resolve(pack);
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
