package lakecity.ui.basemaps;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import lakecity.tiles.web.TileAddress;

/**
 * What a typed or pasted address means: which kind of source it is, and how this program writes it. Addresses of single
 * tiles, of other map programs and with a key in clear are understood. Nothing is opened or asked.
 *
 * @param form what it was taken for
 * @param address as this program writes it
 * @param subdomains what stands for {s} where the address says or hints so; empty for none
 * @param key the key that stood in it, for which {key} stands now; empty for none. Not for any words.
 * @param fault key of the words for what it is instead of a source; empty when it may be one
 */
record AddressReading(Form form, String address, List<String> subdomains, String key, Optional<String> fault) {

    /** What an address may be. */
    enum Form {
        NOTHING("basemaps.form.nothing", SourceKind.TEMPLATE),
        XYZ("basemaps.form.xyz", SourceKind.TEMPLATE),
        TMS("basemaps.form.tms", SourceKind.TEMPLATE),
        WMTS_REST("basemaps.form.wmts-rest", SourceKind.TEMPLATE),
        WMTS_KVP("basemaps.form.wmts-kvp", SourceKind.TEMPLATE),
        PMTILES_WEB("basemaps.form.pmtiles-web", SourceKind.PMTILES),
        PMTILES("basemaps.form.pmtiles", SourceKind.PMTILES),
        MBTILES("basemaps.form.mbtiles", SourceKind.MBTILES),
        FOLDER("basemaps.form.folder", SourceKind.FOLDER),
        LOCAL("basemaps.form.local", SourceKind.MBTILES),
        UNKNOWN("basemaps.form.nothing", SourceKind.TEMPLATE);

        private final String words;
        private final SourceKind kind;

        Form(String words, SourceKind kind) {
            this.words = words;
            this.kind = kind;
        }

        /** Key of its name. */
        String words() {
            return words;
        }

        SourceKind kind() {
            return kind;
        }
    }

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*");
    private static final Pattern BARE_HOST = Pattern.compile("(?i)([a-z0-9-]+|\\{s})(\\.[a-z0-9-]+)+(:\\d+)?/.*\\{.*");
    private static final Pattern LOCAL_PATTERN =
            Pattern.compile("(.+?)[/\\\\]\\{z}[/\\\\]\\{x}[/\\\\]\\{y}\\.\\w{2,5}");
    private static final Pattern CONNECTION = Pattern.compile("(?:^|.*&)url=([^&]+).*");
    /** Servers whose maps are shifted on purpose, by some hundred metres. */
    private static final Pattern SHIFTED = Pattern.compile(
            "(?i)https?://[^/]*(autonavi\\.com|amap\\.com|map\\.qq\\.com|gtimg\\.com|google\\.cn)([:/].*)?");

    /** Reads an address. */
    static AddressReading of(String typed) {
        String text = typed.strip();
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        Matcher connection = CONNECTION.matcher(text);
        if (text.toLowerCase(Locale.ROOT).contains("type=xyz") && connection.matches()) {
            text = TemplateWords.decoded(connection.group(1));
        }
        text = text.replaceFirst("(?i)^pmtiles://(?=https?://)", "")
                .replaceFirst("(?i)^(tms|xyz|wmts)(\\[[\\d,]*])?:(?=https?://)", "");
        if (text.isEmpty()) {
            return new AddressReading(Form.NOTHING, "", List.of(), "", Optional.empty());
        }
        if (!WEB.matcher(text).matches() && BARE_HOST.matcher(text).matches()) {
            text = "https://" + text;
        }
        return WEB.matcher(text).matches() ? web(text) : local(text);
    }

    /** Whether a server's maps are known to lie beside their place in this program. */
    boolean isShifted() {
        return SHIFTED.matcher(address).matches();
    }

    private static AddressReading web(String text) {
        if (text.toLowerCase(Locale.ROOT).replaceFirst("[?#].*", "").endsWith(".pmtiles") && !text.contains("{")) {
            return new AddressReading(Form.PMTILES_WEB, text, List.of(), "", Optional.empty());
        }
        TemplateWords.Common common = TemplateWords.common(text);
        String address = common.address();
        Optional<String> fault = TemplateWords.fault(address);
        if (fault.isEmpty() && !address.contains("{z}") && !address.contains("{TileMatrix}")) {
            address = TemplateWords.ofOneTile(address);
        }
        List<String> subdomains = subdomains(common);
        boolean isWhole = fault.isEmpty() && TileAddress.isSound(address, subdomains);
        return new AddressReading(isWhole ? form(address) : Form.UNKNOWN, address, subdomains, common.key(), fault);
    }

    private static Form form(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        boolean inQuery = query >= 0 && address.indexOf("{TileMatrix}", query) >= 0;
        boolean isWmts =
                query >= 0 && address.substring(query).toLowerCase(Locale.ROOT).contains("service=wmts");
        if (inQuery || isWmts) {
            return Form.WMTS_KVP;
        }
        if (path.contains("{TileMatrix}") || path.contains("{TileRow}")) {
            return Form.WMTS_REST;
        }
        return address.contains("{-y}") ? Form.TMS : Form.XYZ;
    }

    /** Those named; else what servers of that form mostly have. */
    private static List<String> subdomains(TemplateWords.Common common) {
        int place = common.address().indexOf("{s}");
        if (place < 0 || !common.subdomains().isEmpty()) {
            return common.subdomains();
        }
        boolean numbered = Character.isLetterOrDigit(common.address().charAt(place - 1));
        return numbered ? IntStream.range(0, 8).mapToObj(Integer::toString).toList() : List.of("a", "b", "c");
    }

    private static AddressReading local(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        boolean isUri = low.startsWith("file:");
        if (isUri && text.contains("{") || !isUri && low.matches("[a-z][a-z0-9+.-]+:.*")) {
            return new AddressReading(Form.UNKNOWN, text, List.of(), "", Optional.of("basemaps.fault.file"));
        }
        String path = isUri ? TemplateWords.pathOf(text) : text;
        if (!isWhole(path)) {
            return new AddressReading(Form.UNKNOWN, path, List.of(), "", Optional.empty());
        }
        Matcher pattern = LOCAL_PATTERN.matcher(path);
        if (pattern.matches()) {
            return new AddressReading(Form.FOLDER, pattern.group(1), List.of(), "", Optional.empty());
        }
        String name = path.toLowerCase(Locale.ROOT);
        Form form = name.endsWith(".pmtiles")
                ? Form.PMTILES
                : name.matches(".*\\.(mbtiles|db|sqlite|sqlite3)")
                        ? Form.MBTILES
                        : name.matches(".*\\.\\w{1,8}") ? Form.LOCAL : Form.FOLDER;
        return new AddressReading(form, path, List.of(), "", Optional.empty());
    }

    private static boolean isWhole(String path) {
        try {
            return Path.of(path).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
