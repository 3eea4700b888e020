package lakecity.export.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import lakecity.draw.style.Fonts;
import lakecity.geo.WebMercator;

/**
 * A scale bar: a round length on the ground, and how many logical pixels it takes in the middle of the map.
 *
 * @param metres 1, 2 or 5 times a power of ten
 * @param pixels its length in the picture
 */
public record ScaleBar(double metres, double pixels) {
    private static final double TICK = 5;

    /** The longest round bar within so many pixels. */
    public static ScaleBar within(double mostPixels, double metresPerPixel) {
        double most = Math.min(mostPixels * metresPerPixel, WebMercator.EQUATOR_METRES);
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        return new ScaleBar(metres, metres / metresPerPixel);
    }

    String label() {
        return metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
    }

    /** Paints the bar with its label above it, its lower right end at a position. */
    public void paint(Graphics2D g, double right, double bottom, Color ink) {
        double left = right - pixels;
        Path2D bar = new Path2D.Double();
        bar.moveTo(left, bottom - TICK);
        bar.lineTo(left, bottom);
        bar.lineTo(right, bottom);
        bar.lineTo(right, bottom - TICK);
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.25f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(bar);
        Font font = Fonts.regular(11);
        g.setFont(font);
        double width = font.getStringBounds(label(), g.getFontRenderContext()).getWidth();
        g.drawString(label(), (float) (left + (pixels - width) / 2), (float) (bottom - TICK));
    }
}
