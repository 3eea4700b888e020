package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Insets;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** Units tinted with an inner band along their edge, the band broken where they only seek to become one; soft zones. */
final class DistrictPainter implements StylePainter {
    private static final List<Tone> TINTS = List.of(Tone.DISTRICT_1, Tone.DISTRICT_2, Tone.DISTRICT_3, Tone.DISTRICT_4);
    private static final double BAND = 3.2;

    @Override
    public void paint(Brush brush, Figure figure, Pass pass) {
        if (figure.kind() != Kind.AREA) {
            return;
        }
        if (figure.is("zone")) {
            if (pass == Pass.OVER) {
                double depth = Feather.depth(figure, brush.screen());
                Feather.area(
                        brush,
                        figure,
                        brush.color(Tone.ZONE),
                        depth,
                        brush.palette().isDark() ? 0.42 : 0.36);
            }
        } else if (pass == Pass.UNDER) {
            brush.fill(brush.screen().area(figure), tint(brush, figure));
        } else if (pass == Pass.BODY) {
            band(brush, figure);
        }
    }

    private static Color tint(Brush brush, Figure figure) {
        Tone tone = figure.is("seeking") ? Tone.SEEKING : TINTS.get(figure.turn() % TINTS.size());
        // a little of what lies beneath shows through: rivers of the base map
        return Palette.fade(brush.color(tone), 0.86);
    }

    private static void band(Brush brush, Figure figure) {
        double width = BAND * brush.size();
        Color color = brush.color(Tone.BAND);
        for (Trace ring : Insets.rings(brush.screen(), figure, -width / 2, 0)) {
            for (Trace run : brush.screen().cut(ring)) {
                Path2D.Double path = Brush.path(run);
                if (figure.is("seeking")) {
                    brush.dashes(path, color, width * 0.8, 11, 5, run.phase());
                } else {
                    brush.line(path, color, width);
                }
            }
        }
    }

    @Override
    public Tone tone(Figure figure) {
        return figure.is("zone") ? Tone.ZONE : Tone.BAND;
    }

    @Override
    public double reach(Figure figure, Screen screen) {
        return figure.is("zone") ? Feather.depth(figure, screen) + 1 : 1;
    }

    @Override
    public boolean showsConfidence(Figure figure) {
        return figure.is("zone");
    }
}
