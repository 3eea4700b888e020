package lakecity.tiles;

import java.time.Duration;
import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;

/**
 * One entry of the catalogue of tile sources.
 *
 * @param id unique in the catalogue, kept in views
 * @param kind how its tiles come about
 * @param role whether it is a map or lies over one
 * @param title its name in the list of base maps
 * @param attribution what must be shown with it
 * @param warning what a user must know before using it; empty for none
 * @param address XYZ: the pattern of a tile's address; the archives: a file, folder or (PMTILES) an http address; empty
 *     for the embedded map
 * @param minZoom smallest zoom that has tiles
 * @param maxZoom greatest zoom that has tiles
 * @param companion id of the annotation that goes with it unless the user says otherwise; empty for none
 * @param web what only sources from a network have; {@link Web#NONE} for the others
 */
public record SourceSpec(
        String id,
        Kind kind,
        Role role,
        LocalText title,
        LocalText attribution,
        LocalText warning,
        String address,
        int minZoom,
        int maxZoom,
        String companion,
        Web web) {

    /** The id of the embedded map, which is always there. */
    public static final String EMBEDDED = "embedded";

    /**
     * EMBEDDED: painted by the program. XYZ: from a server, one address a tile (XYZ, TMS, WMTS). MBTILES, PMTILES: one
     * file with all tiles, the latter perhaps on a server. FOLDER: files z/x/y.
     */
    public enum Kind {
        EMBEDDED,
        XYZ,
        MBTILES,
        PMTILES,
        FOLDER
    }

    /** BASE: covers the ground. ANNOTATION: names and boundaries on a clear ground, over a base. */
    public enum Role {
        BASE,
        ANNOTATION
    }

    /**
     * What a source from a network needs.
     *
     * @param subdomains what stands for {s}, one after the other; empty when the address has none
     * @param tileSize width of a picture in pixels at scale 1: 256, or 512 for pictures that stand for 256 logical pixels
     * @param keyHint says where a user gets the key for {key}; empty when none is needed
     * @param connections how many tiles the server lets us fetch at once
     * @param keep how long a tile is fresh when the server does not say
     */
    public record Web(List<String> subdomains, int tileSize, LocalText keyHint, int connections, Duration keep) {
        /** For sources that need no network. */
        public static final Web NONE = new Web(List.of(), 256, LocalText.EMPTY, 4, Duration.ofDays(7));

        public Web {
            subdomains = List.copyOf(subdomains);
        }
    }

    /** Whether it needs a key of the user's. */
    public boolean needsKey() {
        return address.contains("{key}");
    }

    /** Whether its tiles come from a server. */
    public boolean isOnline() {
        // The scheme of an address may be written in capitals.
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The embedded map, for a catalogue that does not name it. */
    public static SourceSpec embedded() {
        LocalText title = Messages.both("tiles.embedded");
        return new SourceSpec(
                EMBEDDED, Kind.EMBEDDED, Role.BASE, title, LocalText.EMPTY, LocalText.EMPTY, "", 0, 19, "", Web.NONE);
    }
}
