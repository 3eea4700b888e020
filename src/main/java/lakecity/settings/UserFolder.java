package lakecity.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder where each system keeps the settings of a user's programs. Nothing is made or read here. */
public final class UserFolder {
    /** System property that names another folder. */
    public static final String PROPERTY = "lakecity.settings";

    private static final String NAME = "lakecity";

    private UserFolder() {}

    /** The folder of this user on this system; empty where none can be named. */
    public static Optional<Path> find() {
        String named = System.getProperty(PROPERTY, "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "."));
    }

    /** The folder for a system, by its name, environment and home. */
    static Optional<Path> of(String system, Map<String, String> environment, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        try {
            if (os.startsWith("windows")) {
                String roaming = environment.getOrDefault("APPDATA", "");
                return Optional.of(
                        roaming.isBlank() ? Path.of(home, "AppData", "Roaming", NAME) : Path.of(roaming, NAME));
            }
            if (os.startsWith("mac")) {
                return Optional.of(Path.of(home, "Library", "Application Support", NAME));
            }
            // The XDG base directory specification: a relative path is to be ignored.
            String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
            return Optional.of(config.startsWith("/") ? Path.of(config, NAME) : Path.of(home, ".config", NAME));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
