package lakecity.cli;

import java.util.concurrent.Callable;
import lakecity.tiles.archive.TileArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what a file of tiles says of itself. */
@Command(name = "info")
final class TilesInfoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private TilesFile file = new TilesFile();

    TilesInfoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TileArchive archive = file.open(console)) {
            TilesFile.describe(archive.summary(), console);
        }
        return ExitCode.CLEAN;
    }
}
