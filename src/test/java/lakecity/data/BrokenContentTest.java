package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lakecity.plan.Issue;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault at a time: one line that names file, place, reason and remedy, and everything else still opens. */
class BrokenContentTest {
    private static final String PLAN = "plan/features/plan.geojson";
    private static final String UNITS = "plan/features/units.geojson";
    private static final String HEAD = "plan/plan.json";
    private static final String LAYERS = "plan/layers.json";
    private static final String SOURCES = "plan/sources.json";
    private static final String TILES = "base/sources.json";

    @TempDir
    Path folder;

    /** A replacement in a file, where the fault is said to be, words of its reason and remedy, how many features open. */
    record Fault(String file, String from, String to, String where, String words, int features) {
        @Override
        public String toString() {
            return where + ": " + words;
        }
    }

    @ParameterizedTest
    @MethodSource({"geometry", "types", "links", "words", "honesty", "lines", "files", "tiles"})
    void isOneLine(Fault fault) throws IOException, PackException {
        SmallMaps maps = new SmallMaps(folder).replace(fault.file, fault.from, fault.to);
        List<Issue> issues = maps.validate();
        assertEquals(1, issues.size(), () -> String.valueOf(issues));
        Issue issue = issues.get(0);
        assertEquals(fault.file, issue.file());
        assertEquals(fault.where, issue.where());
        String said = issue.reason().en() + " " + issue.remedy().en();
        assertTrue(said.contains(fault.words), said);
        LoadedPack pack = maps.read();
        assertEquals(fault.features, pack.plan().features().size());
        assertTrue(issues.containsAll(pack.issues()), "what the reader finds, the validator reports");
    }

    private static Fault f(String file, String from, String to, String where, String words, int features) {
        return new Fault(file, from, to, where, words, features);
    }

    static Stream<Fault> geometry() {
        String lake = "[[115.3, 37.45], [115.5, 37.45], [115.5, 37.55], [115.3, 37.55], [115.3, 37.45]]";
        String ring = "L1 /features/0/geometry/coordinates/0";
        return Stream.of(
                f(PLAN, "[115.7, 37.7]", "[37.7, 115.7]", "K1 /features/3/geometry/coordinates", "swapped", 7),
                f(
                        PLAN,
                        "[115.4, 37.6], [1",
                        "[37.6, 115.4], [1",
                        "R1 /features/1/geometry/coordinates/0",
                        "swapped",
                        7),
                f(PLAN, "[115.7, 37.7]", "[1157, 37.7]", "K1 /features/3/geometry/coordinates", "1157", 7),
                f(PLAN, "[115.7, 37.7]", "[110.7, 37.7]", "K1 /features/3/geometry/coordinates", "outside the area", 7),
                f(PLAN, "[115.7, 37.7]", "[1e999, 37.7]", "K1 /features/3/geometry/coordinates", "not finite", 7),
                f(PLAN, "[115.7, 37.7]", "[\"115.7\", 37.7]", "K1 /features/3/geometry/coordinates", "two numbers", 7),
                f(PLAN, "[115.7, 37.7]", "[]", "K1 /features/3/geometry/coordinates", "two numbers", 7),
                f(PLAN, "37.55], [115.3, 37.45]]", "37.55], [115.3, 37.46]]", ring, "not closed", 7),
                f(PLAN, lake, "[[115.3, 37.45], [115.5, 37.45], [115.3, 37.45]]", ring, "3 positions", 7),
                f(
                        PLAN,
                        lake,
                        "[[115.3, 37.45], [115.5, 37.55], [115.5, 37.45], [115.3, 37.55], [115.3, 37.45]]",
                        "L1 /features/0/geometry/coordinates",
                        "crosses itself at 115.40000, 37.50000",
                        7),
                f(
                        PLAN,
                        lake,
                        "[[116.3, 37.45], [116.5, 37.45], [116.5, 37.55], [116.3, 37.55], [116.3, 37.45]]",
                        "L1 /features/0/geometry/coordinates",
                        "hole",
                        7),
                f(PLAN, "\"LineString\"", "\"GeometryCollection\"", "R1 /features/1/geometry/type", "not supported", 7),
                f(PLAN, "\"LineString\"", "7", "R1 /features/1/geometry/type", "not supported", 7),
                f(
                        PLAN,
                        "[[115.4, 37.6], [115.6, 37.6], [115.8, 37.5], [116.1, 37.6]]",
                        "[]",
                        "R1 /features/1/geometry/coordinates",
                        "empty",
                        7));
    }

