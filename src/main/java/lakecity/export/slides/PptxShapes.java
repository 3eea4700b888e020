package lakecity.export.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lakecity.export.picture.Paper;
import lakecity.export.scene.Fit;
import lakecity.export.scene.SlideType;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/**
 * Puts words and pictures on one slide, into its placeholders where it has them, and remembers whether words had to be
 * cut. Areas are in our points (shorter side 540). Of one thread.
 */
final class PptxShapes {
    private static final Set<Placeholder> KEPT =
            Set.of(Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);
    private static final double FROM_TEMPLATE = 0;
    private static final double USUAL_TITLE = 44;

    private final PptxDeck deck;
    private final XSLFSlide slide;
    private final Paper paper;
    private final double unit;
    private boolean cut;

    PptxShapes(PptxDeck deck, XSLFSlide slide, Paper paper) {
        this.deck = deck;
        this.slide = slide;
        this.paper = paper;
        this.unit = deck.unit();
    }

    /** Whether words were cut; all of them must then stand in the notes. */
    boolean isCut() {
        return cut;
    }

    boolean hasTitle() {
        return !PptxDeck.placeholders(slide, PptxDeck.TITLES).isEmpty();
    }

    void fill(Color color) {
        CTBackgroundProperties ground =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        byte[] rgb = {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
        ground.addNewSolidFill().addNewSrgbClr().setVal(rgb);
        ground.addNewEffectLst();
    }

    void bar(Rectangle2D at, Color color) {
        XSLFAutoShape bar = slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(PptxText.scaled(at, unit));
        bar.setFillColor(color);
        bar.setLineColor(null);
    }

    /** The title: as we set it, or in a template's own type, smaller only where it would run out of its place. */
    XSLFTextShape title(String text, Fit.Sizes sizes, Rectangle2D at) {
        List<XSLFTextShape> titles = PptxDeck.placeholders(slide, PptxDeck.TITLES);
        XSLFTextShape shape = titles.isEmpty() ? slide.createTextBox() : titles.get(0);
        if (deck.isPlain() || titles.isEmpty()) {
            set(shape, text, sizes, at);
            return shape;
        }
        double own = templateSize(shape);
        Fit fit = SlideType.fit(text, new Fit.Sizes(own, Math.min(own, sizes.least()), sizes.bold()), at);
        cut |= fit.cut();
        boolean asItIs = !fit.cut() && fit.size() >= own;
        ink(asItIs ? FROM_TEMPLATE : fit.size() * unit, sizes.bold(), false).put(shape, shown(text, fit));
        return shape;
    }

    private double templateSize(XSLFTextShape shape) {
        shape.setText(" ");
        Double size = shape.getTextParagraphs().get(0).getTextRuns().get(0).getFontSize();
        return size == null ? USUAL_TITLE : size / unit;
    }

    /** Words in the slide's placeholder for text, else in a box; none when there are no words. */
    Optional<XSLFTextShape> text(XSLFTextShape title, String text, Fit.Sizes sizes, Rectangle2D at) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        XSLFTextShape shape = PptxDeck.placeholders(slide, PptxDeck.TEXTS).stream()
                .filter(found -> found != title)
                .findFirst()
                .orElseGet(slide::createTextBox);
        set(shape, text, sizes, at);
        return Optional.of(shape);
    }

    /** Small print in a box of its own, as large as it fits. */
    void box(String text, Fit.Sizes sizes, Rectangle2D at) {
        if (!text.isEmpty()) {
            Fit fit = SlideType.fit(text, sizes, at);
            cut |= fit.cut();
            box(shown(text, fit), fit.size(), at);
        }
    }

    /** Small print of one size, for which there is room. */
    void box(String text, double size, Rectangle2D at) {
        XSLFTextShape shape = slide.createTextBox();
        ink(size * unit, false, true).put(shape, text);
        PptxText.place(shape, at, unit);
    }

    private void set(XSLFTextShape shape, String text, Fit.Sizes sizes, Rectangle2D at) {
        Fit fit = SlideType.fit(text, sizes, at);
        cut |= fit.cut();
        ink(fit.size() * unit, sizes.bold(), false).put(shape, shown(text, fit));
        PptxText.place(shape, at, unit);
    }

    /** The text, or so much of it as was set, its paragraphs kept. */
    private static String shown(String text, Fit fit) {
        if (!fit.cut()) {
            return text;
        }
        int most = fit.lines().stream()
                        .mapToInt(line -> line.codePointCount(0, line.length()))
                        .sum()
                - 1;
        int[] points = text.codePoints().limit(Math.max(1, most)).toArray();
        return new String(points, 0, points.length).strip() + "…";
    }

    private PptxText ink(double size, boolean bold, boolean pale) {
        return new PptxText(size, bold, deck.isPlain() ? pale ? paper.pale() : paper.ink() : null);
    }

    /** Takes away the placeholders of the layout that got no text: else they would ask for some. */
    void clear(@Nullable XSLFTextShape title, @Nullable XSLFTextShape text) {
        for (XSLFTextShape shape : List.of(slide.getPlaceholders())) {
            boolean used =
                    shape == title || shape == text || shape.getText().strip().length() > 0;
            if (!used && (shape.getTextType() == null || !KEPT.contains(shape.getTextType()))) {
                slide.removeShape(shape);
            }
        }
    }

    /** Puts a picture into the middle of an area; its size is in our points. */
    void picture(byte[] png, double wide, double high, Rectangle2D at, String alt) {
        XSLFPictureShape shape = slide.createPicture(deck.show().addPicture(png, PictureData.PictureType.PNG));
        shape.setAnchor(PptxText.scaled(
                new Rectangle2D.Double(
                        at.getX() + (at.getWidth() - wide) / 2, at.getY() + (at.getHeight() - high) / 2, wide, high),
                unit));
        if (shape.getXmlObject() instanceof CTPicture xml) {
            xml.getNvPicPr().getCNvPr().setDescr(alt);
        }
        shape.setLineColor(paper.hairline());
        shape.setLineWidth(0.5);
    }
}
