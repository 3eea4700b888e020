package lakecity.cli;

import java.util.Locale;
import java.util.Map;

/** Whether there is a display to open a window on, as far as can be told without trying. */
final class Display {
    private Display() {}

    /**
     * Only Linux can lack one: there it is named by a variable of the environment.
     *
     * @param platform the toolkit's, where one was asked for: Monocle draws without a display
     */
    static boolean isMissing(String system, Map<String, String> environment, String platform) {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                && !platform.equalsIgnoreCase("monocle")
                && environment.getOrDefault("DISPLAY", "").isBlank()
                && environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    static boolean isMissing() {
        return isMissing(System.getProperty("os.name", ""), System.getenv(), System.getProperty("glass.platform", ""));
    }
}
