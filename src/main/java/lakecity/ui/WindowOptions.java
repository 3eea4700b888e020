package lakecity.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.i18n.Language;

/**
 * How the window starts.
 *
 * @param maps the maps folder the user named
 * @param language language of map and panels
 * @param theme light or dark
 */
public record WindowOptions(Optional<Path> maps, Language language, String theme) {

    /** As arguments of a JavaFX application, which can be given nothing but strings. */
    String[] asArguments() {
        List<String> arguments = new ArrayList<>(List.of("--lang=" + language.code(), "--theme=" + theme));
        maps.ifPresent(path -> arguments.add("--maps=" + path));
        return arguments.toArray(String[]::new);
    }

    /** From the named arguments of a JavaFX application; what is not said is Chinese and light. */
    static WindowOptions of(Map<String, String> named) {
        return new WindowOptions(
                Optional.ofNullable(named.get("maps")).map(Path::of),
                Language.of(named.getOrDefault("lang", "zh")),
                named.getOrDefault("theme", "light"));
    }
}
