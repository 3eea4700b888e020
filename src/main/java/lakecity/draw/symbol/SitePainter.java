package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/**
 * Parks, projects, airports, hospitals: a symbol, an area or a line in one hue, its edge drawn by status, its
 * surroundings by confidence.
 */
final class SitePainter implements StylePainter {
    private static final double LINE = 4;

    private final Tone tone;
    private final Glyph glyph;

    SitePainter(Tone tone, Glyph glyph) {
        this.tone = tone;
        this.glyph = glyph;
    }

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        Look look = brush.look(figure);
        Color hue = brush.hue(tone, look);
        switch (figure.kind()) {
            case POINT -> {
                for (double[] part : figure.parts()) {
                    point(
                            brush,
                            figure,
                            look,
                            brush.screen().px(part[0]),
                            brush.screen().py(part[1]),
                            pass);
                }
            }
            case LINE -> line(brush, figure, look, hue, pass);
            case AREA -> area(brush, figure, look, hue, pass);
        }
    }

    private void point(Brush brush, Figure figure, Look look, double x, double y, Pass pass) {
        double size = brush.size();
        if (pass == Pass.UNDER) {
            Halo.paint(brush, figure, x, y, brush.hue(tone, look), glyph.radius() * size);
        } else if (pass == Pass.OVER) {
            SiteSymbol.paint(brush, glyph, brush.hue(tone, look), look.pattern(), figure.isSchematic(), x, y, size);
        }
    }

    private static void line(Brush brush, Figure figure, Look look, Color hue, Pass pass) {
        List<Trace> runs = brush.screen().runs(figure, 0, 0);
        if (pass == Pass.UNDER && figure.isSchematic()) {
            Feather.line(brush, Brush.path(runs), hue, Feather.reach(brush.screen()), 0.34);
        } else if (pass == Pass.UNDER && figure.isApproximate()) {
            brush.round(Brush.path(runs), Palette.fade(hue, 0.2), LINE + 7);
        } else if (pass == Pass.BODY) {
            StatusStroke.paint(brush, runs, hue, look.pattern(), LINE * brush.size());
        }
    }

    private static void area(Brush brush, Figure figure, Look look, Color hue, Pass pass) {
        Screen screen = brush.screen();
        if (pass == Pass.UNDER && figure.isSchematic()) {
            Feather.area(brush, figure, hue, Feather.depth(figure, screen), 0.38);
        } else if (pass == Pass.UNDER) {
            Path2D.Double path = screen.area(figure);
            brush.fill(path, Palette.fade(hue, 0.2));
            if (figure.isApproximate()) {
                brush.round(path, Palette.fade(hue, 0.2), 9);
            }
        } else if (pass == Pass.BODY) {
            double width = (figure.isSchematic() ? 2.6 : 3.6) * brush.size();
            Color edge = figure.isSchematic() ? Palette.fade(hue, 0.7) : hue;
            StatusStroke.paint(brush, screen.runs(figure, 0, 0), edge, look.pattern(), width);
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return tone;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        double size = screen.magnification();
        return switch (figure.kind()) {
            case POINT -> {
                double radius = (glyph.radius() + 3) * size;
                yield Math.max(radius, Halo.reach(figure, screen, glyph.radius() * size));
            }
            case LINE -> figure.isSchematic() ? Feather.reach(screen) + 1 : (LINE + 7) / 2 + 2;
            case AREA -> figure.isSchematic() ? Feather.depth(figure, screen) + 3 : 6;
        };
    }

    @Override
    public boolean showsStatus(Figure figure) {
        return true;
    }
}
