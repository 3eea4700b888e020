package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Web;
import lakecity.tiles.web.TileAddress;

/** Reads one entry of the catalogue; each thing wrong with it becomes a fault. */
final class SpecReader {
    private static final Set<String> KNOWN = Set.of(
            "id", "kind", "title", "attribution", "warning", "url", "minZoom", "maxZoom", "subdomains", "tileSize");
    private final String where;
    private final JsonNode entry;
    private final List<CatalogueFault> faults;
    private final int before;

    SpecReader(String where, JsonNode entry, List<CatalogueFault> faults) {
        this.where = where;
        this.entry = entry;
        this.faults = faults;
        this.before = faults.size();
    }

    /** The entry, or nothing when it has a fault. */
    Optional<SourceSpec> read() {
        if (!entry.isObject()) {
            faults.add(TileCatalogue.fault(where, "tiles.file.entry"));
            return Optional.empty();
        }
        entry.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name) && !name.startsWith("x-")) {
                fault(name, "tiles.file.unknown", name);
            }
        });
        String id = entry.path("id").asText("");
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            fault("id", "tiles.file.id");
        }
        LocalText title = text("title", true);
        SourceSpec.Kind kind = kind();
        boolean isEmbedded = kind == SourceSpec.Kind.EMBEDDED;
        if (isEmbedded != id.equals(SourceSpec.EMBEDDED)) {
            fault("id", "tiles.file.embedded", SourceSpec.EMBEDDED);
        }
        LocalText attribution = text("attribution", !isEmbedded);
        LocalText warning = text("warning", false);
        String url = entry.path("url").asText("");
        List<String> subdomains = subdomains();
        if (!isEmbedded && !TileAddress.isSound(url, subdomains)) {
            fault("url", "tiles.file.url");
        }
        int minZoom = zoom("minZoom", 0);
        int maxZoom = zoom("maxZoom", 19);
        if (minZoom > maxZoom) {
            fault("minZoom", "tiles.file.zooms");
        }
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new SourceSpec(
                        id,
                        kind,
                        SourceSpec.Role.BASE,
                        title,
                        attribution,
                        warning,
                        url,
                        minZoom,
                        maxZoom,
                        "",
                        isEmbedded ? Web.NONE : web(subdomains)));
    }

    private static Web web(List<String> subdomains) {
        return new Web(subdomains, 256, LocalText.EMPTY, 4, Web.NONE.keep());
    }

    private SourceSpec.Kind kind() {
        return switch (entry.path("kind").asText("")) {
            case "embedded" -> SourceSpec.Kind.EMBEDDED;
            case "xyz" -> SourceSpec.Kind.XYZ;
            default -> {
                fault("kind", "tiles.file.kind");
                yield SourceSpec.Kind.XYZ;
            }
        };
    }

    private LocalText text(String name, boolean required) {
        JsonNode node = entry.path(name);
        boolean sound = node.isObject()
                && node.path("zh").isTextual()
                && node.path("en").isTextual()
                && !node.path("zh").asText().isBlank()
                && !node.path("en").asText().isBlank();
        if (!sound && (required || !node.isMissingNode())) {
            fault(name, "tiles.file.text");
        }
        return sound ? new LocalText(node.path("zh").asText(), node.path("en").asText()) : LocalText.EMPTY;
    }

    private List<String> subdomains() {
        List<String> subdomains = new ArrayList<>();
        JsonNode list = entry.path("subdomains");
        boolean sound = list.isMissingNode() || list.isArray();
        for (int i = 0; list.isArray() && i < list.size(); i++) {
            sound &= list.get(i).isTextual() && list.get(i).asText().matches("[A-Za-z0-9-]{1,40}");
            subdomains.add(list.get(i).asText());
        }
        if (!sound) {
            fault("subdomains", "tiles.file.subdomains");
            return List.of();
        }
        return subdomains;
    }

    private int zoom(String name, int fallback) {
        JsonNode node = entry.path(name);
        if (node.isMissingNode()) {
            return fallback;
        }
        if (!node.isInt() || node.asInt() < 0 || node.asInt() > TileCoord.MAX_ZOOM) {
            fault(name, "tiles.file.zoom", TileCoord.MAX_ZOOM);
            return fallback;
        }
        return node.asInt();
    }

    private void fault(String name, String key, Object... arguments) {
        faults.add(TileCatalogue.fault(where + "/" + name, key, arguments));
    }
}
