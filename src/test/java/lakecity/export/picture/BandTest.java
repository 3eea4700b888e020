package lakecity.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import java.util.Random;
import lakecity.draw.style.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTest {
    private static final Font FONT = Fonts.regular(11);

    @ParameterizedTest
    @CsvSource({"1,100", "12.5,1000", "76,5000", "99,10000", "611,50000", "40000,2000000"})
    void aScaleBarHasARoundLengthThatFits(double metresPerPixel, double metres) {
        ScaleBar bar = ScaleBar.within(120, metresPerPixel);
        assertEquals(metres, bar.metres());
        assertTrue(bar.pixels() <= 120 && bar.pixels() > 120 / 2.6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noLineIsWiderThanItsMeasureAndNoLetterIsLost(long seed) {
        Random random = new Random(seed);
        List<String> texts = random.ints(20, 1, 90)
                .mapToObj(length -> random.nextBoolean()
                        ? "示意图边界资料，".repeat(length / 8 + 1)
                        : "credit https://example.org/" + "x".repeat(length))
                .toList();
        for (double width : new double[] {60, 150, 400, 1600}) {
            List<String> lines = TextLines.of(texts, FONT, width);
            lines.forEach(
                    line -> assertTrue(TextLines.width(line, FONT) <= width + 1, seed + " " + width + " " + line));
            assertEquals(letters(String.join("", texts)), letters(String.join("", lines)), "seed " + seed);
        }
    }

    @Test
    void statementsShareALineWhereTheyFit() {
        assertEquals(List.of("示意图  ·  内部讨论"), TextLines.of(List.of("示意图", "", "内部讨论"), FONT, 400));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s·]", "");
    }
}
