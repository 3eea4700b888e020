package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Insets;
import lakecity.draw.figure.Screen;
import lakecity.draw.style.Palette;

/**
 * Soft edges for what is only schematic, made of a few translucent strokes or fills on one another, so that they are the
 * same in a bitmap and in a vector file.
 */
public final class Feather {
    private static final int STEPS = 6;

    private Feather() {}

    /** A soft underlay along a line, to so many pixels on either side. */
    public static void line(Brush brush, Shape path, Color color, double reach, double opacity) {
        int steps = steps(reach);
        Color each = Palette.fade(color, each(opacity, steps));
        for (int i = steps; i > 0; i--) {
            brush.round(path, each, 2 * reach * i / steps);
        }
    }

    /** A soft disc. */
    public static void disc(Brush brush, double x, double y, double radius, Color color, double opacity) {
        int steps = steps(radius);
        Color each = Palette.fade(color, each(opacity, steps));
        for (int i = steps; i > 0; i--) {
            brush.disc(x, y, radius * i / steps, each);
        }
    }

    /** So many that no eye tells one from the next. */
    private static int steps(double reach) {
        return (int) Math.max(STEPS, Math.min(2 * STEPS, reach / 2));
    }

    /** A fill that fades out over its edge, from so many pixels inside to as many outside. */
    static void area(Brush brush, Figure figure, Color color, double depth, double opacity) {
        // steps no eye can tell apart: three pixels each, but no more than needed
        int steps = (int) Math.max(STEPS, Math.min(2.5 * STEPS, 2 * depth / 3));
        double each = each(opacity, steps);
        for (int i = 0; i < steps; i++) {
            double t = 1 - 2.0 * i / (steps - 1);
            // denser in the middle, so that the fill fades in and out gently
            double distance = depth * Math.signum(t) * Math.pow(Math.abs(t), 1.4);
            Path2D.Double path = Brush.path(Insets.rings(brush.screen(), figure, distance, depth / 16));
            path.setWindingRule(Path2D.WIND_EVEN_ODD);
            brush.fill(path, Palette.fade(color, each));
        }
    }

    /** How soft the edge of an area is, in pixels: a share of its size. */
    static double depth(Figure figure, Screen screen) {
        return Math.max(3, Math.min(44, 0.17 * Math.sqrt(figure.area()) * screen.scale()));
    }

    /** How far the feather of a schematic line reaches, in pixels: more the closer one looks. */
    static double reach(Screen screen) {
        return Math.max(6, Math.min(30, 9 * screen.magnification() + Math.max(0, screen.zoom() - 10) * 3.5));
    }

    /** The opacity of one layer of several that make up an opacity together. */
    private static double each(double opacity, int steps) {
        return 1 - Math.pow(1 - opacity, 1.0 / steps);
    }
}
