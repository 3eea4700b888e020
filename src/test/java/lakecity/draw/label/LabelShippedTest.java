package lakecity.draw.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The names of the plan that ships. */
class LabelShippedTest {
    private static final Path MAPS = Path.of("maps");
    private static final double[] ZOOMS = {6.5, 7.9, 8.3, 9, 9.6, 10.4, 11.7, 13.2};

    private static Plan plan = Plan.empty();
    private static LabelPainter painter = new LabelPainter(Plan.empty(), Plan.empty());

    @BeforeAll
    static void open() throws PackException {
        MapsFolder maps = new MapsFolder(MAPS);
        assumeTrue(Files.exists(maps.plan()) && Files.exists(maps.embedded()));
        plan = new PackReader().read(maps.plan()).plan();
        painter = new LabelPainter(plan, new PackReader().read(maps.embedded()).plan());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTwoNamesOverlapAndNoneIsCut(Language language) {
        View view = View.home(plan, language, "light");
        for (double zoom : ZOOMS) {
            Viewport viewport = view.viewport(1100, 800).withZoom(zoom);
            LabelChecks.assertApart(painter.placed(view, viewport, Edge.OPEN), language + " " + zoom);
            for (LabelBox box : painter.placed(view, viewport, Edge.CLOSED)) {
                assertTrue(box.isWithin(1100, 800), language + " " + zoom + " " + box);
            }
            LabelChecks.assertApart(painter.placed(view, viewport, Edge.CLOSED), language + " " + zoom);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void atZoomNineTheLakeTheUnitsAndFourPlanLinesAreNamed(Language language) {
        View view = View.home(plan, language, "light");
        Set<String> named = painter.placed(view, view.viewport(1100, 900).withZoom(9), Edge.CLOSED).stream()
                .map(LabelBox::feature)
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (String style : Set.of("lake", "town", "district")) {
            plan.layers().stream()
                    .filter(layer -> layer.visible() && layer.style().equals(style))
                    .flatMap(layer -> plan.shapesOn(layer.id()).stream())
                    .filter(shape -> !Set.of("zone", "marsh").contains(shape.symbol()))
                    .filter(shape -> !shape.label().isEmpty() && !named.contains(shape.feature()))
                    .forEach(shape -> missing.add(shape.feature()));
        }
        assertEquals(Set.of(), missing);
        long lines = plan.features().stream()
                .filter(feature -> feature.layer().startsWith("plan-"))
                .map(Feature::id)
                .filter(named::contains)
                .count();
        assertTrue(lines >= 4, lines + " plan lines are named");
    }
}
