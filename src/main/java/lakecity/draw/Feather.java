package lakecity.draw;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Soft edges for what is only schematic, made of a few translucent strokes or fills on one another, so that they are the
 * same in a bitmap and in a vector file.
 */
final class Feather {
    private static final int STEPS = 6;

    private Feather() {}

    /** A soft underlay along a line, to so many pixels on either side. */
    static void line(Brush brush, Shape path, Color color, double reach, double opacity) {
        double each = each(opacity);
        for (int i = STEPS; i > 0; i--) {
            brush.round(path, Palette.fade(color, each), 2 * reach * i / STEPS);
        }
    }

    /** A soft disc. */
    static void disc(Brush brush, double x, double y, double radius, Color color, double opacity) {
        double each = each(opacity);
        for (int i = STEPS; i > 0; i--) {
            brush.disc(x, y, radius * i / STEPS, Palette.fade(color, each));
        }
    }

    /** A fill that fades out over its edge, from so many pixels inside to as many outside. */
    static void area(Brush brush, Figure figure, Color color, double depth, double opacity) {
        double each = each(opacity);
        for (int i = 0; i < STEPS; i++) {
            double distance = depth * (1 - 2.0 * i / (STEPS - 1));
            List<Trace> rings = Insets.rings(brush.screen(), figure, distance);
            Path2D.Double path = Brush.path(rings);
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
    private static double each(double opacity) {
        return 1 - Math.pow(1 - opacity, 1.0 / STEPS);
    }
}
