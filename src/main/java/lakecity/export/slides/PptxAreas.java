package lakecity.export.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import lakecity.export.scene.CoverAreas;
import lakecity.export.scene.SceneWords;
import lakecity.export.scene.SlideAreas;
import lakecity.export.scene.SlideType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Where the parts of a slide stand: on slides of ours as {@link SlideAreas} and {@link CoverAreas} say, in a template
 * where its layout has them. In our points (shorter side 540).
 */
final class PptxAreas {
    private static final Set<Placeholder> PICTURES = Set.of(Placeholder.PICTURE);
    private static final double INSET = 56;

    /** Narrower or lower places of a template are no place for contents. */
    private static final double LEAST_SHARE = 0.3;

    private final PptxDeck deck;
    private final XSLFSlideLayout layout;
    private final SceneWords words;
    private final double unit;
    private final double width;
    private final double height;

    PptxAreas(PptxDeck deck, XSLFSlideLayout layout, SceneWords words) {
        this.deck = deck;
        this.layout = layout;
        this.words = words;
        this.unit = deck.unit();
        this.width = deck.width() / unit;
        this.height = deck.height() / unit;
    }

    /** A map or picture with its words. */
    SlideAreas content(SlideAreas.Side side) {
        if (deck.isPlain()) {
            return SlideAreas.of(width, height, side, SlideType.footerHeight(words, width - INSET));
        }
        List<XSLFTextShape> pictures = PptxDeck.placeholders(layout, PICTURES);
        if (pictures.size() == 1 && side != SlideAreas.Side.NONE) {
            Rectangle2D caption =
                    area(PptxDeck.placeholders(layout, PptxDeck.TEXTS).get(0));
            Rectangle2D footer = footer();
            return new SlideAreas(title(), above(area(pictures.get(0)), footer), above(caption, footer), footer);
        }
        Rectangle2D space = space();
        return SlideAreas.within(title(), space, side, SlideType.footerHeight(words, space.getWidth()));
    }

    CoverAreas cover() {
        return CoverAreas.of(width, height, false, SlideType.footerHeight(words, width - INSET));
    }

    /** The end; within a template's space for contents a third is for words, the rest for sources. */
    CoverAreas closing() {
        if (deck.isPlain()) {
            return CoverAreas.of(width, height, true, SlideType.footerHeight(words, width - INSET));
        }
        Rectangle2D space = space();
        double foot = SlideType.footerHeight(words, space.getWidth());
        double third = (space.getHeight() - foot) / 3;
        double x = space.getX();
        double wide = space.getWidth();
        return new CoverAreas(
                title(),
                new Rectangle2D.Double(x, space.getY(), wide, third),
                new Rectangle2D.Double(x, space.getY() + third + 8, wide, 2 * third - 16),
                new Rectangle2D.Double(x, space.getMaxY() - foot, wide, foot));
    }

    /** A template's own place below the title of a cover, as far as the caveats leave room. */
    Rectangle2D subtitle() {
        Rectangle2D at = PptxDeck.placeholders(layout, PptxDeck.TEXTS).stream()
                .findFirst()
                .map(this::area)
                .orElse(CoverAreas.of(width, height, false, 0).words());
        double high = Math.max(60, Math.min(at.getMaxY(), footer().getY() - 6) - at.getY());
        return new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), high);
    }

    /** Caveats at the foot: on slides of ours at the lower edge, in a template at the lower end of its contents. */
    Rectangle2D footer() {
        if (deck.isPlain()) {
            return cover().footer();
        }
        Rectangle2D space = space();
        double foot = SlideType.footerHeight(words, space.getWidth());
        return new Rectangle2D.Double(space.getX(), space.getMaxY() - foot, space.getWidth(), foot);
    }

    /** A template's place for the title; ours when it has none. */
    Rectangle2D title() {
        List<XSLFTextShape> titles = PptxDeck.placeholders(layout, PptxDeck.TITLES);
        return titles.isEmpty()
                ? SlideAreas.of(width, height, SlideAreas.Side.NONE, 0).title()
                : area(titles.get(0));
    }

    /** Where a template has its contents, on the layout with one text; our own area when there is none of use. */
    private Rectangle2D space() {
        XSLFSlideLayout usual = deck.layout(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT, SlideLayout.TITLE_ONLY);
        return PptxDeck.placeholders(usual, PptxDeck.TEXTS).stream()
                .map(this::area)
                .filter(area -> area.getWidth() >= LEAST_SHARE * width && area.getHeight() >= LEAST_SHARE * height)
                .findFirst()
                .orElseGet(() ->
                        SlideAreas.of(width, height, SlideAreas.Side.NONE, 0).picture());
    }

    /** The part of an area that no caveat lies on. */
    private static Rectangle2D above(Rectangle2D area, Rectangle2D footer) {
        double high = footer.getY() - 6 - area.getY();
        return area.intersects(footer) && high > 0
                ? new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), high)
                : area;
    }

    private Rectangle2D area(XSLFTextShape shape) {
        return PptxText.scaled(shape.getAnchor(), 1 / unit);
    }
}
