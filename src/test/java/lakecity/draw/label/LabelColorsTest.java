package lakecity.draw.label;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import lakecity.draw.style.Palette;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelColorsTest {

    static List<String> palettes() {
        return Palette.ids();
    }

    /** Contrast after WCAG 2.1, 1.4.3, of every text to the paper of the map and to its own halo. */
    @ParameterizedTest
    @MethodSource("palettes")
    void everyTextIsReadable(String palette) {
        LabelColors colors = LabelColors.of(palette);
        List<Color> grounds = palette.equals("dark")
                ? List.of(new Color(0x1A1E24), new Color(0x222A32), colors.halo())
                : List.of(new Color(0xF3F0EA), new Color(0xFFFFFF), colors.halo());
        for (LabelKind kind : LabelKind.values()) {
            for (Color ground : grounds) {
                double contrast = contrast(colors.text(kind), ground);
                assertTrue(contrast >= 4.5, palette + " " + kind + " " + contrast);
            }
        }
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
