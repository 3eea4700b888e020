package lakecity.export.scene;

import java.awt.geom.Rectangle2D;

/**
 * Where the words of a cover or closing stand, in points.
 *
 * @param title the large words
 * @param words what stands below them
 * @param about on a cover, which plan it is; at the end, the sources
 * @param footer the caveats
 */
public record CoverAreas(Rectangle2D title, Rectangle2D words, Rectangle2D about, Rectangle2D footer) {
    private static final double MARGIN = 64;
    private static final double FOOT_MARGIN = 12;

    /** The areas of a slide of a size, in its units. */
    public static CoverAreas of(double width, double height, boolean closing, double footerHeight) {
        double inner = width - 2 * MARGIN;
        double foot = height - FOOT_MARGIN - footerHeight;
        double top = closing ? height * 0.1 : height * 0.26;
        Rectangle2D title = new Rectangle2D.Double(MARGIN, top, inner, closing ? 60 : 110);
        double wordsTop = title.getMaxY() + 10;
        Rectangle2D words = new Rectangle2D.Double(MARGIN, wordsTop, inner, closing ? 80 : 96);
        double aboutTop = words.getMaxY() + 10;
        Rectangle2D about = new Rectangle2D.Double(MARGIN, aboutTop, inner, Math.max(20, foot - 12 - aboutTop));
        Rectangle2D footer = new Rectangle2D.Double(28, foot, width - 56, footerHeight);
        return new CoverAreas(title, words, about, footer);
    }
}
