package lakecity.cli;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import lakecity.tiles.archive.ArchiveCheck;
import lakecity.tiles.archive.TileArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads and decodes all tiles of a file and prints the first faults: which tile, what is wrong. */
@Command(name = "verify")
final class TilesVerifyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private TilesFile file = new TilesFile();

    TilesVerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (TileArchive archive = file.open(console)) {
            TilesFile.describe(archive.summary(), console);
            ArchiveCheck.Report report = ArchiveCheck.of(archive, () -> false);
            print(report);
            return report.faults() == 0 && report.complete() ? ExitCode.CLEAN : ExitCode.FAULTS;
        }
    }

    private void print(ArchiveCheck.Report report) {
        for (ArchiveCheck.Fault fault : report.first()) {
            String where = fault.where().isEmpty() ? "" : fault.where() + "  ";
            console.say(console.text("cli.issue.error") + "  " + where
                    + fault.what().reason().in(console.messages().language()));
        }
        if (report.faults() > report.first().size()) {
            console.say(console.text(
                    "cli.tiles.more", report.faults() - report.first().size()));
        }
        report.zooms().forEach((zoom, count) -> console.say(console.text("cli.tiles.zoom", zoom, count)));
        String sizes = report.sizes().entrySet().stream()
                .map(size -> size.getKey() + " (" + size.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (!sizes.isEmpty()) {
            console.say(console.text("cli.tiles.sizes", sizes));
        }
        if (!report.complete()) {
            console.say(console.text("cli.tiles.incomplete"));
        }
        console.say(console.text(
                report.faults() == 0 ? "cli.tiles.clean" : "cli.tiles.faults", report.tiles(), report.faults()));
    }
}
