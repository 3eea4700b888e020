package lakecity.draw.symbol;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Group;
import lakecity.draw.figure.Kind;
import lakecity.draw.figure.Screen;
import lakecity.draw.figure.Trace;
import lakecity.plan.Feature;

/**
 * Paints a layer with more figures in view than could be told apart: thin lines, pale fills, small dots, each in its
 * colour, so that a hundred thousand still appear at once. Close by, where fewer are in view, each is drawn with care.
 */
public final class Crowd {
    /** More figures of one layer than this, in view at once, are a crowd. */
    public static final int MANY = 400;

    /** More than this are drawn without smooth edges. */
    private static final int TOO_MANY = 8000;

    private static final int BATCH = 48;

    private final Brush brush;
    private final StylePainter painter;
    private final boolean smooth;
    private final Trace trace = new Trace();
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private int batched;
    private Color color = Color.BLACK;
    private final AffineTransform device;
    private final double[] point = new double[2];
    private int[] xs = new int[64];
    private int[] ys = new int[64];

    private Crowd(Brush brush, StylePainter painter, boolean smooth, AffineTransform device) {
        this.brush = brush;
        this.painter = painter;
        this.smooth = smooth;
        this.device = device;
    }

    /** Paints the figures of one layer, areas first, then lines, then points. */
    public static void paint(Brush brush, StylePainter painter, List<Figure> figures) {
        Graphics2D g = brush.graphics();
        boolean smooth = figures.size() <= TOO_MANY || !Group.isBitmap(g);
        Object hint = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        AffineTransform before = g.getTransform();
        g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        if (!smooth) {
            // thin lines in the bitmap's own pixels are Java2D's fastest
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            g.setTransform(new AffineTransform());
        }
        new Crowd(brush, painter, smooth, smooth ? new AffineTransform() : before).paint(figures);
        g.setTransform(before);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, hint);
    }

    private void paint(List<Figure> figures) {
        for (Kind kind : new Kind[] {Kind.AREA, Kind.LINE, Kind.POINT}) {
            for (Figure figure : figures) {
                if (figure.kind() == kind) {
                    paint(figure);
                }
            }
            flush();
        }
    }

    private void paint(Figure figure) {
        Feature feature = figure.feature();
        Color hue = feature.latest() == null
                ? brush.color(painter.tone(figure))
                : brush.hue(painter.tone(figure), brush.look(figure));
        if (!hue.equals(color)) {
            flush();
            color = hue;
        }
        for (double[] part : figure.parts()) {
            if (figure.kind() == Kind.POINT) {
                dot(brush.screen().px(part[0]), brush.screen().py(part[1]));
            } else {
                brush.screen().trace(part, trace);
                line();
            }
        }
    }

    private void dot(double x, double y) {
        double half = 1.5 * Math.sqrt(Math.abs(device.getDeterminant()));
        point[0] = x;
        point[1] = y;
        device.transform(point, 0, point, 0, 1);
        brush.fill(new Rectangle2D.Double(point[0] - half, point[1] - half, 2 * half, 2 * half), color);
    }

    private void line() {
        Screen screen = brush.screen();
        double far = 4 * (screen.width() + screen.height());
        for (int i = 0; i < trace.size(); i++) {
            if (!(Math.abs(trace.x(i)) < far && Math.abs(trace.y(i)) < far)) {
                screen.cut(trace).forEach(this::line);
                return;
            }
        }
        line(trace);
    }

    private void line(Trace trace) {
        if (smooth) {
            trace.appendTo(path);
            if (++batched == BATCH) {
                flush();
            }
            return;
        }
        if (xs.length < trace.size()) {
            xs = new int[2 * trace.size()];
            ys = new int[2 * trace.size()];
        }
        for (int i = 0; i < trace.size(); i++) {
            point[0] = trace.x(i);
            point[1] = trace.y(i);
            device.transform(point, 0, point, 0, 1);
            xs[i] = (int) Math.floor(point[0]);
            ys[i] = (int) Math.floor(point[1]);
        }
        brush.graphics().setColor(color);
        brush.graphics().drawPolyline(xs, ys, trace.size());
    }

    private void flush() {
        if (batched > 0) {
            brush.graphics().setColor(color);
            brush.graphics().draw(path);
            path.reset();
            batched = 0;
        }
    }
}
