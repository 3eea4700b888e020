package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Tone;

/** Draws a line by its status: the one place where the table of shapes in the legend is drawn. */
final class StatusStroke {
    private StatusStroke() {}

    /**
     * @param runs the stretches of the line that are seen
     * @param width the width in pixels of an open core with its casing; other shapes are in proportion
     */
    static void paint(Brush brush, List<Trace> runs, Color hue, Look.Pattern pattern, double width) {
        switch (pattern) {
            case DOTS -> runs.forEach(run -> brush.dots(Brush.path(run), hue, width * 0.68, width * 1.75, run.phase()));
            case DASHES ->
                runs.forEach(
                        run -> brush.dashes(Brush.path(run), hue, width * 0.56, width * 2.6, width * 1.2, run.phase()));
            case CORE -> {
                Path2D.Double path = Brush.path(runs);
                brush.line(path, hue, width);
                brush.line(path, brush.color(Tone.SURFACE), width * 0.42);
            }
            case TICKS -> {
                Path2D.Double path = Brush.path(runs);
                runs.forEach(run -> ticks(path, run, width * 2.6, width * 0.85));
                brush.line(path, hue, width * 0.34);
            }
            case PLAIN -> brush.line(Brush.path(runs), hue, width * 0.46);
            case SOLID -> brush.line(Brush.path(runs), hue, width * 0.78);
        }
    }

    /** Adds short strokes across a line, so far apart and so long on either side. */
    private static void ticks(Path2D.Double path, Trace run, double apart, double half) {
        double next = apart - run.phase() % apart;
        double walked = 0;
        for (int i = 1; i < run.size(); i++) {
            double dx = run.x(i) - run.x(i - 1);
            double dy = run.y(i) - run.y(i - 1);
            double step = Math.hypot(dx, dy);
            while (step > 0 && next <= walked + step) {
                double t = (next - walked) / step;
                double x = run.x(i - 1) + t * dx;
                double y = run.y(i - 1) + t * dy;
                path.moveTo(x - dy / step * half, y + dx / step * half);
                path.lineTo(x + dy / step * half, y - dx / step * half);
                next += apart;
            }
            walked += step;
        }
    }
}
