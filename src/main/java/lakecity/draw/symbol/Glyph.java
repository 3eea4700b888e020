package lakecity.draw.symbol;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The outlines of symbols, as vectors. */
enum Glyph {
    /** Parks and platforms. */
    DIAMOND(8.2),
    /** Urban and culture projects. */
    SQUARE(7),
    /** Airport. */
    PLANE(11),
    /** Hospital. */
    CROSS(11),
    /** Titles sought. */
    MEDAL(7);

    /** Ten corners, outer and inner in turn; the inner ones lie where the outer ones' diagonals cross. */
    private static final double[][] STAR = star();

    private final double radius;

    Glyph(double radius) {
        this.radius = radius;
    }

    /** Half its width in pixels at size 1. */
    double radius() {
        return radius;
    }

    /** Whether a sign stands in it, in place of the dot of a sure place. */
    boolean hasSign() {
        return this == PLANE || this == CROSS || this == MEDAL;
    }

    /** The outline round a position, half as wide as given. */
    Shape outline(double x, double y, double half) {
        return switch (this) {
            case DIAMOND -> {
                Path2D.Double path = new Path2D.Double();
                path.moveTo(x, y - half);
                path.lineTo(x + half, y);
                path.lineTo(x, y + half);
                path.lineTo(x - half, y);
                path.closePath();
                yield path;
            }
            case SQUARE -> new RoundRectangle2D.Double(x - half, y - half, 2 * half, 2 * half, half * 0.7, half * 0.7);
            case PLANE, CROSS, MEDAL -> new Ellipse2D.Double(x - half, y - half, 2 * half, 2 * half);
        };
    }

    /** The sign in it, half as wide as given; empty for symbols without one. */
    Shape sign(double x, double y, double half) {
        Path2D.Double path = new Path2D.Double();
        if (this == CROSS) {
            double arm = 0.3;
            double[][] corners = {
                {-arm, -1}, {arm, -1}, {arm, -arm}, {1, -arm}, {1, arm}, {arm, arm},
                {arm, 1}, {-arm, 1}, {-arm, arm}, {-1, arm}, {-1, -arm}, {-arm, -arm}
            };
            polygon(path, corners);
        } else if (this == PLANE) {
            double[][] corners = {
                {0, -1.1}, {0.17, -0.8}, {0.17, -0.3}, {1, 0.25}, {1, 0.48}, {0.17, 0.2}, {0.13, 0.72}, {0.4, 0.94},
                {0.4, 1.1}, {0, 0.98}, {-0.4, 1.1}, {-0.4, 0.94}, {-0.13, 0.72}, {-0.17, 0.2}, {-1, 0.48}, {-1, 0.25},
                {-0.17, -0.3}, {-0.17, -0.8}
            };
            polygon(path, corners);
        } else if (this == MEDAL) {
            polygon(path, STAR);
        }
        return AffineTransform.getTranslateInstance(x, y)
                .createTransformedShape(
                        AffineTransform.getScaleInstance(half, half).createTransformedShape(path));
    }

    private static double[][] star() {
        double inner = Math.sin(Math.toRadians(18)) / Math.sin(Math.toRadians(54));
        double[][] corners = new double[10][];
        for (int i = 0; i < corners.length; i++) {
            double angle = Math.toRadians(36.0 * i - 90);
            double radius = i % 2 == 0 ? 1 : inner;
            corners[i] = new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
        }
        return corners;
    }

    private static void polygon(Path2D.Double path, double[][] corners) {
        path.moveTo(corners[0][0], corners[0][1]);
        for (int i = 1; i < corners.length; i++) {
            path.lineTo(corners[i][0], corners[i][1]);
        }
        path.closePath();
    }
}
