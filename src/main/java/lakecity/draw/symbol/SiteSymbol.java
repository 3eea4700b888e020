package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** Draws a symbol by its status: filled, or hollow with an edge of dots, dashes or two lines. */
final class SiteSymbol {
    private SiteSymbol() {}

    /** @param schematic lighter, and without the dot or full fill that says: exactly here */
    static void paint(
            Brush brush,
            Glyph glyph,
            Color hue,
            Look.Pattern pattern,
            boolean schematic,
            double x,
            double y,
            double size) {
        double half = glyph.radius() * size;
        double weight = (schematic ? 1.3 : 1.7) * size;
        Color surface = brush.color(Tone.SURFACE);
        Shape outline = glyph.outline(x, y, half);
        brush.line(outline, Palette.fade(surface, 0.9), weight + 3);
        boolean filled = pattern == Look.Pattern.PLAIN || pattern == Look.Pattern.SOLID;
        brush.fill(outline, filled ? schematic ? Palette.mix(hue, surface, 0.3) : hue : Palette.mix(surface, hue, 0.1));
        switch (pattern) {
            case DOTS -> brush.dots(outline, hue, weight * 1.35, 3.7 * size, 0);
            case DASHES -> brush.dashes(outline, hue, weight, 4.2 * size, 2.2 * size, 2.1 * size);
            case CORE -> {
                brush.line(outline, hue, weight);
                brush.line(glyph.outline(x, y, half - (glyph == Glyph.DIAMOND ? 4 : 3) * size), hue, weight * 0.7);
            }
            case TICKS -> {
                brush.line(outline, hue, weight);
                for (int[] way : new int[][] {{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                    Trace tick = new Trace();
                    tick.add(x + way[0] * (half - 2.5 * size), y + way[1] * (half - 2.5 * size));
                    tick.add(x + way[0] * (half + 2.5 * size), y + way[1] * (half + 2.5 * size));
                    brush.line(Brush.path(List.of(tick)), hue, weight);
                }
            }
            case PLAIN, SOLID -> brush.line(outline, hue, weight * 0.6);
        }
        Color ink = filled ? surface : hue;
        if (glyph.hasSign()) {
            brush.fill(glyph.sign(x, y, half * 0.52), ink);
        } else if (!schematic) {
            brush.disc(x, y, 1.7 * size, ink);
        }
    }
}
