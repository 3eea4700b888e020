package lakecity.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        String lacking = Stream.of("z", "x", "y")
                .filter(part -> !url.contains("{" + part + "}"))
                .collect(Collectors.joining(", "));
        String odd = PART.matcher(url)
                .results()
                .map(part -> part.group(1))
                .filter(part -> !PARTS.contains(part))
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty()) {
            faults.error(item.spot("url"), "data.tiles.part", lacking);
        } else if (!odd.isEmpty()) {
            faults.error(item.spot("url"), "data.tiles.odd", odd);
        }
        if (url.contains("{s}") == item.list("subdomains").isEmpty()) {
            faults.error(item.spot("subdomains"), "data.tiles.subdomains");
        }
    }
}
