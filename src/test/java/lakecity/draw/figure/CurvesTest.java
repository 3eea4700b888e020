package lakecity.draw.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CurvesTest {

    @Test
    void aCurvePassesThroughEveryVertexAndStaysNear() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            double[] line = new double[2 * (3 + random.nextInt(8))];
            for (int i = 0; i < line.length; i++) {
                line[i] = random.nextDouble();
            }
            double[] curve = Curves.line(line);
            for (int i = 0; i < line.length; i += 2) {
                assertTrue(vertexDistance(curve, line[i], line[i + 1]) < 1e-9, "seed " + seed);
            }
            for (double value : curve) {
                assertTrue(value > -1 && value < 2, "no loops far out, seed " + seed);
            }
        }
    }

    private static double vertexDistance(double[] curve, double x, double y) {
        double best = 9;
        for (int i = 0; i < curve.length; i += 2) {
            best = Math.min(best, Math.hypot(curve[i] - x, curve[i + 1] - y));
        }
        return best;
    }

    @Test
    void aRingStaysClosed() {
        double[] ring = {0, 0, 1, 0, 1, 1, 0, 1, 0, 0};
        double[] curve = Curves.ring(ring);
        assertEquals(curve[0], curve[curve.length - 2]);
        assertEquals(curve[1], curve[curve.length - 1]);
        assertTrue(curve.length > 100);
    }

    @Test
    void tooShortALineStays() {
        double[] line = {0, 0, 1, 1};
        assertSame(line, Curves.line(line));
    }
}
