package lakecity.draw.base;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Paints the areas of the base map: land, the city with the band along its inner edge, water. */
final class BaseLandPainter {
    /** Over how many degrees of longitude the land fades where the data ends, and at most which share of it. */
    private static final double FADE_DEGREES = 1.3;

    private static final double FADE_SHARE = 0.2;
    private final BasePicture picture;
    private final BaseColors colors;
    private final BaseLevel level;

    BaseLandPainter(BasePicture picture, BaseColors colors, BaseLevel level) {
        this.picture = picture;
        this.colors = colors;
        this.level = level;
    }

    void paintLand() {
        picture.fillAll(colors.beyond());
        picture.fill(level.land(), colors.land());
    }

    /** @param boundaries whether boundaries may show: if not, the city does not stand out from its neighbours */
    void paintCity(boolean boundaries) {
        List<Geometry> city = level.city();
        int last = city.size() - 1;
        for (int i = 0; i <= last; i++) {
            // Squared, so that the band runs out softly towards the inside.
            double strength = Math.pow(1 - (double) i / last, 2);
            Color color = BaseColors.between(colors.city(), colors.band(), strength);
            picture.fill(city.get(i), boundaries ? color : colors.land());
        }
    }

    /**
     * Lays the colour of what lies beyond over the outermost part of the land and what is painted on it, so that the
     * data has no hard edge.
     */
    void fadeEdges() {
        if (level.land().isEmpty()) {
            return;
        }
        Envelope land = level.land().getEnvelopeInternal();
        double reach =
                Math.min(FADE_DEGREES * BasePlane.DEGREE, FADE_SHARE * Math.min(land.getWidth(), land.getHeight()));
        double west = picture.x(land.getMinX());
        double east = picture.x(land.getMaxX());
        double north = picture.y(land.getMinY());
        double south = picture.y(land.getMaxY());
        double width = picture.pixels(reach);
        fade(west, north, width, south - north, west, north, west + width, north);
        fade(east - width, north, width, south - north, east, north, east - width, north);
        fade(west, north, east - west, width, west, north, west, north + width);
        fade(west, south - width, east - west, width, west, south, west, south - width);
    }

    /** A rectangle (x, y, width, height) that covers all at one point and nothing at another. */
    private void fade(double x, double y, double w, double h, double x1, double y1, double x2, double y2) {
        Rectangle2D shown = new Rectangle2D.Double(x, y, w, h).createIntersection(picture.frame());
        if (shown.isEmpty()) {
            return;
        }
        Graphics2D g = picture.graphics();
        g.setPaint(new GradientPaint(
                (float) x1, (float) y1, colors.beyond(), (float) x2, (float) y2, BaseColors.faded(colors.beyond(), 0)));
        g.fill(shown);
    }

    void paintWater() {
        picture.fill(level.water(), colors.water());
        Graphics2D g = picture.graphics();
        g.setColor(colors.shore());
        g.setStroke(new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(picture.path(level.water()));
    }
}
