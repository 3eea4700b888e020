package lakecity.draw.figure;

import static lakecity.draw.SampleMap.line;
import static lakecity.draw.SampleMap.one;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lakecity.draw.SampleMap;
import lakecity.geo.WebMercator;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Plan plan = new SampleMap()
            .layer("rails", "plan-rail")
            .layer("roads", "plan-road")
            .add(one("a", "rails", "railway", line(10.1, 10.5, 10.9, 10.5)))
            .add(one("b", "roads", "expressway", line(10.9, 10.501, 10.3, 10.501)))
            .add(one("c", "roads", "trunk", line(10.5, 10, 10.5, 11)))
            .plan();
    private final Figures figures = new Figures(plan);

    private double drawnY(String layer, double zoom) {
        Screen screen = new Screen(0, 0, WebMercator.worldSize(zoom), 1, 1, zoom, figures.lanes());
        return screen.whole(figures.of(layer).get(0), 0).y[0];
    }

    @Test
    void linesOnOneAnotherAreMovedApart() {
        double apart = drawnY("rails", 8) - drawnY("roads", 8);
        assertTrue(apart > 6, "b runs the other way, north of a, and stays north: " + apart);
    }

    @Test
    void linesThatPartOrCrossStay() {
        assertEquals(0, figures.lanes().shift(figures.of("roads").get(1), WebMercator.worldSize(8)));
        assertEquals(0, figures.lanes().shift(figures.of("rails").get(0), WebMercator.worldSize(16)));
    }
}
