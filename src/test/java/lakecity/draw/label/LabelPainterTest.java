package lakecity.draw.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.plan.Plan;
import lakecity.view.LayerView;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelPainterTest {
    private static final Plan PLAN = LabelSample.plan();
    private static final LabelPainter PAINTER = new LabelPainter(PLAN, LabelSample.base());
    private static final double[] ZOOMS = {6.5, 7.9, 8.1, 9, 9.49, 10.2, 11.3, 12.7, 13.1, 15};

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoNamesOverlap(Language language) {
        View view = View.home(PLAN, language, "light");
        for (double zoom : ZOOMS) {
            for (Edge edge : Edge.values()) {
                Viewport viewport = new Viewport(new LonLat(115.75, 37.75), zoom, 1000, 900);
                LabelChecks.assertApart(PAINTER.placed(view, viewport, edge), zoom + " " + edge);
            }
        }
    }

    /** Between two steps of zoom the anchors move apart but the type does not grow. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoNamesOverlapWithinAStep(Language language) {
        View view = View.home(PLAN, language, "light");
        for (int i = 0; i < 40; i++) {
            Viewport viewport = view.viewport(900, 900).withZoom(8.5 + i * 0.05);
            LabelChecks.assertApart(PAINTER.placed(view, viewport, Edge.OPEN), "zoom " + viewport.zoom());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void closedEdgesCutNoName(Language language) {
        View view = View.home(PLAN, language, "light");
        for (double zoom : ZOOMS) {
            Viewport viewport = new Viewport(new LonLat(115.69, 37.72), zoom, 533, 611);
            for (LabelBox box : PAINTER.placed(view, viewport, Edge.CLOSED)) {
                assertTrue(box.isWithin(533, 611), zoom + " " + box);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void atZoomNineTheUnitsAndFourPlanLinesAreNamed(Language language) {
        View view = View.home(PLAN, language, "light");
        Viewport viewport = new Viewport(PLAN.head().home().center(), 9, 1100, 900);
        Set<String> named = PAINTER.placed(view, viewport, Edge.CLOSED).stream()
                .map(LabelBox::feature)
                .collect(Collectors.toSet());
        Set<String> missing = new HashSet<>();
        PLAN.features().stream()
                .filter(feature -> Set.of("lake", "town", "district").contains(feature.layer()))
                .filter(feature -> !feature.shapes().get(0).symbol().equals("zone"))
                .filter(feature -> !feature.shapes().get(0).symbol().equals("marsh"))
                .filter(feature -> !named.contains(feature.id()))
                .forEach(feature -> missing.add(feature.name().zh()));
        assertEquals(Set.of(), missing);
        assertTrue(named.stream().filter(id -> id.startsWith("plan-r")).count() >= 4, named.toString());
    }

    /** The same names at the same places on the ground, wherever the picture is moved. */
    @Test
    void namesStayPutWhileTheMapIsMoved() {
        long seed = 7;
        Random random = new Random(seed);
        View view = View.home(PLAN, Language.BOTH, "light");
        for (double zoom : new double[] {9.3, 11.6, 13.4}) {
            Viewport first = view.viewport(1400, 1200).withZoom(zoom);
            Map<String, LabelBox> before = byPlace(view, first, 0, 0);
            for (int i = 0; i < 20; i++) {
                double dx = random.nextInt(500) - 250;
                double dy = random.nextInt(500) - 250;
                Map<String, LabelBox> after = byPlace(view, first.panned(dx, dy), dx, dy);
                long same = before.keySet().stream().filter(after::containsKey).count();
                for (Map.Entry<String, LabelBox> entry : before.entrySet()) {
                    LabelBox box = entry.getValue();
                    boolean inside =
                            box.x() - dx > 300 && box.x() - dx < 1100 && box.y() - dy > 200 && box.y() - dy < 1000;
                    assertTrue(!inside || after.containsKey(entry.getKey()), "seed " + seed + " " + entry);
                }
                assertTrue(same > 0 || before.isEmpty(), "seed " + seed);
            }
        }
    }

    private static Map<String, LabelBox> byPlace(View view, Viewport viewport, double dx, double dy) {
        return PAINTER.placed(view, viewport, Edge.OPEN).stream()
                .collect(Collectors.toMap(
                        box -> box.text() + " " + Math.round((box.x() + dx) / 2) + " " + Math.round((box.y() + dy) / 2),
                        box -> box,
                        (a, b) -> a));
    }

    @Test
    void namesKeepOffTheSymbolsOfTowns() {
        View view = View.home(PLAN, Language.ZH, "light");
        Viewport viewport = new Viewport(PLAN.head().home().center(), 9.3, 1100, 900);
        List<LabelBox> boxes = PAINTER.placed(view, viewport, Edge.OPEN);
        PLAN.shapesOn("town").forEach(town -> {
            var at = viewport.toPixel(new LonLat(
                    town.geometry().getCoordinate().x, town.geometry().getCoordinate().y));
            LabelBox symbol = new LabelBox("", town.feature(), at.x(), at.y(), 15, 15, 0);
            boxes.forEach(box -> assertFalse(box.overlaps(symbol), box + " covers " + town.feature()));
        });
    }

    @Test
    void layersThatAreOffAreNotNamed() {
        View view = View.home(PLAN, Language.ZH, "light");
        View bare = view.withLayers(PLAN.layers().stream()
                        .map(layer -> new LayerView(layer.id(), layer.id().equals("town"), 1))
                        .toList())
                .withBase("none", 1);
        List<LabelBox> boxes = PAINTER.placed(bare, view.viewport(900, 900), Edge.OPEN);
        assertEquals(8, boxes.size());
        assertTrue(boxes.stream().allMatch(box -> box.feature().startsWith("town")));
    }

    @Test
    void aSelectedFeatureIsNamedAndNothingHops() {
        View view = View.home(PLAN, Language.ZH, "light");
        Viewport viewport = view.viewport(900, 900).withZoom(9);
        List<LabelBox> before = PAINTER.placed(view, viewport, Edge.OPEN);
        String park = PLAN.featuresOf("park").get(0).id();
        assertTrue(before.stream().noneMatch(box -> box.feature().equals(park)));
        List<LabelBox> after = PAINTER.placed(view.withSelection(park), viewport, Edge.OPEN);
        assertTrue(after.stream().anyMatch(box -> box.feature().equals(park)));
        String town = before.stream()
                .filter(box -> box.feature().startsWith("town"))
                .findFirst()
                .orElseThrow()
                .feature();
        assertEquals(before, PAINTER.placed(view.withSelection(town), viewport, Edge.OPEN));
    }

    @Test
    void paintsOnTheScreenAndAsText() {
        View view = View.home(PLAN, Language.BOTH, "dark");
        BufferedImage image = new BufferedImage(800, 800, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        PAINTER.paint(g, view, view.viewport(400, 400).withZoom(9), Edge.OPEN);
        assertTrue(inked(image) > 2000);
        BufferedImage turned = new BufferedImage(800, 800, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D shear = turned.createGraphics();
        shear.shear(0.1, 0);
        PAINTER.paint(shear, view, view.viewport(800, 800), Edge.OPEN);
        assertTrue(inked(turned) > 2000);
    }

    private static int inked(BufferedImage image) {
        int inked = 0;
        for (int pixel : image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
            inked += pixel == 0 ? 0 : 1;
        }
        return inked;
    }

    @Test
    void aVeryLargePlanGetsABoundedNumberOfNames() {
        Plan large = LabelSample.large(100_000, 42);
        LabelPainter painter = new LabelPainter(large, Plan.empty());
        View view = View.home(large, Language.ZH, "light");
        for (double zoom : new double[] {9, 10.3, 12, 14.2}) {
            Viewport viewport = new Viewport(new LonLat(115.8, 37.7), zoom, 1920, 1080);
            List<LabelBox> boxes = painter.placed(view, viewport, Edge.OPEN);
            assertTrue(boxes.size() < 400, zoom + " " + boxes.size());
            LabelChecks.assertApart(boxes, "zoom " + zoom);
        }
    }
}
