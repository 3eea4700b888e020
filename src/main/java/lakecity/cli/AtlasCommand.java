package lakecity.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lakecity.i18n.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What runs without a command's name: the window. */
@Command(name = "lakecity", versionProvider = AtlasVersion.class)
final class AtlasCommand implements Callable<Integer> {
    private final Console console;
    private final WindowStart window;

    @Option(names = "--maps", paramLabel = "DIR", descriptionKey = "cli.option.maps")
    private @Nullable String maps;

    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "cli.option.lang")
    private @Nullable String lang;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.option.theme")
    private @Nullable String theme;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option.version")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean version;

    AtlasCommand(Console console, WindowStart window) {
        this.console = console;
        this.window = window;
    }

    @Override
    public Integer call() {
        Choices choices = new Choices(console);
        Optional<Path> folder = Optional.ofNullable(maps).map(typed -> console.path("--maps", typed));
        Optional<Language> spoken = choices.language(lang);
        Optional<String> look = choices.theme(theme);
        if (Display.isMissing()) {
            throw console.usage("cli.no-display");
        }
        try {
            window.open(folder, spoken, look);
        } catch (UnsupportedOperationException e) {
            // What JavaFX throws when the display it was given cannot be opened.
            LoggerFactory.getLogger(AtlasCommand.class).warn("no window", e);
            throw console.usage("cli.no-display");
        }
        return ExitCode.CLEAN;
    }
}
