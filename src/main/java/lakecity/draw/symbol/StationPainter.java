package lakecity.draw.symbol;

import java.awt.Color;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** A station: a small white bead on its line; no bead in its middle when the place is only schematic. */
final class StationPainter implements StylePainter {
    private static final double RADIUS = 4.6;

    private final Tone tone;

    StationPainter(Tone tone) {
        this.tone = tone;
    }

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        Look look = brush.look(figure);
        Color hue = brush.hue(tone, look);
        double size = brush.size();
        for (double[] part : figure.parts()) {
            double x = brush.screen().px(part[0]);
            double y = brush.screen().py(part[1]);
            if (pass == Pass.UNDER && showsConfidence(figure)) {
                Halo.paint(brush, figure, x, y, hue, RADIUS * size);
            } else if (pass == Pass.OVER) {
                brush.disc(x, y, (RADIUS + 1.4) * size, Palette.fade(brush.color(Tone.SURFACE), 0.9));
                brush.ring(x, y, (RADIUS - 0.8) * size, hue, (figure.isSchematic() ? 1.2 : 1.8) * size);
                if (!figure.isSchematic()) {
                    brush.disc(x, y, 1.5 * size, hue);
                }
            }
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return tone;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        double radius = (RADIUS + 2) * screen.magnification();
        return showsConfidence(figure) ? Math.max(radius, Halo.reach(figure, screen, radius)) : radius;
    }

    @Override
    public boolean showsConfidence(Figure figure) {
        return !figure.layer().context();
    }
}
