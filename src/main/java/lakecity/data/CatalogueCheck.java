package lakecity.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.geo.TileCoord;

/** Checks the catalogue of tile sources, base/sources.json. */
final class CatalogueCheck {
    private static final String FILE = "base/sources.json";
    private static final Set<String> PARTS = Set.of("z", "x", "y", "s", "scale");
    private static final int TOP = TileCoord.MAX_ZOOM;
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private final SchemaCheck schema;
    private final Faults faults;

    CatalogueCheck(SchemaCheck schema, Faults faults) {
        this.schema = schema;
        this.faults = faults;
    }

    void check(PackFiles files) {
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
        for (Item item : new Item(root, Spot.of(FILE), faults).list("sources")) {
            ids.take(item).ifPresent(id -> source(item.in(id)));
        }
    }

    private void source(Item item) {
        boolean embedded = item.text("kind").equals("embedded");
        if (embedded && !item.text("url").isEmpty()) {
            faults.error(item.spot("url"), "data.tiles.unwanted");
        } else if (!embedded) {
            template(item);
        }
        if (item.number("minZoom").orElse(0) > item.number("maxZoom").orElse(TOP)) {
            faults.error(
                    item.spot("minZoom"),
                    "data.zooms",
                    (int) item.number("minZoom").orElse(0),
                    (int) item.number("maxZoom").orElse(TOP));
        }
        for (String name : Set.of("title", "attribution", "warning")) {
            item.local(name);
        }
    }

    private void template(Item item) {
        String url = item.text("url");
        for (String part : new String[] {"{z}", "{x}", "{y}"}) {
            if (!url.contains(part)) {
                faults.error(item.spot("url"), "data.tiles.part", part.substring(1, 2));
            }
        }
        Matcher parts = PART.matcher(url);
        while (parts.find()) {
            if (!PARTS.contains(parts.group(1))) {
                faults.error(item.spot("url"), "data.tiles.odd", parts.group(1));
            }
        }
        if (url.contains("{s}") == item.list("subdomains").isEmpty()) {
            faults.error(item.spot("subdomains"), "data.tiles.subdomains");
        }
    }
}
