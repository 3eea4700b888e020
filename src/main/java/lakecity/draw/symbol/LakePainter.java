package lakecity.draw.symbol;

import java.awt.geom.Path2D;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Tone;

/** The lake, the one saturated area of the map, and marsh that fades out. */
final class LakePainter implements StylePainter {

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (figure.kind() != Kind.AREA) {
            return;
        }
        Screen screen = brush.screen();
        if (figure.is("marsh")) {
            if (pass == Pass.UNDER) {
                Feather.area(brush, figure, brush.color(Tone.MARSH), Feather.depth(figure, screen), 0.62);
            }
        } else if (pass == Pass.BODY) {
            Path2D.Double path = screen.area(figure);
            brush.fill(path, brush.color(Tone.LAKE));
            brush.round(path, brush.color(Tone.SHORE), 1.3 * brush.size());
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return figure.is("marsh") ? Tone.MARSH : Tone.LAKE;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return figure.is("marsh") ? Feather.depth(figure, screen) + 1 : 2;
    }

    @Override
    public boolean showsConfidence(Figure figure) {
        return figure.is("marsh");
    }
}