    static Stream<Fault> types() {
        return Stream.of(
                f(PLAN, "\"zh\": \"大湖\"", "\"zh\": 5", "L1 /features/0/properties/name/zh", "a text", 8),
                f(
                        PLAN,
                        "\"passages\": [\"P1\"],",
                        "\"passages\": \"P1\",",
                        "L1 /features/0/properties/passages",
                        "a list",
                        8),
                f(
                        PLAN,
                        "\"radius\": 500",
                        "\"radius\": \"500\"",
                        "L1 /features/0/properties/place/radius",
                        "number",
                        8),
                f(PLAN, "\"radius\": 500", "\"radius\": 1e400", "L1 /features/0/properties/place/radius", "number", 8),
                f(
                        PLAN,
                        "{\"zh\": \"大湖\", \"en\": \"Great Lake\"}",
                        "\"大湖\"",
                        "L1 /features/0/properties/name",
                        "object",
                        7),
                f(PLAN, "\"id\": \"K2\"", "\"id\": 2", "/features/5/id", "not well formed", 7),
                f(PLAN, "\"id\": \"K2\"", "\"id\": \"K 2\"", "/features/5/id", "not well formed", 7),
                f(PLAN, "\"id\": \"K2\", ", "", "/features/5/id", "missing", 7),
                f(HEAD, "\"edition\": {", "\"edition\": 3, \"x-e\": {", "/edition", "object", 8),
                f(HEAD, "[115, 37, 117, 39]", "[117, 37, 115, 39]", "/area", "four numbers", 8),
                f(HEAD, "[115, 37, 117, 39]", "[115, 37, 117]", "/area", "four numbers", 8),
                f(HEAD, "\"schema\": 1, \"id\"", "\"id\"", "/schema", "missing", 8),
                f(LAYERS, "\"minZoom\": 7", "\"minZoom\": true", "rail /layers/2/minZoom", "number", 8),
                f(LAYERS, "\"minZoom\": 7", "\"minZoom\": 70", "rail /layers/2/minZoom", "greater", 8),
                f(LAYERS, "\"visible\": false", "\"visible\": \"no\"", "rail /layers/2/visible", "true or false", 8),
                f(LAYERS, "\"style\": \"lake\"", "\"style\": \"laek\"", "lake /layers/1/style", "not a word", 7),
                f(SOURCES, "\"grade\": \"media\"", "\"grade\": \"rumour\"", "outline /sources/0/grade", "media", 8));
    }

