package lakecity.tiles.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.geo.TileCoord;

/**
 * Addresses of tiles, made from a pattern: {z}, {x}, {y} or {-y} (rows from the south, TMS), or the names of WMTS
 * {TileMatrix}, {TileCol}, {TileRow}; perhaps {s} (a subdomain), {r} (@2x for sharp pictures), {scale} (1 or 2) and
 * {key} (the user's key, in path or query only).
 */
public final class TileAddress {
    private static final int MAX_LENGTH = 2000;
    private static final String SCALE = "{scale}";
    private static final String SHARP = "{r}";
    private static final String SUBDOMAIN = "{s}";
    private static final String KEY = "{key}";
    private static final String SOUTH_ROW = "{-y}";
    private static final Pattern PARTS = Pattern.compile("(?i:https?)://([^/?#]+)(/[^?#]*)?(\\?[^#]*)?");
    private static final Pattern UPWARD = Pattern.compile("(?i)(^|[/\\\\])(\\.|%2e){1,2}([/\\\\?]|$)");

    private TileAddress() {}

    /** The address of a tile of a source without a key; the same tile always has the same subdomain. */
    public static String of(String pattern, List<String> subdomains, TileCoord tile, int scale) {
        return of(pattern, subdomains, tile, scale, "");
    }

    /** The address of a tile. It may hold the user's key: not for messages. */
    static String of(String pattern, List<String> subdomains, TileCoord tile, int scale, String key) {
        String subdomain = subdomains.isEmpty() ? "" : subdomains.get((tile.x() + tile.y()) % subdomains.size());
        String zoom = Integer.toString(tile.zoom());
        String column = Integer.toString(tile.x());
        String row = Integer.toString(tile.y());
        return pattern.replace("{z}", zoom)
                .replace("{TileMatrix}", zoom)
                .replace("{x}", column)
                .replace("{TileCol}", column)
                .replace("{y}", row)
                .replace("{TileRow}", row)
                .replace(SOUTH_ROW, Integer.toString((1 << tile.zoom()) - 1 - tile.y()))
                .replace(SUBDOMAIN, subdomain)
                .replace(SCALE, Integer.toString(scale))
                .replace(SHARP, scale > 1 ? "@2x" : "")
                .replace(KEY, encoded(key));
    }

    /** A key as it stands in an address. */
    static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The servers a pattern names, as one: small letters, {s} as it stands, with the port. */
    static String hosts(String pattern) {
        Matcher parts = PARTS.matcher(pattern);
        return parts.matches() ? parts.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /** Whether a source has sharper pictures for sharper screens. */
    static boolean hasScale(String pattern) {
        return pattern.contains(SCALE) || pattern.contains(SHARP);
    }

    /**
     * Whether a pattern gives addresses we would ask: http or https, a server, no password, no way upwards, all it needs
     * and nothing unknown.
     */
    public static boolean isSound(String pattern, List<String> subdomains) {
        boolean whole = (pattern.contains("{z}") || pattern.contains("{TileMatrix}"))
                && (pattern.contains("{x}") || pattern.contains("{TileCol}"))
                && (pattern.contains("{y}") || pattern.contains("{TileRow}") || pattern.contains(SOUTH_ROW));
        boolean paired = pattern.contains(SUBDOMAIN) != subdomains.isEmpty();
        boolean words = subdomains.stream().allMatch(one -> one.matches("[A-Za-z0-9-]{1,40}"));
        boolean plainHost = !hosts(pattern).replace(SUBDOMAIN, "").contains("{");
        List<String> each = subdomains.isEmpty() ? List.of("") : subdomains;
        return whole
                && paired
                && words
                && plainHost
                && each.stream()
                        .allMatch(one -> isSoundFile(of(pattern, List.of(one), new TileCoord(0, 0, 0), 1, "k")));
    }

    /** Whether we would ask for a file at an address: http or https, a server, no password, no way upwards. */
    public static boolean isSoundFile(String text) {
        if (text.length() > MAX_LENGTH || !PARTS.matcher(text).matches()) {
            return false;
        }
        try {
            URI address = URI.create(text);
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            return address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getPort() <= 0xffff
                    && !UPWARD.matcher(path).find();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
