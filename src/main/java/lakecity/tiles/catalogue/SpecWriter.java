package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;

/** Writes an entry so that {@link SpecReader} reads the same source. */
final class SpecWriter {
    private SpecWriter() {}

    static ObjectNode entry(SourceSpec spec) {
        return into(CatalogueJson.object(), spec);
    }

    /** The entry with its known fields as in the source; other fields stay. */
    static ObjectNode into(ObjectNode entry, SourceSpec spec) {
        ObjectNode changed = entry.deepCopy();
        changed.remove(SpecReader.KNOWN);
        changed.put("id", spec.id());
        changed.put("kind", spec.kind().name().toLowerCase(Locale.ROOT));
        if (spec.role() != Role.BASE) {
            changed.put("role", spec.role().name().toLowerCase(Locale.ROOT));
        }
        text(changed, "title", spec.title());
        text(changed, "attribution", spec.attribution());
        text(changed, "warning", spec.warning());
        if (!spec.address().isEmpty()) {
            boolean web = spec.kind() == Kind.XYZ || spec.isOnline();
            changed.put(web ? "url" : "path", spec.address());
        }
        changed.put("minZoom", spec.minZoom());
        changed.put("maxZoom", spec.maxZoom());
        if (!spec.companion().isEmpty()) {
            changed.put("companion", spec.companion());
        }
        if (!spec.web().equals(Web.NONE)) {
            web(changed, spec.web());
        }
        return changed;
    }

    private static void web(ObjectNode entry, Web web) {
        if (!web.subdomains().isEmpty()) {
            ArrayNode list = entry.putArray("subdomains");
            web.subdomains().forEach(list::add);
        }
        entry.put("tileSize", web.tileSize());
        text(entry, "keyHint", web.keyHint());
        entry.put("connections", web.connections());
        entry.put("keepHours", (int) web.keep().toHours());
    }

    private static void text(ObjectNode entry, String name, LocalText text) {
        if (!text.isEmpty()) {
            entry.putObject(name).put("zh", text.zh()).put("en", text.en());
        }
    }
}
