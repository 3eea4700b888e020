package lakecity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds the commands about files of tiles; does nothing itself. */
@Command(name = "tiles")
final class TilesCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    TilesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw console.usage("cli.tiles.which");
    }
}
