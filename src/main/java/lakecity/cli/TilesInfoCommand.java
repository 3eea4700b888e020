package lakecity.cli;

import java.util.concurrent.Callable;
import lakecity.tiles.TileException;
import lakecity.tiles.archive.TileArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints what a file of tiles says of itself, how large it is and how many tiles it has. */
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
        ArchiveWords words = new ArchiveWords(console);
        try (TileArchive archive = file.open(console)) {
            words.summary(archive.summary());
            count(archive, words);
            file.bytes(console).ifPresent(bytes -> words.say("cli.tiles.bytes", bytes));
            words.metadata(archive.metadata());
        }
        return ExitCode.CLEAN;
    }

    private void count(TileArchive archive, ArchiveWords words) {
        try {
            long count = archive.count();
            words.say(count < 0 ? "cli.tiles.uncounted" : "cli.tiles.count", count);
        } catch (TileException e) {
            console.remark(e.reason().in(console.messages().language()));
            words.say("cli.tiles.uncounted");
        }
    }
}
