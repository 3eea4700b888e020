package lakecity.ui.basemaps;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.geo.TileCoord;
import lakecity.tiles.catalogue.TileKeys;

/** How other map programs write the address of a tile, brought into the words of this one. */
final class TemplateWords {
    private static final Pattern BRACED = Pattern.compile("[$#]?\\{\\$?([^{}]{1,60})}");
    private static final Pattern RANGE = Pattern.compile("([a-zA-Z0-9])-([a-zA-Z0-9])");
    private static final Pattern SECRET = Pattern.compile(
            "(?i)([?&](?:tk|ak|key|apikey|api_key|api-key|appkey|token|access_token|accesstoken|subscription-key)=)([^&#{}]{8,})");
    private static final Pattern TILE =
            Pattern.compile("/(\\d{1,2})/(\\d{1,7})/(\\d{1,7})((?:@\\dx)?(?:\\.[A-Za-z]{2,5})?)(\\?.*)?$");
    private static final Pattern MAP_SERVER = Pattern.compile("(?i).*/(MapServer|ImageServer)/?$");
    /** Other names of what a template has, in small letters. */
    private static final Map<String, String> NAMES = names();

    private TemplateWords() {}

    /**
     * An address in this program's words.
     *
     * @param subdomains those it names itself
     * @param key a key that stood in it
     */
    record Common(String address, List<String> subdomains, String key) {}

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        List.of("z", "zoom", "level", "l").forEach(each -> names.put(each, "z"));
        List.of("x", "col", "column").forEach(each -> names.put(each, "x"));
        List.of("y", "row").forEach(each -> names.put(each, "y"));
        List.of("-y", "!y", "reverse_y").forEach(each -> names.put(each, "-y"));
        List.of("s", "subdomain", "subdomains").forEach(each -> names.put(each, "s"));
        List.of("r", "ratio", "@2x").forEach(each -> names.put(each, "r"));
        names.put("scale", "scale");
        names.put("tilematrix", "TileMatrix");
        names.put("tilecol", "TileCol");
        names.put("tilerow", "TileRow");
        List.of("key", "apikey", "api_key", "token", "accesstoken", "access_token", "tk", "ak")
                .forEach(each -> names.put(each, "key"));
        return names;
    }

    static Common common(String text) {
        String plain =
                text.replace("%7B", "{").replace("%7b", "{").replace("%7D", "}").replace("%7d", "}");
        List<String> subdomains = new ArrayList<>();
        String named = BRACED.matcher(plain).replaceAll(found -> {
            String word = found.group(1);
            List<String> listed = listed(word);
            if (!listed.isEmpty()) {
                subdomains.clear();
                subdomains.addAll(listed);
            }
            String name = listed.isEmpty() ? NAMES.getOrDefault(word.toLowerCase(Locale.ROOT), word) : "s";
            return Matcher.quoteReplacement("{" + name + "}");
        });
        Matcher secret = SECRET.matcher(named);
        if (secret.find() && TileKeys.isKey(decoded(secret.group(2)))) {
            String key = decoded(secret.group(2));
            return new Common(
                    named.substring(0, secret.start(2)) + "{key}" + named.substring(secret.end(2)), subdomains, key);
        }
        return new Common(named, subdomains, "");
    }

    /** The subdomains in {switch:a,b,c} or {a-c}; empty for another word. */
    private static List<String> listed(String word) {
        if (word.toLowerCase(Locale.ROOT).startsWith("switch:")) {
            return List.of(word.substring("switch:".length()).split(","));
        }
        Matcher range = RANGE.matcher(word);
        List<String> all = new ArrayList<>();
        if (range.matches()) {
            for (char each = range.group(1).charAt(0); each <= range.group(2).charAt(0) && all.size() < 32; each++) {
                all.add(String.valueOf(each));
            }
        }
        return all;
    }

    /** What is known to be no address of tiles that can be shown: a key of words. */
    static Optional<String> fault(String address) {
        String low = address.toLowerCase(Locale.ROOT);
        if (low.contains("getcapabilities") || low.contains("wmtscapabilities.xml")) {
            return Optional.of("basemaps.fault.capabilities");
        }
        if (low.contains("{tilematrixset}") || low.contains("{style}")) {
            return Optional.of("basemaps.fault.matrix-set");
        }
        if (low.contains("service=wms&") || low.endsWith("service=wms") || low.contains("{bbox")) {
            return Optional.of("basemaps.fault.wms");
        }
        if (low.contains("{q}") || low.contains("{quadkey}")) {
            return Optional.of("basemaps.fault.quadkey");
        }
        String path = low.replaceFirst("[?#].*", "");
        if (path.endsWith(".pbf") || path.endsWith(".mvt")) {
            return Optional.of("basemaps.fault.vector");
        }
        return path.endsWith(".json") && !low.contains("{z}")
                ? Optional.of("basemaps.fault.tilejson")
                : Optional.empty();
    }

    /** The template of an address that names one tile or a map server; others as they are. */
    static String ofOneTile(String address) {
        String numbered = address.replaceAll("(?i)([?&]TileMatrix=)(?:[^&{]*:)?\\d+(?=&|$)", "$1{TileMatrix}")
                .replaceAll("(?i)([?&]TileRow=)\\d+(?=&|$)", "$1{TileRow}")
                .replaceAll("(?i)([?&]TileCol=)\\d+(?=&|$)", "$1{TileCol}");
        if (!numbered.equals(address)) {
            return numbered;
        }
        if (MAP_SERVER.matcher(address).matches()) {
            return address.replaceFirst("/$", "") + "/tile/{z}/{y}/{x}";
        }
        Matcher tile = TILE.matcher(address);
        if (tile.find()) {
            boolean rowFirst = address.toLowerCase(Locale.ROOT).matches(".*/(map|image)server/.*");
            int zoom = Integer.parseInt(tile.group(1));
            long most = zoom > TileCoord.MAX_ZOOM ? 0 : 1L << zoom;
            if (Long.parseLong(tile.group(2)) < most && Long.parseLong(tile.group(3)) < most) {
                String query = tile.group(5) == null ? "" : tile.group(5);
                return address.substring(0, tile.start())
                        + (rowFirst ? "/{z}/{y}/{x}" : "/{z}/{x}/{y}")
                        + tile.group(4)
                        + query;
            }
        }
        return address.replaceAll("(?i)([?&])z=\\d+(?=&|$)", "$1z={z}")
                .replaceAll("(?i)([?&])x=\\d+(?=&|$)", "$1x={x}")
                .replaceAll("(?i)([?&])y=\\d+(?=&|$)", "$1y={y}");
    }

    static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** The path a file: address names; as it stands when it names none. */
    static String pathOf(String uri) {
        try {
            return Path.of(URI.create(uri.replace(" ", "%20"))).toString();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return uri;
        }
    }
}
