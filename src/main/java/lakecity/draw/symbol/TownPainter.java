package lakecity.draw.symbol;

import java.awt.Color;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** The town system: the centre a double ring, sub-centres a ring with a dot, those of type I larger. */
final class TownPainter implements StylePainter {

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (pass != Pass.OVER || figure.kind() != Kind.POINT) {
            return;
        }
        Color ink = brush.color(Tone.INK);
        double size = brush.size();
        for (double[] part : figure.parts()) {
            double x = brush.screen().px(part[0]);
            double y = brush.screen().py(part[1]);
            double radius = radius(figure) * size;
            brush.disc(x, y, radius + 2.2 * size, Palette.fade(brush.color(Tone.SURFACE), 0.92));
            if (figure.is("centre")) {
                brush.ring(x, y, radius - 1.3 * size, ink, 2.6 * size);
                brush.ring(x, y, 5.9 * size, ink, 2.2 * size);
                brush.disc(x, y, 2.1 * size, ink);
            } else if (figure.is("type-1")) {
                brush.ring(x, y, radius - 1.1 * size, ink, 2.2 * size);
                brush.disc(x, y, 4.3 * size, ink);
            } else {
                brush.ring(x, y, radius - 0.9 * size, ink, 1.8 * size);
                brush.disc(x, y, 2.4 * size, ink);
            }
        }
    }

    /** The outer radius in pixels at size 1. */
    private static double radius(Figure figure) {
        return figure.is("centre") ? 12 : figure.is("type-1") ? 9.3 : 7.2;
    }

    @Override
    public Tone tone(Figure figure) {
        return Tone.INK;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return (radius(figure) + 2.4) * screen.magnification();
    }
}
