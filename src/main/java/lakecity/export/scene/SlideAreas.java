package lakecity.export.scene;

import java.awt.geom.Rectangle2D;

/**
 * Where the parts of a scene stand. In points: the shorter side of a slide is 540.
 *
 * @param title the title
 * @param picture the map or picture
 * @param caption the words beside it; empty (no width) when there are none
 * @param footer sources and caveats
 */
public record SlideAreas(Rectangle2D title, Rectangle2D picture, Rectangle2D caption, Rectangle2D footer) {
    /** The shorter side of a slide, in points. */
    public static final double SHORT_SIDE = 540;

    private static final double MARGIN = 28;
    private static final double TITLE_TOP = 18;
    private static final double TITLE_HEIGHT = 42;
    private static final double FOOT_MARGIN = 12;
    private static final double GAP = 14;
    private static final double CAPTION_SHARE = 0.27;

    /** Where the caption stands. */
    public enum Side {
        LEFT,
        RIGHT,
        NONE
    }

    /** The areas of a slide of our own. */
    public static SlideAreas of(double width, double height, Side side, double footerHeight) {
        Rectangle2D title = new Rectangle2D.Double(MARGIN, TITLE_TOP, width - 2 * MARGIN, TITLE_HEIGHT);
        double top = title.getMaxY() + 8;
        Rectangle2D content = new Rectangle2D.Double(MARGIN, top, width - 2 * MARGIN, height - FOOT_MARGIN - top);
        return within(title, content, side, footerHeight);
    }

    /** The areas within a space for contents: the footer below, the caption beside the picture or, where it is high, below. */
    public static SlideAreas within(Rectangle2D title, Rectangle2D content, Side side, double footerHeight) {
        double footTop = content.getMaxY() - footerHeight;
        Rectangle2D footer = new Rectangle2D.Double(content.getX(), footTop, content.getWidth(), footerHeight);
        double x = content.getX();
        double y = content.getY();
        double width = content.getWidth();
        double height = footTop - 6 - y;
        if (side == Side.NONE) {
            Rectangle2D none = new Rectangle2D.Double(x + width, y, 0, 0);
            return new SlideAreas(title, new Rectangle2D.Double(x, y, width, height), none, footer);
        }
        if (height > width * 0.95) {
            double words = height * CAPTION_SHARE;
            return new SlideAreas(
                    title,
                    new Rectangle2D.Double(x, y, width, height - words - GAP),
                    new Rectangle2D.Double(x, y + height - words, width, words),
                    footer);
        }
        double words = Math.max(170, width * CAPTION_SHARE);
        double mapX = side == Side.LEFT ? x + words + GAP : x;
        double wordsX = side == Side.LEFT ? x : x + width - words;
        return new SlideAreas(
                title,
                new Rectangle2D.Double(mapX, y, width - words - GAP, height),
                new Rectangle2D.Double(wordsX, y, words, height),
                footer);
    }
}
