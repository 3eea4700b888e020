package lakecity.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The folder where each system keeps what a user's programs can fetch or make again; systems and people empty it at will.
 * Nothing is made or read here.
 */
public final class CacheFolder {
    private static final String NAME = "lakecity";

    private CacheFolder() {}

    /** The folder of this user on this system, or the one in a folder named by {@link UserFolder#PROPERTY}; empty for none. */
    public static Optional<Path> find() {
        String named = System.getProperty(UserFolder.PROPERTY, "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named, "cache"));
        }
        return of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "."));
    }

    /** The folder that goes with a folder of settings: beside settings that are not in their usual place, tiles are too. */
    public static Optional<Path> of(Path settings) {
        boolean isUsual = UserFolder.find().filter(settings::equals).isPresent();
        return isUsual ? find() : Optional.of(settings.resolve("cache"));
    }

    /** The folder for a system, by its name, environment and home. */
    static Optional<Path> of(String system, Map<String, String> environment, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        try {
            if (os.startsWith("windows")) {
                String local = environment.getOrDefault("LOCALAPPDATA", "");
                Path folder = local.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(local);
                return Optional.of(folder.resolve(NAME).resolve("cache"));
            }
            if (os.startsWith("mac")) {
                return Optional.of(Path.of(home, "Library", "Caches", NAME));
            }
            // The XDG base directory specification: a relative path is to be ignored.
            String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
            return Optional.of(cache.startsWith("/") ? Path.of(cache, NAME) : Path.of(home, ".cache", NAME));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