    static Stream<Fault> links() {
        return Stream.of(
                f(
                        PLAN,
                        "\"id\": \"K2\"",
                        "\"id\": \"K1\"",
                        "K1 /features/5/id",
                        "features/plan.geojson /features/3",
                        7),
                f(PLAN, "\"layer\": \"lake\"", "\"layer\": \"lak\"", "L1 /features/0/properties/layer", "lake", 7),
                f(
                        PLAN,
                        "[\"outline\", \"data\"]",
                        "[\"outlin\", \"data\"]",
                        "L1 /features/0/properties/sources/0",
                        "outline",
                        8),
                f(PLAN, "[\"P1\", \"P2\"]", "[\"P1\", \"Q7\"]", "R1 /features/1/properties/passages/1", "Q7", 8),
                f(
                        PLAN,
                        "[\"P2\"], \"counties\": [\"c1\"]",
                        "[\"P2\"], \"counties\": [\"z\"]",
                        "K2 /features/5/properties/counties/0",
                        "z",
                        8),
                f(PLAN, "[\"R2\"]", "[\"R9\"]", "R1 /features/1/properties/members/0", "R9", 8),
                f(PLAN, "[\"R2\"]", "[\"K1-area\"]", "R1 /features/1/properties/members/0", "K1-area", 8),
                f(
                        PLAN,
                        "\"related\": [\"c1\"]",
                        "\"related\": [\"c1\", \"zz\"]",
                        "R1 /features/1/properties/related/1",
                        "zz",
                        8),
                f(
                        PLAN,
                        "\"related\": [\"c1\"]",
                        "\"related\": [\"c1\", \"c2\"]",
                        "R1 /features/1/properties/related",
                        "this side",
                        8),
                f(
                        PLAN,
                        "\"shapeOf\": \"K1\"",
                        "\"shapeOf\": \"K9\"",
                        "K1-area /features/4/properties/shapeOf",
                        "K9",
                        8),
                f(
                        PLAN,
                        "\"symbol\": \"area\"",
                        "\"symbol\": \"aera\"",
                        "K1-area /features/4/properties/on/0/symbol",
                        "area, point",
                        8),
                f(
                        PLAN,
                        "[{\"layer\": \"parks\", \"symbol\": \"area\"}]",
                        "[{\"layer\": \"park\"}]",
                        "K1-area /features/4/properties/on/0/layer",
                        "parks",
                        8),
                f(PLAN, "\"of\": [\"n1\"]", "\"of\": [\"n2\"]", "R1 /features/1/properties/via/3/of/0", "n2", 8),
                f(LAYERS, "[\"rail\", \"units\"]", "[\"rail\", \"unit\"]", "transport /presets/0/layers/1", "units", 8),
                f(
                        LAYERS,
                        "\"symbols\": [\"area\"]",
                        "\"symbols\": [\"line\"]",
                        "parks /layers/3/tallies/0/symbols/0",
                        "area, point",
                        8),
                f(HEAD, "\"lake\": 1,", "\"lake\": 1, \"lakes\": 1,", "/expected/layers/lakes", "lakes", 8));
    }

    static Stream<Fault> words() {
        return Stream.of(
                f(
                        PLAN,
                        "\"en\": \"A lake.\"",
                        "\"en\": \"\"",
                        "L1 /features/0/properties/description/en",
                        "English",
                        8),
                f(PLAN, "\"zh\": \"湖。\", ", "", "L1 /features/0/properties/description/zh", "Chinese", 8),
                f(LAYERS, ", \"en\": \"Lake\"", "", "lake /layers/1/title/en", "English", 8),
                f(
                        PLAN,
                        "\"description\": {\"zh\": \"湖。\", \"en\": \"A lake.\"}, ",
                        "",
                        "L1 /features/0/properties/description",
                        "description",
                        8),
                f(PLAN, "\"pinyin\": \"da hu\", ", "", "L1 /features/0/properties/pinyin", "pinyin", 8),
                f(
                        PLAN,
                        "\"pinyin\": \"da hu\"",
                        "\"pinyin\": \"Da Hú\"",
                        "L1 /features/0/properties/pinyin",
                        "pinyin",
                        8),
                f(
                        PLAN,
                        "\"date\": \"2026-01\"",
                        "\"date\": \"2026-13\"",
                        "R1 /features/1/properties/latest/date",
                        "2026-13",
                        8),
                f(
                        PLAN,
                        "\"radius\": 1000",
                        "\"radios\": 1000",
                        "K1-area /features/4/properties/place/radios",
                        "Did you mean “radius”",
                        8),
                f(
                        PLAN,
                        "\"radius\": 1000",
                        "\"colour\": 1000",
                        "K1-area /features/4/properties/place/colour",
                        "confidence, reason",
                        8),
                f(
                        PLAN,
                        "\"radius\": 1000",
                        "\"radius\": -1",
                        "K1-area /features/4/properties/place/radius",
                        "greater than zero",
                        8),
                f(UNITS, "\"defaults\": {", "\"defaults\": {\"lable\": 1, ", "/defaults/lable", "label", 8),
                f(SOURCES, "https://example.org/a", "example.org", "outline /sources/0/url", "web address", 8));
    }

