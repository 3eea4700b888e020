package lakecity.draw.symbol;

import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Tone;

/** Rivers and canals of the plan's own data. */
final class RiverPainter implements StylePainter {

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (pass == Pass.BODY) {
            brush.round(
                    Brush.path(brush.screen().runs(figure, 0, 0)),
                    brush.color(tone(figure)),
                    width(figure, brush.screen()));
        }
    }

    private static double width(Figure figure, Screen screen) {
        return (figure.is("canal") ? 2.4 : 1.7) * screen.magnification();
    }

    @Override
    public Tone tone(Figure figure) {
        return figure.is("canal") ? Tone.CANAL : Tone.RIVER;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return 1 + width(figure, screen) / 2;
    }
}
