package lakecity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the log goes: the place each system keeps logs of a user's programs, never the program's own folder. Must be
 * prepared before anything is logged; where the folder cannot be written there is no log, and no complaint.
 */
public final class LogFolder {
    private static final String NAME = "lakecity";
    private static final String FOLDER = "lakecity.logs";
    private static final String CONFIGURATION = "logback.configurationFile";

    private LogFolder() {}

    /** Chooses the folder, makes it, and tells the logger. */
    public static void prepare() {
        Path folder = of(System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.home", "."));
        if (System.getProperty(CONFIGURATION) == null && folder != null && isWritable(folder)) {
            System.setProperty(FOLDER, folder.toString());
            System.setProperty(CONFIGURATION, "lakecity/logback-file.xml");
        }
    }

    /** The folder in use, for people; a dash where there is none. */
    static String current() {
        return System.getProperty(FOLDER, "–");
    }

    /** The folder for a system, by its name, environment and home; null where none can be named. */
    static @Nullable Path of(String system, Map<String, String> environment, String home) {
        String os = system.toLowerCase(Locale.ROOT);
        try {
            if (os.startsWith("windows")) {
                String local = environment.get("LOCALAPPDATA");
                return local == null || local.isBlank()
                        ? Path.of(home, "AppData", "Local", NAME, "logs")
                        : Path.of(local, NAME, "logs");
            }
            if (os.startsWith("mac")) {
                return Path.of(home, "Library", "Logs", NAME);
            }
            String state = environment.get("XDG_STATE_HOME");
            return state == null || !state.startsWith("/")
                    ? Path.of(home, ".local", "state", NAME)
                    : Path.of(state, NAME);
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    private static boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, ".probe", null);
            Files.delete(probe);
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
