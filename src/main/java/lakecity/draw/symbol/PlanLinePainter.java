package lakecity.draw.symbol;

import java.awt.Color;
import java.util.List;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** The outline's railways and roads: by status, by confidence, with arrows where they leave the plan's frame. */
final class PlanLinePainter implements StylePainter {
    /** How far a straight arrow keeps from the symbol of the centre it starts at, in pixels. */
    private static final double CLEAR = 24;

    private final Tone tone;
    private final double width;
    private final StylePainter stations;

    /** @param width of an open core with its casing, in pixels */
    PlanLinePainter(Tone tone, double width) {
        this.tone = tone;
        this.width = width;
        this.stations = new StationPainter(tone);
    }

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (figure.kind() == Kind.POINT) {
            stations.paint(brush, figure, pass);
            return;
        }
        Look look = brush.look(figure);
        Color hue = brush.hue(tone, look);
        double size = brush.size();
        switch (pass) {
            case UNDER -> under(brush, figure, hue);
            case BODY -> {
                double weight = figure.isSchematic() ? width * 0.9 : width;
                StatusStroke.paint(brush, runs(brush.screen(), figure), hue, look.pattern(), weight * size);
            }
            case OVER -> Arrow.ends(brush, figure, hue, size);
        }
    }

    private void under(Brush brush, Figure figure, Color hue) {
        if (figure.is("direction")) {
            return;
        }
        boolean dark = brush.palette().isDark();
        if (figure.isSchematic()) {
            var path = Brush.path(runs(brush.screen(), figure));
            Feather.line(brush, path, hue, Feather.reach(brush.screen()), dark ? 0.42 : 0.34);
        } else if (figure.isApproximate()) {
            var path = Brush.path(runs(brush.screen(), figure));
            brush.round(path, Palette.fade(hue, dark ? 0.3 : 0.2), width * brush.size() + 7);
        }
    }

    /** The line without what an arrow head covers, and clear of the centre a direction starts at. */
    private static List<Trace> runs(Screen screen, Figure figure) {
        double size = screen.magnification();
        double covered = (Arrow.LENGTH - 3) * size;
        double head = figure.arrowStart() ? covered : figure.is("direction") ? CLEAR * size : 0;
        return screen.runs(figure, head, figure.arrowEnd() ? covered : 0);
    }

    @Override
    public Tone tone(Figure figure) {
        return tone;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        if (figure.kind() == Kind.POINT) {
            return stations.reach(figure, screen);
        }
        double half = Math.max(width + 7, 2 * Arrow.HALF + 3) * screen.magnification() / 2 + 2;
        return figure.isSchematic() && !figure.is("direction") ? Math.max(half, Feather.reach(screen) + 1) : half;
    }

    @Override
    public boolean showsStatus(Figure figure) {
        return true;
    }

    @Override
    public boolean showsConfidence(Figure figure) {
        return !figure.is("direction");
    }
}
