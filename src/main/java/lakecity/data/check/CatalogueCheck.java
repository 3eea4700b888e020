package lakecity.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.data.json.Faults;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.JsonText;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import lakecity.geo.TileCoord;

/** Checks the catalogue of tile sources, base/sources.json. */
public final class CatalogueCheck {
    private static final String FILE = "base/sources.json";
    private static final Set<String> PARTS =
            Set.of("z", "x", "y", "-y", "s", "r", "scale", "key", "TileMatrix", "TileRow", "TileCol");
    private static final int TOP = TileCoord.MAX_ZOOM;
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SERVER = Pattern.compile("https?://([^/?#]*).*");
    private static final Pattern WAY_UP = Pattern.compile("(?i).*[/\\\\](\\.|%2e){1,2}([/\\\\?#].*)?");
    private static final Pattern STEP = Pattern.compile("(?!\\.{1,2}$)[^\\\\/:*?\"<>|\\p{Cntrl}]{1,200}");
    private final SchemaCheck schema;
    private final Faults faults;

    /** @param schema that of tile-sources */
    public CatalogueCheck(SchemaCheck schema, Faults faults) {
        this.schema = schema;
        this.faults = faults;
    }

    /** Notes every fault. */
    public void check(PackFiles files) {
        JsonNode root;
        try {
            root = JsonText.parse(FILE, files.bytes(FILE));
        } catch (Refusal e) {
            faults.add(e.issue());
            return;
        }
        int before = faults.list().size();
        schema.check(root, FILE, faults);
        if (faults.list().size() > before) {
            return; // the rest assumes the form
        }
        Ids ids = new Ids();
        Map<String, String> roles = new HashMap<>();
        for (JsonNode source : root.path("sources")) {
            roles.put(source.path("id").asText(), source.path("role").asText("base"));
        }
        for (Item item : new Item(root, Spot.of(FILE), faults).list("sources")) {
            ids.take(item).ifPresent(id -> source(item.in(id), id, roles));
        }
    }

    private void source(Item item, String id, Map<String, String> roles) {
        if (item.text("kind").equals("embedded") != id.equals("embedded")) {
            faults.error(item.spot("id"), "data.tiles.embedded");
        }
        item.missing("title");
        if (!item.text("kind").equals("embedded")) {
            item.missing("attribution");
        }
        where(item);
        if (item.number("minZoom").orElse(0) > item.number("maxZoom").orElse(TOP)) {
            faults.error(
                    item.spot("minZoom"),
                    "data.zooms",
                    (int) item.number("minZoom").orElse(0),
                    (int) item.number("maxZoom").orElse(TOP));
        }
        String companion = item.text("companion");
        boolean accompanied = "annotation".equals(roles.get(companion)) && !"annotation".equals(item.text("role"));
        if (!companion.isEmpty() && !accompanied) {
            faults.error(item.spot("companion"), "data.tiles.companion", companion);
        }
        for (String name : Set.of("title", "attribution", "warning", "keyHint")) {
            item.local(name);
        }
    }

    /** Its url or path. */
    private void where(Item item) {
        String kind = item.text("kind");
        boolean hasUrl = !item.text("url").isEmpty();
        boolean hasPath = !item.text("path").isEmpty();
        boolean mayHaveBoth = kind.equals("pmtiles");
        if (hasUrl && !kind.equals("xyz") && !mayHaveBoth) {
            faults.error(item.spot("url"), "data.tiles.unwanted");
        }
        if (hasPath && (kind.equals("xyz") || kind.equals("embedded"))) {
            faults.error(item.spot("path"), "data.tiles.unwanted.path");
        } else if (hasPath && !isWithin(item.text("path"))) {
            faults.error(item.spot("path"), "data.tiles.path");
        }
        if (mayHaveBoth && hasUrl == hasPath) {
            faults.error(item.spot("url"), "data.tiles.either");
        }
        if (kind.equals("xyz")) {
            template(item);
        } else if (!item.list("subdomains").isEmpty()) {
            faults.error(item.spot("subdomains"), "data.tiles.subdomains");
        }
        if (kind.equals("pmtiles") && hasUrl) {
            address(item, Set.of());
        }
    }

    private static boolean isWithin(String path) {
        return Stream.of(path.split("/", -1))
                .allMatch(step -> STEP.matcher(step).matches());
    }

    private void template(Item item) {
        String url = item.text("url");
        String lacking = Stream.of("z|TileMatrix", "x|TileCol", "y|-y|TileRow")
                .filter(part -> Stream.of(part.split("\\|")).noneMatch(name -> url.contains("{" + name + "}")))
                .map(part -> part.replaceFirst("\\|.*", ""))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            faults.error(item.spot("url"), "data.tiles.part", lacking);
        } else {
            address(item, PARTS);
        }
        if (url.contains("{s}") == item.list("subdomains").isEmpty()) {
            faults.error(item.spot("subdomains"), "data.tiles.subdomains");
        }
        for (Item word : item.list("subdomains")) {
            if (!word.node().asText().matches("[A-Za-z0-9-]{1,40}")) {
                faults.error(word.spot(), "data.tiles.subdomains");
            }
        }
        if (url.contains("{key}") && item.lacks("keyHint")) {
            item.missing("keyHint");
        }
    }

    /** What a server is asked for: only known parts in braces, {s} alone in its name, no password, no way up. */
    private void address(Item item, Set<String> parts) {
        String url = item.text("url");
        String odd = PART.matcher(url)
                .results()
                .map(part -> part.group(1))
                .filter(part -> !parts.contains(part))
                .collect(Collectors.joining(", "));
        String server = SERVER.matcher(url).replaceFirst("$1").replace("{s}", "s");
        if (!odd.isEmpty()) {
            faults.error(item.spot("url"), "data.tiles.odd", odd);
        } else if (!server.matches("[A-Za-z0-9][A-Za-z0-9.-]*+(:[0-9]{1,5})?")
                || server.contains("..")
                || WAY_UP.matcher(url.replaceFirst("\\?.*", "")).matches()) {
            faults.error(item.spot("url"), "data.tiles.server");
        }
    }
}
