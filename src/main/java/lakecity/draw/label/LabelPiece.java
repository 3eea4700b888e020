package lakecity.draw.label;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import lakecity.draw.style.Fonts;

/**
 * A run of characters set in one go, by its baseline's start relative to the middle of its label: logical pixels, y down;
 * angle in radians clockwise.
 */
public record LabelPiece(String text, boolean bold, double size, double x, double y, double angle) {
    /** Measures without hinting, so that a text is as wide at every scale. */
    static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    Font font() {
        return bold ? Fonts.bold(size) : Fonts.regular(size);
    }

    /** From the piece's own baseline to its label's middle. */
    AffineTransform place() {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.rotate(angle);
        return place;
    }

    /** The width of a text in logical pixels. */
    static double width(String text, boolean bold, double size) {
        Font font = bold ? Fonts.bold(size) : Fonts.regular(size);
        return font.getStringBounds(text, MEASURE).getWidth();
    }
}
