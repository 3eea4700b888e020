package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.catalogue.SpecReader.Owner;
import lakecity.tiles.web.TileAddress;

/** Reads where the tiles of an entry are: its url or its path. Nothing is opened. */
final class SpecAddress {
    private static final int MOST_LETTERS = 2000;
    /** One folder or file within base: no drive, no way up, nothing that a system takes for something else. */
    private static final Pattern STEP = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,200}");

    private final JsonNode entry;
    private final Kind kind;
    private final List<String> subdomains;
    private final Owner owner;
    private final Faults faults;

    /** Takes a fault of a field. */
    @FunctionalInterface
    interface Faults {
        void add(String field, String key, Object... arguments);
    }

    SpecAddress(JsonNode entry, Kind kind, List<String> subdomains, Owner owner, Faults faults) {
        this.entry = entry;
        this.kind = kind;
        this.subdomains = subdomains;
        this.owner = owner;
        this.faults = faults;
    }

    /** The address; what is wrong with it is among the faults. */
    String read() {
        return switch (kind) {
            case EMBEDDED -> none();
            case XYZ -> template();
            case MBTILES, FOLDER -> path();
            case PMTILES -> entry.has("url") ? file() : path();
        };
    }

    private String none() {
        unwanted("url");
        unwanted("path");
        unwanted("subdomains");
        return "";
    }

    private void unwanted(String field) {
        if (entry.has(field)) {
            faults.add(field, "tiles.file.unwanted", field);
        }
    }

    private String template() {
        unwanted("path");
        String url = text("url");
        if (!TileAddress.isSound(url, subdomains)) {
            faults.add("url", "tiles.file.url");
        }
        return url;
    }

    private String file() {
        unwanted("path");
        unwanted("subdomains");
        String url = text("url");
        if (!TileAddress.isSoundFile(url)) {
            faults.add("url", "tiles.file.url.file");
        }
        return url;
    }

    private String path() {
        unwanted("url");
        unwanted("subdomains");
        String path = text("path");
        if (owner == Owner.PACK && !isWithin(path)) {
            faults.add("path", "tiles.file.path");
        } else if (owner == Owner.USER && !isWhole(path)) {
            faults.add("path", "tiles.file.path.whole");
        }
        return path;
    }

    private String text(String field) {
        JsonNode node = entry.path(field);
        return node.isTextual() && node.asText().length() <= MOST_LETTERS ? node.asText() : "";
    }

    /** Whether a path names something below a folder, on every system. */
    static boolean isWithin(String path) {
        for (String step : path.split("/", -1)) {
            if (!STEP.matcher(step).matches() || step.equals(".") || step.equals("..")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(String path) {
        try {
            return !path.isEmpty() && Path.of(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
