package lakecity.cli;

import java.util.Optional;
import lakecity.i18n.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command about a story has. */
final class StoryOptions {
    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "cli.option.lang")
    private @Nullable String lang;

    @Option(names = "--maps", paramLabel = "DIR", descriptionKey = "cli.option.maps")
    private @Nullable String maps;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    Optional<Language> language(Choices choices) {
        return choices.language(lang);
    }

    StoryDesk desk(Console console, Language otherwise) {
        return StoryDesk.open(console, maps, language(new Choices(console)).orElse(otherwise));
    }
}
