package lakecity.draw.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelBodyTest {

    @Test
    void boxesSideBySideDoNotMeet() {
        LabelBody left = new LabelBody(0.5, 0.5, -20, 0, 20, 8, 0);
        assertFalse(left.meets(new LabelBody(0.5, 0.5, 20, 0, 20, 8, 0), 1000, 1, 1));
        assertTrue(left.meets(new LabelBody(0.5, 0.5, 19, 0, 20, 8, 0), 1000, 1, 1));
        assertFalse(left.meets(new LabelBody(0.5, 0.5, 9, 0, 20, 2, Math.PI / 2), 1000, 1, 1));
    }

    /** Over a range of scales it says the same as trying many scales one by one, but never misses one. */
    @Test
    void agreesWithTryingManyScales() {
        long seed = 20260214;
        Random random = new Random(seed);
        int differences = 0;
        for (int round = 0; round < 4000; round++) {
            LabelBody a = body(random);
            LabelBody b = body(random);
            boolean found = false;
            for (int i = 0; i <= 40; i++) {
                double share = 0.917 + i * (1.0905 - 0.917) / 40;
                found |= a.meets(b, 1000 * share, 1, 1);
            }
            boolean told = a.meets(b, 1000, 0.917, 1.0905);
            assertTrue(told || !found, "seed " + seed + " round " + round);
            differences += told == found ? 0 : 1;
        }
        assertTrue(differences < 40, "seed " + seed + ": " + differences);
    }

    @Test
    void spansWhatATurnedBoxCovers() {
        LabelBody turned = new LabelBody(0, 0, 0, 0, 30, 10, Math.PI / 2);
        assertEquals(10, turned.spanX(), 1e-9);
        assertEquals(30, turned.spanY(), 1e-9);
    }

    private static LabelBody body(Random random) {
        return new LabelBody(
                random.nextDouble() * 0.2,
                random.nextDouble() * 0.2,
                random.nextDouble() * 80 - 40,
                random.nextDouble() * 80 - 40,
                10 + random.nextDouble() * 50,
                6 + random.nextDouble() * 8,
                random.nextDouble() * 3);
    }
}
