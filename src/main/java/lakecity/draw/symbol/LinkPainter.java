package lakecity.draw.symbol;

import java.awt.Color;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** Links of the regional figure: quiet arrows from place to place. */
final class LinkPainter implements StylePainter {
    private static final double CLEAR = 9;

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (figure.kind() != Kind.LINE) {
            return;
        }
        Color color = Palette.fade(brush.color(Tone.RAIL), 0.6);
        for (int i = 0; i < figure.parts().length; i++) {
            Trace line = brush.screen().whole(figure, i).trimmed(CLEAR, CLEAR);
            if (pass == Pass.BODY) {
                brush.line(Brush.path(brush.screen().cut(line.trimmed(0, Arrow.LENGTH - 3))), color, 2);
            } else if (pass == Pass.OVER && line.size() > 1) {
                Arrow.paint(brush, line, true, brush.color(Tone.RAIL), 0.8);
            }
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return Tone.RAIL;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return Arrow.HALF + 2;
    }
}
