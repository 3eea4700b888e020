package lakecity.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lakecity.geo.Bounds;
import lakecity.tiles.archive.ArchiveCheck;
import lakecity.tiles.archive.TileArchive;

/** Says in lines what a file of tiles holds, and what was found wrong in it. */
record ArchiveWords(Console console) {

    /** What every archive says of itself. */
    void summary(TileArchive.Summary summary) {
        say("cli.tiles.format", summary.format());
        told("cli.tiles.name", summary.name());
        told("cli.tiles.attribution", summary.attribution());
        told("cli.tiles.picture", summary.picture());
        say("cli.tiles.zooms", summary.minZoom(), summary.maxZoom());
        Bounds bounds = summary.bounds();
        say(
                "cli.tiles.bounds",
                degrees(bounds.west()),
                degrees(bounds.south()),
                degrees(bounds.east()),
                degrees(bounds.north()));
    }

    /** What else an archive says, a line each. */
    void metadata(Map<String, String> metadata) {
        metadata.forEach((key, value) -> say("cli.tiles.metadata", key, value));
    }

    /** What was found in all tiles. */
    void report(ArchiveCheck.Report report) {
        for (ArchiveCheck.Fault fault : report.first()) {
            String where = fault.where().isEmpty() ? "" : fault.where() + "  ";
            console.say(console.text("cli.issue.error") + "  " + where
                    + fault.what().reason().in(console.messages().language()));
        }
        if (report.faults() > report.first().size()) {
            say("cli.tiles.more", report.faults() - report.first().size());
        }
        report.zooms().forEach((zoom, count) -> say("cli.tiles.zoom", zoom, count));
        told(
                "cli.tiles.sizes",
                report.sizes().entrySet().stream()
                        .map(size -> size.getKey() + " (" + size.getValue() + ")")
                        .collect(Collectors.joining(", ")));
        say(report.faults() == 0 ? "cli.tiles.clean" : "cli.tiles.faults", report.tiles(), report.faults());
    }

    void say(String key, Object... arguments) {
        console.say(console.text(key, arguments));
    }

    private void told(String key, String value) {
        if (!value.isEmpty()) {
            say(key, value);
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
