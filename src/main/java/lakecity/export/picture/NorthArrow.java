package lakecity.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import lakecity.draw.style.Fonts;

/** A plain north arrow: a needle, its western half filled, under the letter N. North is up on the Mercator plane. */
public final class NorthArrow {
    /** In logical pixels. */
    public static final double WIDTH = 16;

    private NorthArrow() {}

    /** Paints it with its lower end in the middle of a base line. */
    public static void paint(Graphics2D g, double middle, double bottom, double height, Color ink) {
        double letter = 11;
        double top = bottom - height + letter;
        double half = 5;
        g.setColor(ink);
        g.setStroke(new BasicStroke(1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.fill(triangle(middle, top, middle - half, bottom, middle, bottom - 4));
        g.draw(triangle(middle, top, middle + half, bottom, middle, bottom - 4));
        Font font = Fonts.bold(letter);
        g.setFont(font);
        double width = font.getStringBounds("N", g.getFontRenderContext()).getWidth();
        g.drawString("N", (float) (middle - width / 2), (float) (top - 1.5));
    }

    private static Path2D triangle(double x1, double y1, double x2, double y2, double x3, double y3) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
        path.closePath();
        return path;
    }
}
