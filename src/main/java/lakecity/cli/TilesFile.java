package lakecity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import lakecity.tiles.TileException;
import lakecity.tiles.archive.TileArchive;
import lakecity.tiles.archive.TileArchives;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands about files of tiles have in common: the file. */
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
            throw new CliException(
                    ExitCode.CANNOT_READ, e.reason().in(console.messages().language()));
        }
    }

    /** Bytes on the disk; empty for a folder. */
    OptionalLong bytes(Console console) {
        Path path = console.path("FILE", file);
        try {
            return Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