    static Stream<Fault> honesty() {
        return Stream.of(
                f(
                        PLAN,
                        "\"confidence\": \"evidenced\"",
                        "\"confidence\": \"sure\"",
                        "K1 /features/3/properties/place/confidence",
                        "evidenced",
                        7),
                f(
                        PLAN,
                        "\"outlineStatus\": \"studied\"",
                        "\"outlineStatus\": \"planned\"",
                        "R2 /features/2/properties/outlineStatus",
                        "studied",
                        8),
                f(
                        PLAN,
                        "\"outlineStatus\": \"studied\"",
                        "\"outlineStatus\": \"built\"",
                        "R2 /features/2/properties/outlineStatus",
                        "not a word",
                        7),
                f(PLAN, "\"outlineVerb\": \"谋划研究\", ", "", "R2 /features/2/properties/outlineVerb", "missing", 8),
                f(
                        PLAN,
                        "\"passages\": [\"P2\"],\n        \"latest\"",
                        "\"latest\"",
                        "R2 /features/2/properties/passages",
                        "passages",
                        8),
                f(
                        PLAN,
                        "\"date\": \"2026-01\"",
                        "\"date\": \"\"",
                        "R1 /features/1/properties/latest/date",
                        "no date",
                        8),
                f(
                        PLAN,
                        "\"Being built.\"}, \"sources\": [\"outline\"]",
                        "\"Being built.\"}",
                        "R1 /features/1/properties/latest/sources",
                        "no sources",
                        8),
                f(PLAN, "\"date\": \"\"", "\"date\": \"2026\"", "R2 /features/2/properties/latest/date", "neither", 8),
                f(
                        PLAN,
                        "\"state\": \"building\"",
                        "\"state\": \"bulding\"",
                        "R1 /features/1/properties/latest/state",
                        "building",
                        8),
                f(
                        PLAN,
                        "{\"zh\": \"走向未见\", \"en\": \"no alignment found\"}",
                        "{\"zh\": \"\", \"en\": \"\"}",
                        "R2 /features/2/properties/place/reason",
                        "no reason",
                        8),
                f(
                        PLAN,
                        "\"counties\": [\"c1\"],\n        \"place\": {\"confidence\": \"county-only\"",
                        "\n        \"place\": {\"confidence\": \"county-only\"",
                        "K2 /features/5/properties/counties",
                        "county-only",
                        8),
                f(
                        PLAN,
                        "\"id\": \"K2\", \"geometry\": null",
                        "\"id\": \"K2\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [115.3, 37.5]}",
                        "K2 /features/5/geometry",
                        "county-only",
                        8),
                f(
                        PLAN,
                        "\"radius\": 500, \"sources\": [\"data\"]",
                        "\"radius\": 500",
                        "L1 /features/0/properties/place/sources",
                        "source",
                        8),
                f(
                        PLAN,
                        "\"confidence\": \"unplaced\"",
                        "\"confidence\": \"schematic\"",
                        "R2 /features/2/geometry",
                        "no geometry",
                        8),
                f(
                        PLAN,
                        "\"counties\": [\"c2\"]",
                        "\"counties\": [\"c1\"]",
                        "K1 /features/3/properties/counties",
                        "outside c1",
                        8),
                f(HEAD, "\"parks\": 3", "\"parks\": 4", "/expected/layers/parks", "counts 3", 8),
                f(HEAD, "\"verbs\"", "\"x-verbs\"", "/verbs", "missing", 8),
                f(HEAD, "\"dataDate\": \"2026-02\",", "", "/dataDate", "missing", 8),
                f(
                        SOURCES,
                        "\"terms\": {\"zh\": \"CC BY 4.0\", \"en\": \"CC BY 4.0\"}",
                        "\"terms\": {\"zh\": \"\", \"en\": \"\"}",
                        "data /sources/1/terms",
                        "terms",
                        8));
    }

