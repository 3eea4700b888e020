package lakecity.draw.figure;

import static lakecity.draw.SampleMap.line;
import static lakecity.draw.SampleMap.one;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lakecity.draw.SampleMap;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;

class LineEndTest {

    private static List<LineEnd> ends(SampleMap.One line) {
        Plan plan = new SampleMap().layer("rails", "plan-rail").add(line).plan();
        return LineEnd.of(plan);
    }

    @Test
    void aLineThatLeavesTheFrameEndsThereWithAnArrow() {
        List<LineEnd> ends = ends(one("r", "rails", "railway", line(10.5, 9, 10.5, 10.5, 13, 10.5))
                .ends("south", "east"));
        assertEquals(2, ends.size());
        assertEquals(10, ends.get(0).place().lat(), 1e-9);
        assertEquals(180, ends.get(0).heading(), 1e-6);
        assertEquals("south", ends.get(0).text().zh());
        assertEquals(11, ends.get(1).place().lon(), 1e-9);
        assertEquals(90, ends.get(1).heading(), 1e-6);
    }

    @Test
    void anEndWithoutWordsHasNoArrow() {
        assertEquals(
                0, ends(one("r", "rails", "railway", line(10.5, 9, 10.5, 12))).size());
        List<LineEnd> one =
                ends(one("r", "rails", "railway", line(10.5, 10.2, 10.5, 10.4)).ends("", "north"));
        assertEquals(1, one.size());
        assertEquals(10.4, one.get(0).place().lat(), 1e-9, "an end within the frame keeps its place");
    }

    @Test
    void aDirectionIsStraightAndAlwaysAnArrow() {
        List<LineEnd> ends = ends(one("d", "rails", "direction", line(10.5, 10.5, 10.1, 10.7, 10.5, 12))
                .confidence(PlaceConfidence.SCHEMATIC));
        assertEquals(1, ends.size());
        assertEquals(10.5, ends.get(0).place().lon(), 1e-9);
        assertEquals(11, ends.get(0).place().lat(), 1e-9);
    }
}
