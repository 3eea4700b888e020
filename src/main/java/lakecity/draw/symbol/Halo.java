package lakecity.draw.symbol;

import java.awt.Color;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;

/** What lies round a symbol whose place is not sure: a ring of the radius it lies within, or a soft disc. */
final class Halo {
    private static final double SOFT = 9;

    private Halo() {}

    /** @param radius the symbol's own radius in pixels */
    static void paint(Brush brush, Figure figure, double x, double y, Color hue, double radius) {
        if (figure.isSchematic()) {
            Feather.disc(brush, x, y, radius + SOFT, hue, 0.45);
        } else if (figure.isApproximate()) {
            double ring = reach(figure, brush.screen(), radius) - 1;
            brush.disc(x, y, ring, Palette.fade(hue, 0.16));
            brush.ring(x, y, ring, Palette.fade(hue, 0.35), 1);
        }
    }

    /** How far it reaches from the middle, in pixels; 0 when there is none. */
    static double reach(Figure figure, Screen screen, double radius) {
        if (figure.isSchematic()) {
            return radius + SOFT + 1;
        }
        return figure.isApproximate() ? Math.max(radius + 6, figure.radius() * screen.scale()) + 1 : 0;
    }
}
