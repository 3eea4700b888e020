package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;

/** Reads one entry of the catalogue or of a user's own list; each thing wrong with it becomes a fault. */
final class SpecReader {
    /** The fields of an entry. */
    static final Set<String> KNOWN = Set.of(
            "id",
            "kind",
            "role",
            "title",
            "attribution",
            "warning",
            "url",
            "path",
            "minZoom",
            "maxZoom",
            "subdomains",
            "tileSize",
            "companion",
            "keyHint",
            "connections",
            "keepHours");

    static final int MOST_CONNECTIONS = 8;
    static final int MOST_SUBDOMAINS = 32;
    static final int MOST_HOURS = 24 * 365;
    private final String where;
    private final JsonNode entry;
    private final Owner owner;
    private final List<CatalogueFault> faults;
    private final int before;

    /** Whose entry it is: a pack's, whose paths lie in its folder and which names its makers, or the user's. */
    enum Owner {
        PACK,
        USER
    }

    SpecReader(String where, JsonNode entry, Owner owner, List<CatalogueFault> faults) {
        this.where = where;
        this.entry = entry;
        this.owner = owner;
        this.faults = faults;
        this.before = faults.size();
    }

    static boolean isId(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    }

    /** The entry, or nothing when it has a fault. */
    Optional<SourceSpec> read() {
        if (!entry.isObject()) {
            faults.add(CatalogueJson.fault(where, owner, "tiles.file.entry"));
            return Optional.empty();
        }
        entry.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name) && !name.startsWith("x-")) {
                // The name may be anything: no longer than a person reads.
                fault(shortened(name), "tiles.file.unknown", shortened(name));
            }
        });
        String id = id();
        Kind kind = word("kind", Kind.class, Kind.XYZ, "tiles.file.kind");
        boolean isEmbedded = kind == Kind.EMBEDDED;
        if (isEmbedded != id.equals(SourceSpec.EMBEDDED)) {
            fault("id", "tiles.file.embedded", SourceSpec.EMBEDDED);
        }
        if (isEmbedded && owner == Owner.USER) {
            fault("kind", "tiles.file.kind.own");
        }
        Role role = entry.has("role") ? word("role", Role.class, Role.BASE, "tiles.file.role") : Role.BASE;
        LocalText title = text("title", true);
        LocalText attribution = text("attribution", !isEmbedded && owner == Owner.PACK);
        LocalText warning = text("warning", false);
        List<String> subdomains = subdomains();
        String address = new SpecAddress(entry, kind, subdomains, owner, this::fault).read();
        int minZoom = zoom("minZoom", 0, kind == Kind.XYZ);
        int maxZoom = zoom("maxZoom", isEmbedded ? 19 : TileCoord.MAX_ZOOM, kind == Kind.XYZ);
        if (minZoom > maxZoom) {
            fault("minZoom", "tiles.file.zooms");
        }
        String companion = companion(role, id);
        Web web = web(subdomains, kind == Kind.XYZ && address.contains("{key}"));
        return faults.size() > before
                ? Optional.empty()
                : Optional.of(new SourceSpec(
                        id,
                        kind,
                        role,
                        title,
                        attribution,
                        warning,
                        address,
                        minZoom,
                        maxZoom,
                        companion,
                        isEmbedded ? Web.NONE : web));
    }

    private String id() {
        String id = entry.path("id").isTextual() ? entry.path("id").asText() : "";
        if (!isId(id)) {
            fault("id", "tiles.file.id");
        }
        return id;
    }

    private String companion(Role role, String id) {
        JsonNode node = entry.path("companion");
        boolean sound = node.isTextual()
                && isId(node.asText())
                && role == Role.BASE
                && !node.asText().equals(id);
        if (!node.isMissingNode() && !sound) {
            fault("companion", "tiles.file.companion");
        }
        return sound ? node.asText() : "";
    }

    private Web web(List<String> subdomains, boolean needsKey) {
        int tileSize = number("tileSize", 256, 256, 512);
        if (tileSize != 256 && tileSize != 512) {
            fault("tileSize", "tiles.file.number", "256 / 512");
        }
        LocalText keyHint = text("keyHint", needsKey && owner == Owner.PACK);
        int connections = number("connections", Web.NONE.connections(), 1, MOST_CONNECTIONS);
        int hours = number("keepHours", (int) Web.NONE.keep().toHours(), 1, MOST_HOURS);
        return new Web(subdomains, tileSize, keyHint, connections, Duration.ofHours(hours));
    }

    private <E extends Enum<E>> E word(String name, Class<E> words, E fallback, String key) {
        String text = entry.path(name).isTextual() ? entry.path(name).asText() : "";
        for (E word : words.getEnumConstants()) {
            if (word.name().toLowerCase(Locale.ROOT).equals(text)) {
                return word;
            }
        }
        fault(name, key);
        return fallback;
    }

    private LocalText text(String name, boolean required) {
        JsonNode node = entry.path(name);
        boolean whole = node.isObject()
                && node.size() == 2
                && node.path("zh").isTextual()
                && node.path("en").isTextual();
        boolean hasZh = !node.path("zh").asText().isBlank();
        boolean hasEn = !node.path("en").asText().isBlank();
        boolean isLeftOut = node.isMissingNode() || whole && !hasZh && !hasEn;
        boolean sound = whole && hasZh && hasEn;
        if (!sound && (required || !isLeftOut)) {
            fault(name, "tiles.file.text");
        }
        return sound ? new LocalText(node.path("zh").asText(), node.path("en").asText()) : LocalText.EMPTY;
    }

    private List<String> subdomains() {
        List<String> subdomains = new ArrayList<>();
        JsonNode list = entry.path("subdomains");
        boolean sound = list.isMissingNode() || list.isArray() && !list.isEmpty() && list.size() <= MOST_SUBDOMAINS;
        for (JsonNode one : list) {
            sound &=
                    one.isTextual() && one.asText().matches("[A-Za-z0-9-]{1,40}") && !subdomains.contains(one.asText());
            subdomains.add(one.asText());
        }
        if (!sound) {
            fault("subdomains", "tiles.file.subdomains");
            return List.of();
        }
        return subdomains;
    }

    private int zoom(String name, int fallback, boolean required) {
        if (required && !entry.has(name)) {
            fault(name, "tiles.file.number", "0–" + TileCoord.MAX_ZOOM);
        }
        return number(name, fallback, 0, TileCoord.MAX_ZOOM);
    }

    private int number(String name, int fallback, int least, int most) {
        JsonNode node = entry.path(name);
        if (node.isMissingNode()) {
            return fallback;
        }
        if (!node.canConvertToExactIntegral()
                || !node.canConvertToInt()
                || node.asInt() < least
                || node.asInt() > most) {
            fault(name, "tiles.file.number", least + "–" + most);
            return fallback;
        }
        return node.asInt();
    }

    static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    private void fault(String name, String key, Object... arguments) {
        faults.add(CatalogueJson.fault(where + "/" + name, owner, key, arguments));
    }
}
