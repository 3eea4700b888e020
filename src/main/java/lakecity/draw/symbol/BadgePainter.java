package lakecity.draw.symbol;

import java.awt.Color;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;
import lakecity.geo.Pixel;

/**
 * Titles that a unit seeks: small medals in rows of three below its seat, those of the nation filled, those of the province
 * hollow, others with a dot in place of the star. They stand beside the seat, so that its own symbol stays to be seen.
 */
public final class BadgePainter implements StylePainter {
    /** Pixels at size 1: between two medals, and from the seat down to the first row. */
    private static final double STEP = 17;

    private static final double FIRST_ROW = 22;
    /** Of a medal with its rim, pixels at size 1. */
    public static final double RADIUS = Glyph.MEDAL.radius() + 2;

    private static final int IN_A_ROW = 3;

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (pass != Pass.OVER || figure.kind() != Kind.POINT) {
            return;
        }
        Pixel aside = aside(figure, brush.screen());
        for (double[] part : figure.parts()) {
            medal(
                    brush,
                    figure,
                    brush.screen().px(part[0]) + aside.x(),
                    brush.screen().py(part[1]) + aside.y());
        }
    }

    private static void medal(Brush brush, Figure figure, double x, double y) {
        double size = brush.size();
        Color hue = brush.color(Tone.BADGE);
        Color surface = brush.color(Tone.SURFACE);
        boolean hollow = figure.is("provincial");
        double radius = Glyph.MEDAL.radius() * size;
        brush.disc(x, y, radius + 1.5 * size, Palette.fade(surface, 0.9));
        brush.disc(x, y, radius, hollow ? surface : hue);
        brush.ring(x, y, radius - 0.6 * size, hue, 1.2 * size);
        Color ink = hollow ? hue : surface;
        if (figure.is("badge")) {
            brush.disc(x, y, 2 * size, ink);
        } else {
            brush.fill(Glyph.MEDAL.sign(x, y, radius * 0.7), ink);
        }
    }

    @Override
    public Pixel aside(Figure figure, Screen screen) {
        if (figure.turn() < 0) {
            return new Pixel(0, 0);
        }
        return aside(figure.turn(), screen.magnification());
    }

    /** How far from its place the medal of a turn stands, pixels at a size of symbols. */
    public static Pixel aside(int turn, double size) {
        double column = turn % IN_A_ROW - (IN_A_ROW - 1) / 2.0;
        double row = (double) (turn / IN_A_ROW);
        return new Pixel(column * STEP * size, (FIRST_ROW + row * STEP) * size);
    }

    @Override
    public Tone tone(Figure figure) {
        return Tone.BADGE;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return RADIUS * screen.magnification();
    }
}
