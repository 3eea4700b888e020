package lakecity.draw.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import lakecity.draw.HitTest;
import lakecity.draw.SampleMap;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;

class BadgePainterTest {
    private static final int SIZE = 300;

    /** Four titles sought by one town, all at its seat. */
    private static Plan titles() {
        SampleMap map = new SampleMap().layer("titles", "badge");
        IntStream.range(0, 4)
                .forEach(i -> map.add(SampleMap.one("t" + i, "titles", "national", SampleMap.point(10.5, 10.5))));
        return map.plan();
    }

    @Test
    void badgesOfOneSeatStandSideBySideAndAnswerEachForItself() {
        Plan plan = titles();
        View view = SampleMap.view(plan);
        Viewport viewport = SampleMap.viewport(SIZE).withZoom(9);
        BufferedImage image = SampleMap.shapes(plan, view, viewport);
        HitTest hits = new HitTest(plan);
        double middle = SIZE / 2.0;
        double[][] places = {{-17, 22}, {0, 22}, {17, 22}, {-17, 39}};
        for (int i = 0; i < places.length; i++) {
            Pixel at = new Pixel(middle + places[i][0], middle + places[i][1]);
            assertTrue(SampleMap.alpha(image, at.x(), at.y()) > 200, "painted " + i);
            List<Feature> found = hits.at(view, viewport, at, 0);
            assertEquals("t" + i, found.get(0).id());
        }
        assertEquals(0, SampleMap.alpha(image, middle, middle), "the seat stays free");
    }
}
