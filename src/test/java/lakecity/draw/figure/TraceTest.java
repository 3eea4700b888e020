package lakecity.draw.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static Trace trace(double... xy) {
        Trace trace = new Trace();
        for (int i = 0; i < xy.length; i += 2) {
            trace.add(xy[i], xy[i + 1]);
        }
        return trace;
    }

    @Test
    void stretchesWithinARectangleKnowHowFarAlongTheyBegin() {
        List<Trace> runs = trace(-10, 5, 30, 5, 30, 20, 5, 20, 5, -5).within(0, 0, 20, 10);
        assertEquals(2, runs.size());
        assertEquals(0, runs.get(0).x[0], 1e-9);
        assertEquals(20, runs.get(0).x[1], 1e-9);
        assertEquals(10, runs.get(0).phase, 1e-9);
        assertEquals(40 + 15 + 25 + 10, runs.get(1).phase, 1e-9);
        assertEquals(10, runs.get(1).length(), 1e-9);
    }

    @Test
    void trimmingTakesFromBothEnds() {
        Trace rest = trace(0, 0, 10, 0, 10, 10).trimmed(3, 4);
        assertEquals(13, rest.length(), 1e-9);
        assertEquals(3, rest.x[0], 1e-9);
        assertEquals(6, rest.y[rest.size - 1], 1e-9);
        assertEquals(0, trace(0, 0, 10, 0).trimmed(6, 6).size);
    }

    @Test
    void shiftingGoesToTheRight() {
        assertEquals(2, trace(0, 0, 10, 0).shifted(2).y[0], 1e-9);
    }

    @Test
    void distanceIsToTheNearestPoint() {
        assertEquals(5, trace(0, 0, 10, 0).distance(13, 4), 1e-9);
        assertEquals(Double.POSITIVE_INFINITY, trace().distance(0, 0));
    }

    @Test
    void aRingIsCutToARectangle() {
        Trace cut = RingClip.clip(trace(-5, -5, 5, -5, 5, 5, -5, 5, -5, -5), 0, 0, 20, 20);
        assertEquals(20, cut.length(), 1e-9);
        assertEquals(0, RingClip.clip(trace(-5, -5, -1, -5, -1, -1, -5, -5), 0, 0, 20, 20).size);
    }
}
