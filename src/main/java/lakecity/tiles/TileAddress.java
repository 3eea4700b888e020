package lakecity.tiles;

import java.net.URI;
import java.util.Locale;
import lakecity.geo.TileCoord;

/** Addresses of tiles, made from a pattern with {z}, {x} and {y}. */
final class TileAddress {
    private TileAddress() {}

    static String of(String pattern, TileCoord tile) {
        return pattern.replace("{z}", Integer.toString(tile.zoom()))
                .replace("{x}", Integer.toString(tile.x()))
                .replace("{y}", Integer.toString(tile.y()));
    }

    /** Whether a pattern gives addresses we would ask: http or https, a server, no password, all three numbers. */
    static boolean isSound(String pattern) {
        if (!pattern.contains("{z}") || !pattern.contains("{x}") || !pattern.contains("{y}")) {
            return false;
        }
        try {
            URI address = URI.create(of(pattern, new TileCoord(0, 0, 0)));
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
