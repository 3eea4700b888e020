package lakecity.draw.symbol;

import java.awt.geom.Path2D;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** What stands already, thin and pale: railways dark with white gaps 3:1, expressways red with casing, stations. */
final class ExistingPainter implements StylePainter {
    private static final StylePainter STATIONS = new StationPainter(Tone.OLD_RAIL);
    private static final double SMALL = 0.75;

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (figure.kind() == Kind.POINT) {
            STATIONS.paint(brush, figure, pass);
        } else if (pass == Pass.BODY) {
            double covered = (Arrow.LENGTH - 3) * SMALL * brush.size();
            double head = figure.arrowStart() ? covered : 0;
            double tail = figure.arrowEnd() ? covered : 0;
            brush.screen().runs(figure, head, tail).forEach(run -> line(brush, figure, run));
        } else if (pass == Pass.OVER) {
            Arrow.ends(brush, figure, brush.color(tone(figure)), SMALL * brush.size());
        }
    }

    private static void line(Brush brush, Figure figure, Trace run) {
        double size = brush.size();
        Path2D.Double path = Brush.path(run);
        if (figure.is("expressway")) {
            brush.line(path, brush.color(Tone.OLD_ROAD), 3 * size);
            brush.line(path, Palette.mix(brush.color(Tone.OLD_ROAD), brush.color(Tone.SURFACE), 0.7), 1.4 * size);
        } else {
            brush.line(path, brush.color(Tone.OLD_RAIL), 2.4 * size);
            brush.dashes(path, brush.color(Tone.SURFACE), 1.3 * size, 3.2 * size, 9.6 * size, run.phase());
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return figure.is("expressway") ? Tone.OLD_ROAD : Tone.OLD_RAIL;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return figure.kind() == Kind.POINT ? STATIONS.reach(figure, screen) : Arrow.HALF + 2;
    }
}
