package lakecity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small maps folder on disk: a lake, a park of which only the county is known, and one of which nothing is. */
final class SmallMaps {
    private SmallMaps() {}

    static Path write(Path folder) throws IOException {
        Path plan = Files.createDirectories(folder.resolve("plan/features"));
        Files.writeString(plan.resolveSibling("plan.json"), head("small"));
        Files.writeString(plan.resolveSibling("layers.json"), LAYERS);
        Files.writeString(plan.resolveSibling("sources.json"), SOURCES);
        Files.writeString(plan.resolve("all.geojson"), FEATURES);
        Path base = Files.createDirectories(folder.resolve("base/embedded/features"));
        Files.writeString(base.resolveSibling("plan.json"), head("small-base"));
        Files.writeString(base.resolveSibling("layers.json"), "{\"schema\": 1, \"layers\": []}");
        Files.writeString(base.resolveSibling("sources.json"), SOURCES);
        Files.writeString(folder.resolve("base/sources.json"), """
                {"schema": 1, "sources": [{"id": "embedded", "kind": "embedded", "title": {"zh": "底图", "en": "Base"}}]}""");
        return folder;
    }

    private static String head(String id) {
        return """
                {"schema": 1, "id": "%s", "title": {"zh": "镜湖市发展规划", "en": "Mirror Lake plan"},
                 "edition": {"zh": "2021年", "en": "2021"}, "document": {"zh": "《纲要》", "en": "the Outline"},
                 "citation": {"zh": "据《某报》报道", "en": "as a daily reports"}, "dataDate": "2026-02",
                 "home": [115, 37, 116.5, 38.2], "area": [110, 30, 120, 40], "frame": [114.5, 36.5, 117, 38.7],
                 "crs": "CGCS2000 (EPSG:4490)", "reviewNumber": "",
                 "caveats": [{"zh": "示意图", "en": "Sketch map"}], "credits": [{"zh": "某机构", "en": "some body"}],
                 "passages": [{"id": "P1", "title": {"zh": "第1段", "en": "paragraph 1"}}],
                 "verbs": {"studied": ["谋划研究"]}}""".formatted(id);
    }

    private static final String LAYERS = """
            {"schema": 1, "layers": [
              {"id": "lake", "title": {"zh": "湖泊", "en": "Lake"}, "style": "lake"},
              {"id": "parks", "title": {"zh": "园区", "en": "Parks"}, "style": "park", "visible": false}]}""";

    private static final String SOURCES = """
            {"schema": 1, "sources": [{"id": "outline", "title": {"zh": "报道", "en": "report"},
              "publisher": {"zh": "某报", "en": "a daily"}, "date": "2021", "grade": "media", "url": "",
              "terms": {"zh": "转述", "en": "in our own words"}}]}""";

    private static final String FEATURES = """
            {"type": "FeatureCollection", "features": [
              %s,
              %s,
              %s]}""".formatted(
                    feature(
                            "L1",
                            "lake",
                            "evidenced",
                            "{\"type\": \"Polygon\", \"coordinates\": [[[115.5, 37.5], [115.8, 37.5], [115.8, 37.7], [115.5, 37.7], [115.5, 37.5]]]}"),
                    feature("P1", "parks", "county-only", "null"),
                    feature("P2", "parks", "unplaced", "null"));

    private static String feature(String id, String layer, String confidence, String geometry) {
        String counties = confidence.equals("county-only") ? "[\"L1\"]" : "[]";
        return """
                {"type": "Feature", "id": "%1$s", "geometry": %5$s, "properties": {
                  "name": {"zh": "某处%1$s", "en": "Place %1$s"}, "pinyin": "mou chu", "kind": {"zh": "地方", "en": "place"},
                  "layer": "%2$s", "outlineVerb": "依托", "outlineStatus": "named", "passages": ["P1"], "officialRef": "",
                  "place": {"confidence": "%3$s", "reason": {"zh": "报道未说", "en": "the report does not say"},
                            "datum": "WGS84", "sources": ["outline"]},
                  "counties": %4$s, "description": {"zh": "一处地方。", "en": "A place."},
                  "outlineText": {"zh": "要建设。", "en": "To be built."},
                  "members": [], "related": [], "sources": ["outline"]}}""".formatted(id, layer, confidence, counties, geometry);
    }
}
