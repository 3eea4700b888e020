package lakecity.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a maps folder with the shipped base map and a plan of many made-up features of ten vertices each, and a
 * clause for every five of the first ten thousand. */
public final class GeneratedPack {
    private static final int PER_FILE = 5000;
    private static final int PER_CLAUSE = 5;
    private static final int PER_PART = 20;
    /** Features that clauses name: 2,000 clauses. */
    private static final int MOST_NAMED = 10_000;

    private static final double WEST = 115.11;
    private static final double SOUTH = 37.035;
    private static final double EAST = 116.61;
    private static final double NORTH = 38.395;
    private static final String[] STATUSES = {"studied", "planned", "advanced", "upgraded", "named"};
    private static final String[] CONFIDENCES = {"evidenced", "approximate", "schematic"};
    private static final String[] LAYERS = {"roads", "rail", "rivers", "parks", "projects"};

    private final Random random;

    private GeneratedPack(long seed) {
        random = new Random(seed);
    }

    /** Writes it into a folder; the same seed gives the same pack. */
    public static Path write(Path folder, int features, long seed) throws IOException {
        return new GeneratedPack(seed).write(folder, features);
    }

    private Path write(Path folder, int features) throws IOException {
        copy(Path.of("maps/base"), folder.resolve("base"));
        Path plan = Files.createDirectories(folder.resolve("plan/features"));
        Files.writeString(plan.resolveSibling("plan.json"), """
                {"schema": 1, "id": "generated-%d", "title": {"zh": "生成的规划", "en": "Generated plan"},
                 "edition": {"zh": "一", "en": "one"}, "document": {"zh": "《纲要》", "en": "the Outline"},
                 "citation": {"zh": "据某报", "en": "as a daily reports"}, "dataDate": "2026-02",
                 "home": [115.06, 36.95, 116.66, 38.43], "area": [113.5, 34, 118, 40.5],
                 "frame": [%s, %s, %s, %s], "crs": "CGCS2000 (EPSG:4490)", "reviewNumber": "",
                 "caveats": [{"zh": "示意图", "en": "Sketch map"}], "credits": [{"zh": "某机构", "en": "some body"}],
                 "passages": [{"id": "P1", "title": {"zh": "第1段", "en": "paragraph 1"}}], "verbs": {}}""".formatted(features, WEST, SOUTH, EAST, NORTH));
        Files.writeString(plan.resolveSibling("layers.json"), """
                {"schema": 1, "layers": [
                  {"id": "rivers", "title": {"zh": "河流", "en": "Rivers"}, "style": "river"},
                  {"id": "parks", "title": {"zh": "园区", "en": "Parks"}, "style": "park"},
                  {"id": "projects", "title": {"zh": "项目", "en": "Projects"}, "style": "project"},
                  {"id": "roads", "title": {"zh": "道路", "en": "Roads"}, "style": "plan-road"},
                  {"id": "rail", "title": {"zh": "铁路", "en": "Rail"}, "style": "plan-rail"}]}""");
        Files.writeString(plan.resolveSibling("sources.json"), """
                {"schema": 1, "sources": [{"id": "made", "title": {"zh": "生成", "en": "made up"},
                 "publisher": {"zh": "程序", "en": "a program"}, "date": "2026", "grade": "media", "url": ""}]}""");
        Files.writeString(plan.resolveSibling("clauses.json"), clauses(Math.min(features, MOST_NAMED)));
        for (int first = 0; first < features; first += PER_FILE) {
            Path file = plan.resolve("part-%03d.geojson".formatted(first / PER_FILE));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("{\"type\": \"FeatureCollection\", \"features\": [\n");
                int end = Math.min(features, first + PER_FILE);
                for (int i = first; i < end; i++) {
                    out.write(feature(i));
                    out.write(i + 1 < end ? ",\n" : "\n");
                }
                out.write("]}\n");
            }
        }
        return folder;
    }

    /** A clause for every five features, in twenties below parts. */
    private static String clauses(int features) {
        int parts = (features + PER_PART * PER_CLAUSE - 1) / (PER_PART * PER_CLAUSE);
        return IntStream.range(0, parts)
                .mapToObj(part ->
                        "{\"id\": \"part-%d\", \"title\": {\"zh\": \"第%d部分\", \"en\": \"Part %d\"}, \"children\": [\n%s]}"
                                .formatted(part, part, part, clausesOf(part * PER_PART * PER_CLAUSE, features)))
                .collect(Collectors.joining(",\n", "{\"schema\": 1, \"clauses\": [\n", "]}"));
    }

    private static String clausesOf(int from, int features) {
        int end = Math.min(features, from + PER_PART * PER_CLAUSE);
        return IntStream.range(from, end)
                .filter(first -> first % PER_CLAUSE == 0)
                .mapToObj(first -> """
                        {"id": "C%1$06d", "title": {"zh": "条目%1$d", "en": "Clause %1$d"}, "passages": ["P1"],
                         "text": {"zh": "说明这一条要做的事。", "en": "Says what is to be done."}, "features": [%2$s]}""".formatted(
                                first,
                                IntStream.range(first, Math.min(end, first + PER_CLAUSE))
                                        .mapToObj("\"F%06d\""::formatted)
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(",\n"));
    }

    private String feature(int number) {
        String layer = LAYERS[number % LAYERS.length];
        boolean area = layer.equals("parks") || layer.equals("projects");
        return """
                {"type": "Feature", "id": "F%1$06d", "geometry": %2$s, "properties": {
                 "name": {"zh": "要素%1$d", "en": "Feature %1$d"}, "pinyin": "yao su", "kind": {"zh": "要素", "en": "feature"},
                 "layer": "%3$s", "outlineVerb": "依托", "outlineStatus": "%4$s", "passages": ["P1"],
                 "place": {"confidence": "%5$s"}, "description": {"zh": "一处。", "en": "One."}, "sources": ["made"]}}""".formatted(
                        number,
                        area ? ring() : line(),
                        layer,
                        STATUSES[random.nextInt(STATUSES.length)],
                        CONFIDENCES[random.nextInt(CONFIDENCES.length)]);
    }

    /** Ten vertices, some 10 km long in all. */
    private String line() {
        double x = WEST + random.nextDouble() * (EAST - WEST);
        double y = SOUTH + random.nextDouble() * (NORTH - SOUTH);
        double heading = random.nextDouble() * 2 * Math.PI;
        StringBuilder text = new StringBuilder("{\"type\": \"LineString\", \"coordinates\": [");
        for (int i = 0; i < 10; i++) {
            position(text, i, x, y);
            heading += (random.nextDouble() - 0.5) * 1.2;
            x += 0.012 * Math.cos(heading);
            y += 0.009 * Math.sin(heading);
        }
        return text.append("]}").toString();
    }

    /** A ring of ten positions, the last being the first, 1 km across. */
    private String ring() {
        double x = WEST + random.nextDouble() * (EAST - WEST);
        double y = SOUTH + random.nextDouble() * (NORTH - SOUTH);
        double[] radius = random.doubles(9, 0.004, 0.008).toArray();
        StringBuilder text = new StringBuilder("{\"type\": \"Polygon\", \"coordinates\": [[");
        for (int i = 0; i < 10; i++) {
            double angle = 2 * Math.PI * (i % 9) / 9;
            position(text, i, x + radius[i % 9] * Math.cos(angle), y + radius[i % 9] * Math.sin(angle));
        }
        return text.append("]]}").toString();
    }

    private static void position(StringBuilder text, int i, double x, double y) {
        text.append(String.format(Locale.ROOT, "%s[%.5f, %.5f]", i == 0 ? "" : ", ", x, y));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
