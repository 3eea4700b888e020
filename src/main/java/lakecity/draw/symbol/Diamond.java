package lakecity.draw.symbol;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lakecity.draw.style.Fonts;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;
import lakecity.geo.LonLat;
import lakecity.geo.WebMercator;
import lakecity.plan.Feature;

/**
 * The hollow numbered diamond of a county: things of which only the county is known.
 *
 * @param county id of the county
 * @param x its place on the unit square
 * @param y its place on the unit square
 * @param features what it stands for, in the order of the plan
 */
public record Diamond(String county, double x, double y, List<Feature> features) {
    /** Half its width in pixels at size 1. */
    public static final double HALF = 11.5;

    /** Where it stands. */
    public LonLat place() {
        return new LonLat(WebMercator.lon(x), WebMercator.lat(y));
    }

    /** Paints it at its place, with the number of what it stands for. */
    public void paint(Brush brush) {
        paint(brush, brush.screen().px(x), brush.screen().py(y), String.valueOf(features.size()));
    }

    /** Paints a diamond round a position with a number in it; without one for an empty text. */
    public static void paint(Brush brush, double px, double py, String number) {
        double size = brush.size();
        Color hue = brush.color(Tone.COUNTY_ONLY);
        Shape outline = Glyph.DIAMOND.outline(px, py, HALF * size);
        brush.line(outline, Palette.fade(brush.color(Tone.SURFACE), 0.8), 4 * size);
        brush.fill(outline, Palette.fade(brush.color(Tone.SURFACE), 0.88));
        brush.dashes(outline, hue, 1.6 * size, 2.7 * size, 1.9 * size, 1.3 * size);
        if (!number.isEmpty()) {
            brush.fill(number(brush, px, py, number), hue);
        }
    }

    private static Shape number(Brush brush, double px, double py, String number) {
        Font font = Fonts.bold(11.5 * Math.max(0.9, brush.size()));
        GlyphVector glyphs = font.createGlyphVector(brush.graphics().getFontRenderContext(), number);
        Rectangle2D box = glyphs.getVisualBounds();
        return AffineTransform.getTranslateInstance(px - box.getCenterX(), py - box.getCenterY())
                .createTransformedShape(glyphs.getOutline());
    }
}
