package lakecity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewJsonTest {
    private static final Plan PLAN = new Plan(
            Plan.empty().head(),
            List.of(layer("land"), layer("parks"), layer("rail")),
            List.of(),
            List.of(feature("F1"), feature("F2")),
            List.of());
    private static final View HOME = View.home(PLAN, Language.ZH, "light");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsWrittenIsReadAgain(long seed) throws Exception {
        View view = randomView(new Random(seed));
        ViewJson.Loaded loaded = ViewJson.read("v.json", ViewJson.write(view), PLAN, HOME);
        assertEquals(view, loaded.view(), "seed " + seed);
        assertEquals(List.of(), loaded.issues(), "seed " + seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void brokenBytesGiveAViewOrAFault(long seed) {
        Random random = new Random(seed);
        byte[] whole = ViewJson.write(randomView(random));
        for (int i = 0; i < 300; i++) {
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int hit = random.nextInt(6); hit > 0 && bytes.length > 0; hit--) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[],:\"0-9eEtfn \u0000\u00ff".charAt(random.nextInt(18));
            }
            try {
                ViewJson.Loaded loaded = ViewJson.read("v.json", bytes, PLAN, HOME);
                assertTrue(loaded.issues().size() <= 100);
                ViewJson.read("v.json", ViewJson.write(loaded.view()), PLAN, HOME);
            } catch (ViewFileException e) {
                assertEquals("v.json", e.issue().file(), "seed " + seed);
                assertFalse(e.issue().reason().isEmpty());
            }
        }
    }

    @Test
    void unknownFieldsAreKept() throws Exception {
        String json = """
                {"schema": 1, "future": {"a": [1, 2]}, "layers": [{"id": "parks", "visible": true, "blend": "multiply"}],
                 "filter": {"statuses": ["planned"], "since": 2020}}""";
        View view = ViewJson.read("v.json", bytes(json), PLAN, HOME).view();
        String again = new String(ViewJson.write(view), StandardCharsets.UTF_8);
        assertTrue(again.contains("\"future\"") && again.contains("multiply") && again.contains("2020"), again);
        assertEquals(view, ViewJson.read("v.json", bytes(again), PLAN, HOME).view());
    }

    @Test
    void missingIdsAreIssuesAndAreKept() throws Exception {
        String json = """
                {"schema": 1, "plan": "other", "layers": [{"id": "gone"}, {"id": "rail"}], "selection": "F9"}""";
        ViewJson.Loaded loaded = ViewJson.read("v.json", bytes(json), PLAN, HOME);
        assertEquals(
                Set.of("/plan", "/layers/0", "/selection"),
                Set.copyOf(loaded.issues().stream().map(Issue::where).toList()));
        assertEquals("F9", loaded.view().selection());
        assertEquals(
                List.of("land", "parks", "gone", "rail"),
                loaded.view().layers().stream().map(LayerView::id).toList());
        assertFalse(loaded.view().layer("parks").orElseThrow().visible(), "a layer the file does not name stays off");
    }

    @Test
    void senselessValuesAreIssuesAndFallBack() throws Exception {
        String json = """
                {"schema": 7, "center": [115], "extent": [116, 38, 115, 37], "layers": [{"id": "parks", "opacity": 3}, 5],
                 "filter": {"statuses": ["nonsense"]}, "axis": 1, "baseOpacity": 1e999, "language": "fr", "palette": {}}""";
        ViewJson.Loaded loaded = ViewJson.read("v.json", bytes(json), PLAN, HOME);
        assertEquals(10, loaded.issues().size(), loaded.issues().toString());
        assertEquals(HOME.extent(), loaded.view().extent());
        assertEquals(HOME.palette(), loaded.view().palette());
        assertEquals(1, loaded.view().layer("parks").orElseThrow().opacity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "\u0000", "{\"n\": NaN}"})
    void whatIsNoViewIsAFaultWithAReason(String json) {
        ViewFileException e =
                assertThrows(ViewFileException.class, () -> ViewJson.read("v.json", bytes(json), PLAN, HOME));
        assertFalse(e.issue().reason().zh().isEmpty());
        assertFalse(e.issue().remedy().en().isEmpty());
    }

    @Test
    void sizeAndDepthAreLimited(@TempDir Path folder) throws Exception {
        Path deep = Files.writeString(folder.resolve("deep.json"), "{\"a\":" + "[".repeat(200_000));
        assertThrows(ViewFileException.class, () -> ViewJson.read(deep, PLAN, HOME));
        Path large = Files.writeString(folder.resolve("large.json"), " ".repeat(ViewJson.MAX_BYTES + 1));
        assertThrows(ViewFileException.class, () -> ViewJson.read(large, PLAN, HOME));
    }

    @Test
    void aFileIsReadByItsName(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("视图.json"), ViewJson.write(HOME.withSelection("F2")));
        assertEquals("F2", ViewJson.read(file, PLAN, HOME).view().selection());
    }

    private static View randomView(Random random) {
        List<LayerView> layers = new ArrayList<>();
        PLAN.layers()
                .forEach(layer -> layers.add(new LayerView(layer.id(), random.nextBoolean(), random.nextDouble())));
        java.util.Collections.shuffle(layers, random);
        Set<OutlineStatus> statuses = EnumSet.noneOf(OutlineStatus.class);
        for (OutlineStatus status : OutlineStatus.values()) {
            if (random.nextBoolean()) {
                statuses.add(status);
            }
        }
        double west = random.nextDouble() * 300 - 170;
        double south = random.nextDouble() * 100 - 60;
        Map<String, JsonNode> unknown = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            unknown.put("x" + i, JsonNodeFactory.instance.textNode("值 " + random.nextInt()));
        }
        return new View(
                "",
                "",
                new LonLat(west + 1, south + 1),
                new Bounds(west, south, west + random.nextDouble() * 30, south + random.nextDouble() * 20),
                layers,
                new Filter(statuses),
                Axis.values()[random.nextInt(2)],
                random.nextBoolean() ? null : "F1",
                View.EMBEDDED,
                random.nextDouble(),
                random.nextDouble(),
                random.nextBoolean() ? Annotation.NONE : new Annotation("names", random.nextDouble()),
                Language.values()[random.nextInt(3)],
                random.nextBoolean() ? "light" : "dark",
                unknown);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Layer layer(String id) {
        return new Layer(id, LocalText.same(id), "park", 0, 24, true, false, "", List.of(), LocalText.EMPTY);
    }

    private static Feature feature(String id) {
        LocalText text = LocalText.same(id);
        Place place =
                new Place(PlaceConfidence.UNPLACED, text, Datum.WGS84, java.util.OptionalDouble.empty(), List.of());
        return new Feature(
                id,
                text,
                "",
                text,
                "parks",
                "",
                OutlineStatus.NAMED,
                List.of(),
                "",
                null,
                place,
                List.of(),
                null,
                List.of(),
                text,
                text,
                text,
                List.of(),
                List.of(),
                List.of());
    }
}
