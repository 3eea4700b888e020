package lakecity.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import lakecity.tiles.archive.ArchiveCheck;
import lakecity.tiles.archive.TileArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and decodes all tiles of a file and prints the first faults: which tile, what is wrong. */
@Command(name = "verify")
final class TilesVerifyCommand implements Callable<Integer> {
    private static final double LONGEST = 10_000;

    private final Console console;

    @Mixin
    private TilesFile file = new TilesFile();

    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.tiles.minutes")
    private String minutes = "60";

    TilesVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        double most = new Choices(console).number("--minutes", minutes, 0, LONGEST);
        ArchiveWords words = new ArchiveWords(console);
        try (TileArchive archive = file.open(console)) {
            words.summary(archive.summary());
            VerifyWatch watch = new VerifyWatch(console, Duration.ofMillis(Math.round(most * 60_000)));
            ArchiveCheck.Report report = ArchiveCheck.of(archive, watch);
            words.report(report);
            if (watch.isOver()) {
                console.remark(console.text("cli.tiles.stopped", minutes));
            } else if (!report.complete()) {
                console.remark(console.text("cli.tiles.incomplete"));
            }
            return report.faults() == 0 && report.complete() ? ExitCode.CLEAN : ExitCode.FAULTS;
        }
    }
}
