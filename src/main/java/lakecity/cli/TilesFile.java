package lakecity.cli;

import java.util.Locale;
import lakecity.geo.Bounds;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileException;
import lakecity.tiles.archive.TileArchive;
import lakecity.tiles.archive.TileArchives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands about files of tiles have in common: the file, and what it says of itself. */
final class TilesFile {
    @Parameters(paramLabel = "FILE", descriptionKey = "cli.tiles.file")
    private String file = "";

    @Option(names = "--lang", paramLabel = "zh|en|both", descriptionKey = "cli.option.lang")
    private @Nullable String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    /** Opens the file, or ends the command with why not. */
    TileArchive open(Console console) {
        new Choices(console).language(lang);
        try {
            return TileArchives.open(console.path("FILE", file));
        } catch (TileException e) {
            LocalText reason = e.reason();
            throw new CliException(
                    ExitCode.CANNOT_READ, reason.in(console.messages().language()));
        }
    }

    static void describe(TileArchive.Summary summary, Console console) {
        console.say(console.text("cli.tiles.format", summary.format()));
        told("cli.tiles.name", summary.name(), console);
        told("cli.tiles.attribution", summary.attribution(), console);
        told("cli.tiles.picture", summary.picture(), console);
        console.say(console.text("cli.tiles.zooms", summary.minZoom(), summary.maxZoom()));
        Bounds bounds = summary.bounds();
        console.say(console.text(
                "cli.tiles.bounds",
                degrees(bounds.west()),
                degrees(bounds.south()),
                degrees(bounds.east()),
                degrees(bounds.north())));
        if (summary.tiles() >= 0) {
            console.say(console.text("cli.tiles.count", summary.tiles()));
        }
    }

    private static void told(String key, String value, Console console) {
        if (!value.isEmpty()) {
            console.say(console.text(key, value));
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
