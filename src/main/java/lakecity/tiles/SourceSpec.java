package lakecity.tiles;

import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;

/**
 * One entry of the catalogue of tile sources.
 *
 * @param id unique in the catalogue, kept in views
 * @param kind how its tiles come about
 * @param title its name in the list of base maps
 * @param attribution what must be shown with it
 * @param warning what a user must know before using it; empty for none
 * @param url the address of a tile with {z}, {x}, {y}, and perhaps {s} and {scale}; empty for the embedded map
 * @param minZoom smallest zoom that has tiles
 * @param maxZoom greatest zoom that has tiles
 * @param subdomains what stands for {s}, one after the other; empty when the address has none
 */
public record SourceSpec(
        String id,
        Kind kind,
        LocalText title,
        LocalText attribution,
        LocalText warning,
        String url,
        int minZoom,
        int maxZoom,
        List<String> subdomains) {
    public SourceSpec {
        subdomains = List.copyOf(subdomains);
    }

    /** The id of the embedded map, which is always there. */
    public static final String EMBEDDED = "embedded";

    /** EMBEDDED: painted by the program. XYZ: fetched from a server, one address a tile. */
    public enum Kind {
        EMBEDDED,
        XYZ
    }

    /** The embedded map, for a catalogue that does not name it. */
    static SourceSpec embedded() {
        LocalText title = Messages.both("tiles.embedded");
        return new SourceSpec(EMBEDDED, Kind.EMBEDDED, title, LocalText.EMPTY, LocalText.EMPTY, "", 0, 19, List.of());
    }
}
