package lakecity.export.scene;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import lakecity.draw.style.Palette;
import lakecity.draw.style.Tone;

/** The type of a slide, in points on a slide whose shorter side is 540, and how its texts fit their areas. */
public final class SlideType {
    /** Of a title, in points; like all that follow. */
    public static final Fit.Sizes TITLE = new Fit.Sizes(27, 18, true);
    /** Of a caption. */
    public static final Fit.Sizes CAPTION = new Fit.Sizes(20, 12, false);
    /** Of the title of a cover. */
    public static final Fit.Sizes COVER_TITLE = new Fit.Sizes(44, 26, true);
    /** Of what else a cover says. */
    public static final Fit.Sizes COVER_WORDS = new Fit.Sizes(22, 13, false);
    /** Of a caption in a template. */
    public static final Fit.Sizes TEMPLATE_WORDS = new Fit.Sizes(20, 9, false);
    /** Of the words about the data. */
    public static final Fit.Sizes ABOUT = new Fit.Sizes(13, 9, false);
    /** Of the line at the foot. */
    public static final double FOOTER = 8;

    /** Other programs' fonts are a little wider than ours: so much of an area is used. */
    private static final double SAFE = 0.95;

    private SlideType() {}

    /** A text set into an area. */
    public static Fit fit(String text, Fit.Sizes sizes, Rectangle2D area) {
        return Fit.of(text, sizes, area.getWidth() * SAFE, area.getHeight());
    }

    /** The one colour beside ink and paper. */
    public static Color accent(String palette) {
        return Palette.of(palette).color(Tone.LAKE);
    }

    /** The bar over the title of a cover. */
    public static Rectangle2D bar(Rectangle2D title) {
        return new Rectangle2D.Double(title.getX(), title.getY() - 14, 56, 4);
    }

    /** The height of sources and caveats, which are never cut. */
    public static double footerHeight(SceneWords words, double width) {
        Font font = Fit.font(false, FOOTER);
        return Math.ceil(Fit.lines(words.footer(), font, width * SAFE).size() * FOOTER * Fit.LEADING + 2);
    }
}
