package lakecity.draw.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lakecity.draw.symbol.Symbols;
import org.junit.jupiter.api.Test;

class PaletteTest {

    @Test
    void everyIdHasItsPaletteAndAnyOtherIsLight() {
        for (String id : Palette.ids()) {
            assertEquals(id, Palette.of(id).id());
        }
        assertEquals("light", Palette.of("no such").id());
    }

    @Test
    void theHuesOfThePlanStandOutFromTheirPaper() {
        for (String id : Palette.ids()) {
            Palette palette = Palette.of(id);
            for (Tone tone : List.of(
                    Tone.INK,
                    Tone.RAIL,
                    Tone.ROAD,
                    Tone.PARK,
                    Tone.PROJECT,
                    Tone.SERVICE,
                    Tone.BADGE,
                    Tone.COUNTY_ONLY)) {
                double contrast = contrast(palette.color(tone), palette.color(Tone.SURFACE));
                assertTrue(contrast >= 4.5, id + " " + tone + " " + contrast);
            }
        }
    }

    /** WCAG 2.1, relative luminance and contrast ratio. */
    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    @Test
    void greyPrintHasNoHue() {
        for (Tone tone : Tone.values()) {
            Color color = Palette.of("grey-print").color(tone);
            assertTrue(color.getRed() == color.getGreen() && color.getGreen() == color.getBlue(), tone.name());
        }
    }

    @Test
    void theStylesAreThoseOfTheFormat() throws IOException {
        List<String> documented = new ArrayList<>();
        boolean table = false;
        for (String line : Files.readAllLines(Path.of("maps/README.md"))) {
            table = line.startsWith("| style |") || (table && line.startsWith("|"));
            if (table && !line.startsWith("| style") && !line.startsWith("|---")) {
                for (String style : line.split("\\|")[1].split(",")) {
                    documented.add(style.trim());
                }
            }
        }
        assertTrue(documented.containsAll(Symbols.styles()), documented.toString());
        for (String style : documented) {
            assertTrue(!Symbols.of(style).isEmpty(), style);
        }
    }
}