    static Stream<Fault> lines() {
        return Stream.of(
                f(
                        PLAN,
                        "[115.4, 37.6], [1",
                        "[115.41, 37.6], [1",
                        "R1 /features/1/properties/via/0",
                        "115.40000, 37.60000",
                        8),
                f(
                        PLAN,
                        "[115.6, 37.6], [1",
                        "[115.6, 37.62], [1",
                        "R1 /features/1/properties/via/1",
                        "115.60000, 37.60000",
                        8),
                f(
                        PLAN,
                        "[115.8, 37.5], [116.1, 37.6]",
                        "[116.1, 37.6]",
                        "R1 /features/1/properties/via",
                        "3 vertices",
                        8),
                f(PLAN, "\"via\": [", "\"x-via\": [", "R1 /features/1/properties/via", "each vertex", 8),
                f(
                        PLAN,
                        "\"of\": [\"c1\", \"c2\"]",
                        "\"of\": [\"c1\"]",
                        "R1 /features/1/properties/via/1/of",
                        "border",
                        8),
                f(
                        PLAN,
                        "\"of\": [\"c1\", \"c2\"]",
                        "\"of\": [\"c1\", \"n1\"]",
                        "R1 /features/1/properties/via/1",
                        "no border",
                        8),
                f(
                        PLAN,
                        "{\"kind\": \"seat\", \"of\": [\"c1\"]}",
                        "{\"kind\": \"point\", \"of\": [\"c1\"]}",
                        "R1 /features/1/properties/via/0",
                        "no point",
                        8),
                f(
                        PLAN,
                        "{\"kind\": \"seat\", \"of\": [\"c1\"]}",
                        "{\"kind\": \"seat\", \"of\": [\"K1\"]}",
                        "R1 /features/1/properties/via/0",
                        "no seat",
                        8),
                f(
                        PLAN,
                        "\"kind\": \"border\"",
                        "\"kind\": \"middle\"",
                        "R1 /features/1/properties/via/1/kind",
                        "point, seat, border",
                        8));
    }

    static Stream<Fault> files() {
        return Stream.of(
                f(PLAN, "115.7, 37.7", "115.7, NaN", "25:94", "NaN", 2),
                f(PLAN, "115.7, 37.7", "115.7, 37.7, ]", "25:97", "not JSON", 2),
                f(PLAN, "\"pinyin\": \"da hu\"", "\"pinyin\": \"da hu\", \"pinyin\": \"da hu\"", "7:91", "pinyin", 2),
                f(PLAN, "\"FeatureCollection\"", "\"Features\"", "/type", "FeatureCollection", 2),
                f(PLAN, "\"features\": [", "\"x-features\": [", "/features", "features", 2),
                f(
                        PLAN,
                        "\"type\": \"Feature\", \"id\": \"K2\"",
                        "\"type\": \"Point\", \"id\": \"K2\"",
                        "K2 /features/5/type",
                        "Feature",
                        7),
                f(
                        UNITS,
                        "\"defaults\"",
                        "\"crs\": {\"properties\": {\"name\": \"EPSG:3857\"}}, \"defaults\"",
                        "/crs",
                        "WGS-84",
                        6));
    }

    static Stream<Fault> tiles() {
        return Stream.of(
                f(TILES, "{z}/{x}/{y}", "{z}/{x}/y", "web /sources/1/url", "lacks y", 8),
                f(TILES, "{scale}", "{token}", "web /sources/1/url", "token", 8),
                f(TILES, "{s}", "s", "web /sources/1/subdomains", "subdomains", 8),
                f(TILES, "https://{s}", "file:///{s}", "web /sources/1/url", "https://", 8),
                f(TILES, "\"minZoom\": 0", "\"minZoom\": 20", "web /sources/1/minZoom", "greater", 8),
                f(TILES, "\"tileSize\": 256", "\"tileSize\": 300", "web /sources/1/tileSize", "256, 512", 8),
                f(TILES, "\"id\": \"web\"", "\"id\": \"embedded\"", "embedded /sources/1/id", "used before", 8),
                f(TILES, "\"maxZoom\": 19, ", "", "web /sources/1/maxZoom", "missing", 8),
                f(TILES, "\"en\": \"Mind\"", "\"en\": \"\"", "web /sources/1/warning/en", "English", 8),
                f(TILES, "\"kind\": \"xyz\"", "\"kind\": \"wms\"", "web /sources/1/kind", "xyz", 8),
                f(
                        TILES,
                        "\"kind\": \"embedded\"",
                        "\"kind\": \"embedded\", \"url\": \"https://x.org/{z}/{x}/{y}\"",
                        "embedded /sources/0/url",
                        "no address",
                        8));
    }
}
