package lakecity.draw.symbol;

import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** Places around: a dot for a city, nothing but its name for a seat. */
final class PlacePainter implements StylePainter {

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (pass != Pass.OVER || figure.kind() != Kind.POINT || !figure.is("city")) {
            return;
        }
        for (double[] part : figure.parts()) {
            double x = brush.screen().px(part[0]);
            double y = brush.screen().py(part[1]);
            brush.disc(x, y, 4.6, Palette.fade(brush.color(Tone.SURFACE), 0.9));
            brush.disc(x, y, 3.2, brush.color(Tone.PLACE));
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return Tone.PLACE;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return 5;
    }
}
