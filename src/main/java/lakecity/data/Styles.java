package lakecity.data;

import java.util.List;
import java.util.Map;

/** The style tokens a layer may name, each with its symbols, the first being the usual one: the table of maps/README.md. */
public final class Styles {
    private static final Map<String, List<String>> SYMBOLS = Map.ofEntries(
            Map.entry("boundary", List.of("city", "county")),
            Map.entry("district", List.of("district", "seeking", "zone")),
            Map.entry("river", List.of("river", "canal")),
            Map.entry("lake", List.of("lake", "marsh")),
            Map.entry("existing", List.of("railway", "expressway", "station")),
            Map.entry("plan-road", List.of("expressway", "trunk")),
            Map.entry("plan-rail", List.of("railway", "direction", "station")),
            Map.entry("project", List.of("area", "line", "point")),
            Map.entry("park", List.of("area", "point")),
            Map.entry("airport", List.of("point")),
            Map.entry("hospital", List.of("point")),
            Map.entry("town", List.of("centre", "type-1", "sub-centre")),
            Map.entry("base-land", List.of("city", "county", "prefecture")),
            Map.entry("base-water", List.of("water")),
            Map.entry("base-river", List.of("river", "canal")),
            Map.entry("base-rail", List.of("railway")),
            Map.entry("base-place", List.of("seat", "city")),
            Map.entry("base-link", List.of("link")));

    private Styles() {}

    /** All tokens with their symbols. */
    public static Map<String, List<String>> all() {
        return SYMBOLS;
    }

    /** The symbols of a token; none for a token that does not exist. */
    public static List<String> symbols(String style) {
        return SYMBOLS.getOrDefault(style, List.of());
    }
}
