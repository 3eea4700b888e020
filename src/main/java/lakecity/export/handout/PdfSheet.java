package lakecity.export.handout;

import java.awt.geom.Rectangle2D;
import lakecity.export.scene.HandoutPage;

/**
 * The measures of a handout's pages, in points from the upper left corner: A4 (ISO 216), with room for a head, and for
 * caveats and page number at the foot.
 */
record PdfSheet(HandoutPage page, double footer) {
    private static final double SHORT = 595.28;
    private static final double LONG = 841.89;
    static final double MARGIN = 42;
    private static final double HEAD = 22;
    private static final double GAP = 20;

    double width() {
        return page.landscape() ? LONG : SHORT;
    }

    double height() {
        return page.landscape() ? SHORT : LONG;
    }

    /** All between head and foot. */
    Rectangle2D body() {
        double top = MARGIN + HEAD;
        return new Rectangle2D.Double(MARGIN, top, width() - 2 * MARGIN, footTop() - 10 - top);
    }

    double footTop() {
        return height() - 26 - footer;
    }

    private int across() {
        return page.scenes() == 4 || page.scenes() == 2 && page.landscape() ? 2 : 1;
    }

    /** The place of a scene on its page, from 0. */
    Rectangle2D cell(int place) {
        int across = across();
        int down = page.scenes() / across;
        Rectangle2D body = body();
        double wide = (body.getWidth() - (across - 1) * GAP) / across;
        double high = (body.getHeight() - (down - 1) * GAP) / down;
        return new Rectangle2D.Double(
                body.getX() + place % across * (wide + GAP), body.getY() + place / across * (high + GAP), wide, high);
    }

    double titleSize() {
        return page.scenes() == 1 ? 16 : page.scenes() == 2 ? 12.5 : 10.5;
    }

    double captionSize() {
        return page.scenes() == 1 ? 11 : page.scenes() == 2 ? 9.5 : 8;
    }

    double smallSize() {
        return page.scenes() == 4 ? 6.5 : 7;
    }
}
