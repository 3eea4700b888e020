package lakecity.ui.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResamplerTest {
    private static final int BLUE = 0xFF2060A0;

    /** A picture of random pixels, premultiplied. */
    private static int[] picture(int size, long seed) {
        Random random = new Random(seed);
        return random.ints(size)
                .map(bits -> {
                    int alpha = bits >>> 24;
                    int red = (bits >> 16 & 0xFF) * alpha / 255;
                    int green = (bits >> 8 & 0xFF) * alpha / 255;
                    int blue = (bits & 0xFF) * alpha / 255;
                    return alpha << 24 | red << 16 | green << 8 | blue;
                })
                .toArray();
    }

    @Test
    void inItsOwnSizeItIsCopied() {
        int[] from = picture(12 * 9, 1);
        int[] onto = new int[12 * 9];
        new Resampler(from, 12, onto, 12).lay(0, 0, 1, 1);
        assertArrayEquals(from, onto);
    }

    @Test
    void itLiesWhereItShould() {
        int[] from = {BLUE, BLUE, BLUE, BLUE};
        int[] onto = new int[36];
        new Resampler(from, 2, onto, 6).lay(1, 2, 2, 1);
        for (int i = 0; i < onto.length; i++) {
            int x = i % 6;
            int y = i / 6;
            boolean inside = x >= 1 && x < 5 && y >= 2 && y < 6;
            assertEquals(inside ? BLUE : 0, onto[i], x + ", " + y);
        }
    }

    @Test
    void halfOpaqueLetsTheGroundThrough() {
        int[] onto = new int[4];
        Arrays.fill(onto, 0xFFFFFFFF);
        new Resampler(new int[] {0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000}, 2, onto, 2).lay(0, 0, 1, 0.5);
        for (int pixel : onto) {
            assertEquals(0x7F, pixel & 0xFF, 2);
            assertEquals(0xFF, pixel >>> 24, 2);
        }
    }

    /** No channel may exceed its alpha or spill into another, whatever is laid on whatever and however large. */
    @Test
    void pixelsStayPremultiplied() {
        Random random = new Random(42);
        for (int i = 0; i < 200; i++) {
            int[] onto = picture(40 * 30, i);
            int[] from = picture(17 * 13, i + 1000L);
            double factor = 0.3 + 3 * random.nextDouble();
            new Resampler(from, 17, onto, 40)
                    .lay(random.nextDouble() * 60 - 20, random.nextDouble() * 60 - 20, factor, random.nextDouble());
            for (int pixel : onto) {
                int alpha = (pixel >>> 24) + 2;
                assertTrue(
                        (pixel >> 16 & 0xFF) <= alpha && (pixel >> 8 & 0xFF) <= alpha && (pixel & 0xFF) <= alpha,
                        "seed 42, round " + i + ": " + Integer.toHexString(pixel));
            }
        }
    }
}
