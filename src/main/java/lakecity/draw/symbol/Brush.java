package lakecity.draw.symbol;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;
import lakecity.view.Axis;

/** What a painter paints with: the graphics, the colours, the axis and the place on the plane. For one painting. */
public final class Brush {
    private final Graphics2D g;
    private final Palette palette;
    private final Axis axis;
    private final Screen screen;

    /** @param g in logical pixels; the caller disposes of it */
    public Brush(Graphics2D g, Palette palette, Axis axis, Screen screen) {
        this.g = g;
        this.palette = palette;
        this.axis = axis;
        this.screen = screen;
    }

    /** What is painted on. */
    public Graphics2D graphics() {
        return g;
    }

    /** The colours of the map. */
    public Palette palette() {
        return palette;
    }

    /** Where the unit square lies on the picture. */
    public Screen screen() {
        return screen;
    }

    /** The size of symbols and lines at this zoom, 1 at the scale of a city. */
    double size() {
        return screen.magnification();
    }

    /** The colour of a tone. */
    public Color color(Tone tone) {
        return palette.color(tone);
    }

    Look look(Figure figure) {
        return Look.of(figure.feature(), axis);
    }

    /** The colour of a mode, paler where the look says so. */
    Color hue(Tone tone, Look look) {
        Color hue = color(tone);
        return look.pale() ? Palette.mix(hue, color(Tone.SURFACE), 0.45) : hue;
    }

    /** Fills a shape given in pixels. */
    public void fill(Shape shape, Color color) {
        g.setColor(color);
        g.fill(shape);
    }

    /** A solid line with round joins and square-cut ends; width in pixels. */
    void line(Shape shape, Color color, double width) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.setColor(color);
        g.draw(shape);
    }

    /** A solid line with round ends. */
    public void round(Shape shape, Color color, double width) {
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(color);
        g.draw(shape);
    }

    /** A broken line: marks and gaps in pixels, beginning so far into the pattern. */
    void dashes(Shape shape, Color color, double width, double mark, double gap, double phase) {
        float[] pattern = {(float) mark, (float) gap};
        float start = (float) (phase % (mark + gap));
        g.setStroke(new BasicStroke(
                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, Math.max(0, start)));
        g.setColor(color);
        g.draw(shape);
    }

    /** A row of round dots; their diameter and the distance of their middles in pixels. */
    void dots(Shape shape, Color color, double diameter, double apart, double phase) {
        float[] pattern = {0.05f, (float) apart - 0.05f};
        g.setStroke(new BasicStroke(
                (float) diameter, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, pattern, Math.max(0, (float)
                        (phase % apart))));
        g.setColor(color);
        g.draw(shape);
    }

    void disc(double x, double y, double radius, Color color) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color);
    }

    void ring(double x, double y, double radius, Color color, double width) {
        line(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), color, width);
    }

    /** One path of several lines. */
    public static Path2D.Double path(List<Trace> runs) {
        Path2D.Double path = new Path2D.Double();
        runs.forEach(run -> run.appendTo(path));
        return path;
    }

    /** One path of one line. */
    public static Path2D.Double path(Trace run) {
        return path(List.of(run));
    }
}
