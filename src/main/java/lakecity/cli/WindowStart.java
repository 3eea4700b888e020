package lakecity.cli;

import java.nio.file.Path;
import java.util.Optional;
import lakecity.i18n.Language;

/** Opens the window and returns when it is closed. The command line knows no more of it than this. */
@FunctionalInterface
public interface WindowStart {

    /** What is not given is as it was last. Throws UnsupportedOperationException when there is no display to open it on. */
    void open(Optional<Path> maps, Optional<Language> language, Optional<String> theme);
}
