package lakecity.draw.symbol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The style tokens a layer may have and the symbols each style draws: the table of maps/README.md. Immutable. */
public final class Symbols {
    private static final Map<String, List<String>> STYLES = new LinkedHashMap<>();

    static {
        STYLES.put("boundary", List.of("city", "county"));
        STYLES.put("district", List.of("district", "seeking", "zone"));
        STYLES.put("river", List.of("river", "canal"));
        STYLES.put("lake", List.of("lake", "marsh"));
        STYLES.put("existing", List.of("railway", "expressway", "station"));
        STYLES.put("plan-road", List.of("expressway", "trunk"));
        STYLES.put("plan-rail", List.of("railway", "direction", "station"));
        STYLES.put("project", List.of("area", "line", "point"));
        STYLES.put("park", List.of("area", "point"));
        STYLES.put("airport", List.of("point"));
        STYLES.put("hospital", List.of("point"));
        STYLES.put("badge", List.of("badge", "national", "provincial"));
        STYLES.put("town", List.of("centre", "type-1", "sub-centre"));
        STYLES.put("base-land", List.of("city", "county", "prefecture"));
        STYLES.put("base-water", List.of("water"));
        STYLES.put("base-river", List.of("river", "canal"));
        STYLES.put("base-rail", List.of("railway"));
        STYLES.put("base-place", List.of("seat", "city"));
        STYLES.put("base-link", List.of("link"));
    }

    private Symbols() {}

    /** All style tokens, in the order of the table. */
    public static Set<String> styles() {
        return Collections.unmodifiableSet(STYLES.keySet());
    }

    /** The symbols of a style, the usual one first; empty for a style that is not known. */
    public static List<String> of(String style) {
        return STYLES.getOrDefault(style, List.of());
    }
}
