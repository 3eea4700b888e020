package lakecity.draw.symbol;

import java.awt.geom.Path2D;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Insets;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** Outlines of counties, and of the city with an inner band that sets it off from its neighbours. */
final class BoundaryPainter implements StylePainter {
    private static final double BAND = 5;

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        Screen screen = brush.screen();
        if (figure.is("city")) {
            if (pass == Pass.BODY && figure.kind() == Kind.AREA) {
                Path2D.Double band = new Path2D.Double();
                Insets.rings(screen, figure, -BAND * brush.size() / 2, 0)
                        .forEach(ring -> screen.cut(ring).forEach(run -> run.appendTo(band)));
                brush.line(band, Palette.fade(brush.color(Tone.CITY), 0.28), BAND * brush.size());
            } else if (pass == Pass.OVER) {
                brush.line(Brush.path(screen.runs(figure, 0, 0)), brush.color(Tone.CITY), 1.2);
            }
        } else if (pass == Pass.BODY) {
            brush.line(Brush.path(screen.runs(figure, 0, 0)), brush.color(Tone.BOUNDARY), 1);
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return figure.is("city") ? Tone.CITY : Tone.BOUNDARY;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return 2;
    }
}
