package lakecity.tiles.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import lakecity.geo.TileCoord;

/** Addresses of tiles, made from a pattern with {z}, {x} and {y}, and perhaps {s} (a subdomain) and {scale} (1 or 2). */
public final class TileAddress {
    private static final String SCALE = "{scale}";
    private static final String SUBDOMAIN = "{s}";

    private TileAddress() {}

    /** The address of a tile; the same tile always has the same subdomain. */
    public static String of(String pattern, List<String> subdomains, TileCoord tile, int scale) {
        String subdomain = subdomains.isEmpty() ? "" : subdomains.get((tile.x() + tile.y()) % subdomains.size());
        return pattern.replace("{z}", Integer.toString(tile.zoom()))
                .replace("{x}", Integer.toString(tile.x()))
                .replace("{y}", Integer.toString(tile.y()))
                .replace(SUBDOMAIN, subdomain)
                .replace(SCALE, Integer.toString(scale));
    }

    /** Whether a source has sharper pictures for sharper screens. */
    static boolean hasScale(String pattern) {
        return pattern.contains(SCALE);
    }

    /** Whether a pattern gives addresses we would ask: http or https, a server, no password, all it needs. */
    public static boolean isSound(String pattern, List<String> subdomains) {
        boolean whole = pattern.contains("{z}") && pattern.contains("{x}") && pattern.contains("{y}");
        boolean paired = pattern.contains(SUBDOMAIN) != subdomains.isEmpty();
        return whole
                && paired
                && (subdomains.isEmpty()
                        ? isAddress(of(pattern, subdomains, new TileCoord(0, 0, 0), 1))
                        : subdomains.stream()
                                .allMatch(one -> isAddress(of(pattern, List.of(one), new TileCoord(0, 0, 0), 1))));
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && address.getHost() != null && address.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
