package lakecity.draw;

import static lakecity.draw.SampleMap.line;
import static lakecity.draw.SampleMap.one;
import static lakecity.draw.SampleMap.point;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import lakecity.draw.style.Palette;
import lakecity.draw.symbol.Painters;
import lakecity.draw.symbol.Swatch;
import lakecity.draw.symbol.Symbols;
import lakecity.geo.LonLat;
import lakecity.i18n.LocalText;
import lakecity.plan.LatestState;
import lakecity.plan.Layer;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;

class LegendTest {
    private final Plan plan = new SampleMap()
            .layer("rails", "plan-rail")
            .layer("parks", "park")
            .layer("towns", "town")
            .add(one("r", "rails", "railway", line(10.1, 10.9, 10.1, 10.1, 10.9, 10.1))
                    .status(OutlineStatus.ADVANCED)
                    .latest(LatestState.State.BUILT)
                    .confidence(PlaceConfidence.SCHEMATIC))
            .add(one("p", "parks", "point", point(10.8, 10.8))
                    .status(OutlineStatus.PLANNED)
                    .latest(LatestState.State.NOT_FOUND)
                    .confidence(PlaceConfidence.APPROXIMATE))
            .add(one("t", "towns", "centre", point(10.5, 10.5)))
            .plan();
    private final Legend legend = new Legend(plan);

    private List<String> titles(View view, Viewport viewport) {
        return legend.entries(view, viewport).stream()
                .map(entry -> entry.title().en())
                .toList();
    }

    @Test
    void itSaysWhatIsDrawnOnTheAxis() {
        View view = SampleMap.view(plan);
        Viewport all = SampleMap.viewport(300);
        assertEquals(
                List.of("Advance / speed up", "Plan / lay out", "Place approximate", "Place schematic"),
                titles(view, all));
        assertEquals(
                List.of("Built", "Nothing found", "Place approximate", "Place schematic"),
                titles(view.withAxis(Axis.LATEST), all));
    }

    @Test
    void whatOnlyTheExtentTouchesIsNotDrawn() {
        Viewport corner = new Viewport(new LonLat(10.8, 10.8), 11, 300, 300);
        assertEquals(List.of("Plan / lay out", "Place approximate"), titles(SampleMap.view(plan), corner));
        assertEquals(List.of(), new Legend(Plan.empty()).entries(SampleMap.view(Plan.empty()), corner));
    }

    @Test
    void everySampleShowsSomethingInEveryPalette() {
        for (String palette : Palette.ids()) {
            View view = SampleMap.view(plan).withPalette(palette);
            legend.entries(view, SampleMap.viewport(300))
                    .forEach(
                            entry -> assertPainted(entry.swatch(), entry.title().en()));
            for (String style : Symbols.styles()) {
                Layer layer =
                        new Layer("l", LocalText.EMPTY, style, 0, 24, true, false, "", List.of(), LocalText.EMPTY);
                if (Painters.of(style).isPresent()) {
                    assertPainted(Legend.swatch(layer, palette), style);
                }
            }
        }
    }

    private static void assertPainted(Swatch swatch, String what) {
        BufferedImage image = new BufferedImage(48, 32, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.translate(10, 8);
        swatch.paint(g, 28, 16);
        g.dispose();
        assertTrue(SampleMap.painted(image) > 8, what);
        for (int x = 0; x < 48; x++) {
            assertEquals(0, SampleMap.alpha(image, x, 0) + SampleMap.alpha(image, x, 31), what + " stays in its box");
        }
    }
}
