package lakecity.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lakecity.i18n.Language;

/**
 * How the window starts. What is not given is as it was last.
 *
 * @param maps the maps folder the user named
 * @param language language of map and panels
 * @param theme light or dark
 */
public record WindowOptions(Optional<Path> maps, Optional<Language> language, Optional<String> theme) {

    /** With a language and a theme. */
    public WindowOptions(Optional<Path> maps, Language language, String theme) {
        this(maps, Optional.of(language), Optional.of(theme));
    }

    /** As arguments of a JavaFX application, which can be given nothing but strings. */
    String[] asArguments() {
        List<String> arguments = new ArrayList<>();
        language.ifPresent(given -> arguments.add("--lang=" + given.code()));
        theme.ifPresent(given -> arguments.add("--theme=" + given));
        maps.ifPresent(path -> arguments.add("--maps=" + path));
        return arguments.toArray(String[]::new);
    }

    /** From the named arguments of a JavaFX application. */
    static WindowOptions of(Map<String, String> named) {
        return new WindowOptions(
                Optional.ofNullable(named.get("maps")).map(Path::of),
                Optional.ofNullable(named.get("lang")).map(Language::of),
                Optional.ofNullable(named.get("theme")));
    }
}
