package lakecity.data.reader;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The style tokens a layer may name, each with its symbols, the first being the usual one: the table of maps/README.md. */
public final class Styles {
    private static final Map<String, List<String>> SYMBOLS = new LinkedHashMap<>();

    static {
        SYMBOLS.put("boundary", List.of("city", "county"));
        SYMBOLS.put("district", List.of("district", "seeking", "zone"));
        SYMBOLS.put("river", List.of("river", "canal"));
        SYMBOLS.put("lake", List.of("lake", "marsh"));
        SYMBOLS.put("existing", List.of("railway", "expressway", "station"));
        SYMBOLS.put("plan-road", List.of("expressway", "trunk"));
        SYMBOLS.put("plan-rail", List.of("railway", "direction", "station"));
        SYMBOLS.put("project", List.of("area", "line", "point"));
        SYMBOLS.put("park", List.of("area", "point"));
        SYMBOLS.put("airport", List.of("point"));
        SYMBOLS.put("hospital", List.of("point"));
        SYMBOLS.put("badge", List.of("badge", "national", "provincial"));
        SYMBOLS.put("town", List.of("centre", "type-1", "sub-centre"));
        SYMBOLS.put("base-land", List.of("city", "county", "prefecture"));
        SYMBOLS.put("base-water", List.of("water"));
        SYMBOLS.put("base-river", List.of("river", "canal"));
        SYMBOLS.put("base-rail", List.of("railway"));
        SYMBOLS.put("base-place", List.of("seat", "city"));
        SYMBOLS.put("base-link", List.of("link"));
    }

    private Styles() {}

    /** All tokens with their symbols. */
    public static Map<String, List<String>> all() {
        return Collections.unmodifiableMap(SYMBOLS);
    }

    /** The symbols of a token; none for a token that does not exist. */
    public static List<String> symbols(String style) {
        return SYMBOLS.getOrDefault(style, List.of());
    }
}
