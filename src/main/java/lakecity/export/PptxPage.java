package lakecity.export;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import lakecity.draw.Palette;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTBackgroundProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** One slide being made. Areas are in our points (shorter side 540) until they are put on the slide. Of one thread. */
final class PptxPage {
    private static final Set<Placeholder> PICTURES = Set.of(Placeholder.PICTURE);
    private static final Set<Placeholder> KEPT =
            Set.of(Placeholder.DATETIME, Placeholder.FOOTER, Placeholder.SLIDE_NUMBER);
    private static final double FROM_TEMPLATE = 0;

    private final StoryRun run;
    private final PptxDeck deck;
    private final Scene scene;
    private final SceneWords words;
    private final int number;
    private final Paper paper;
    private final double unit;
    private final double width;
    private final double height;
    private final XSLFSlideLayout layout;
    private final XSLFSlide slide;
    private boolean cut;

    PptxPage(StoryRun run, PptxDeck deck, Scene scene, SceneWords words, int number) {
        this.run = run;
        this.deck = deck;
        this.scene = scene;
        this.words = words;
        this.number = number;
        this.paper = Paper.of(Palette.of(run.palette(scene)));
        this.unit = deck.unit();
        this.width = deck.width() / unit;
        this.height = deck.height() / unit;
        this.layout = layout();
        this.slide = deck.show().createSlide(layout);
        if (scene.kind() == Scene.Kind.BLACK) {
            fill(Color.BLACK);
        } else if (deck.isPlain()) {
            fill(paper.ground());
        }
    }

    private XSLFSlideLayout layout() {
        return switch (scene.kind()) {
            case BLACK -> deck.layout(SlideLayout.BLANK, SlideLayout.TITLE_ONLY);
            case COVER -> deck.layout(SlideLayout.TITLE, SlideLayout.SECTION_HEADER, SlideLayout.TITLE_ONLY);
            case CLOSING -> deck.layout(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT, SlideLayout.TITLE_ONLY);
            case MAP, PICTURE ->
                deck.pictureLayout()
                        .filter(found -> !words.caption().isEmpty())
                        .orElseGet(() -> words.caption().isEmpty()
                                ? deck.layout(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT)
                                : deck.layout(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT, SlideLayout.TITLE_ONLY));
        };
    }

    private void fill(Color color) {
        CTBackgroundProperties ground =
                slide.getXmlObject().getCSld().addNewBg().addNewBgPr();
        byte[] rgb = {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
        ground.addNewSolidFill().addNewSrgbClr().setVal(rgb);
        ground.addNewEffectLst();
    }

    /** Nothing but black. */
    void black() {
        slide.setFollowMasterGraphics(false);
        clear(null, null);
    }

    void cover() {
        CoverWords cover = CoverWords.of(run, scene, words);
        CoverAreas areas = CoverAreas.of(width, height, false, SlideType.footerHeight(words, width - 56));
        Fit fit = SlideType.fit(cover.title(), SlideType.COVER_TITLE, areas.title());
        double top = areas.title().getMaxY() - fit.height();
        Rectangle2D titleAt =
                new Rectangle2D.Double(areas.title().getX(), top, areas.title().getWidth(), fit.height());
        if (deck.isPlain()) {
            XSLFAutoShape bar = slide.createAutoShape();
            bar.setShapeType(ShapeType.RECT);
            bar.setAnchor(PptxText.scaled(SlideType.bar(titleAt), unit));
            bar.setFillColor(SlideType.accent(run.palette(scene)));
            bar.setLineColor(null);
        }
        XSLFTextShape title = title(cover.title(), fit, titleAt);
        XSLFTextShape below = deck.isPlain()
                ? text(title, cover.words(), SlideType.COVER_WORDS, areas.words())
                : subtitle(title, cover);
        if (deck.isPlain()) {
            box(
                    cover.about(),
                    SlideType.fit(cover.about(), SlideType.ABOUT, areas.about()).size(),
                    areas.about());
        }
        clear(title, below);
        footer();
    }

    void closing() {
        CoverWords cover = CoverWords.of(run, scene, words);
        CoverAreas areas = deck.isPlain()
                ? CoverAreas.of(width, height, true, SlideType.footerHeight(words, width - 56))
                : within(contentArea());
        Fit fit = SlideType.fit(cover.title(), SlideType.COVER_TITLE, areas.title());
        XSLFTextShape title = title(cover.title(), fit, areas.title());
        XSLFTextShape below = text(title, cover.words(), SlideType.COVER_WORDS, areas.words());
        if (!cover.about().isEmpty()) {
            box(
                    cover.about(),
                    SlideType.fit(cover.about(), SlideType.ABOUT, areas.about()).size(),
                    areas.about());
        }
        clear(title, below);
        footer();
    }

    /** The end within a template's space for contents: a third for words, the rest for sources. */
    private CoverAreas within(Rectangle2D content) {
        double foot = SlideType.footerHeight(words, content.getWidth());
        double third = (content.getHeight() - foot) / 3;
        double x = content.getX();
        double wide = content.getWidth();
        return new CoverAreas(
                titleArea(),
                new Rectangle2D.Double(x, content.getY(), wide, third),
                new Rectangle2D.Double(x, content.getY() + third + 8, wide, 2 * third - 16),
                new Rectangle2D.Double(x, content.getMaxY() - foot, wide, foot));
    }

    /** Title, caption, sources and caveats of a map or picture; gives the area that is left for it. */
    Rectangle2D content() {
        SlideAreas areas = areas();
        String words1 = words.title().isEmpty() ? run.title() : words.title();
        XSLFTextShape title = title(words1, SlideType.fit(words1, SlideType.TITLE, areas.title()), areas.title());
        XSLFTextShape caption =
                words.caption().isEmpty() ? null : text(title, words.caption(), SlideType.CAPTION, areas.caption());
        clear(title, caption);
        box(words.footer(), SlideType.FOOTER, areas.footer());
        return areas.picture();
    }

    private SlideAreas areas() {
        SlideAreas.Side side = CaptionColumn.of(run, scene, words);
        if (deck.isPlain()) {
            return SlideAreas.of(width, height, side, SlideType.footerHeight(words, width - 56));
        }
        List<XSLFTextShape> pictures = PptxDeck.placeholders(layout, PICTURES);
        double foot = SlideType.footerHeight(words, contentArea().getWidth());
        if (pictures.size() == 1 && side != SlideAreas.Side.NONE) {
            Rectangle2D footer = footerArea();
            Rectangle2D caption =
                    area(PptxDeck.placeholders(layout, PptxDeck.TEXTS).get(0));
            return new SlideAreas(titleArea(), area(pictures.get(0)), caption, footer);
        }
        return SlideAreas.within(titleArea(), contentArea(), side, foot);
    }

    private Rectangle2D area(XSLFTextShape shape) {
        return PptxText.scaled(shape.getAnchor(), 1 / unit);
    }

    private Rectangle2D titleArea() {
        List<XSLFTextShape> titles = PptxDeck.placeholders(layout, PptxDeck.TITLES);
        return titles.isEmpty()
                ? SlideAreas.of(width, height, SlideAreas.Side.NONE, 0).title()
                : area(titles.get(0));
    }

    /** Where a template has its contents, on the layout with one text; our own area when there is none. */
    private Rectangle2D contentArea() {
        XSLFSlideLayout usual = deck.layout(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT, SlideLayout.TITLE_ONLY);
        List<XSLFTextShape> texts = PptxDeck.placeholders(usual, PptxDeck.TEXTS);
        SlideAreas ours = SlideAreas.of(width, height, SlideAreas.Side.NONE, 0);
        return texts.isEmpty() ? ours.picture() : area(texts.get(0));
    }

    /** Caveats at the foot: on slides of ours at the lower edge, in a template below its contents or over their end. */
    private Rectangle2D footerArea() {
        if (deck.isPlain()) {
            return CoverAreas.of(width, height, false, SlideType.footerHeight(words, width - 56))
                    .footer();
        }
        Rectangle2D content = contentArea();
        double foot = SlideType.footerHeight(words, content.getWidth());
        return new Rectangle2D.Double(content.getX(), content.getMaxY() - foot, content.getWidth(), foot);
    }

    private void footer() {
        box(words.footer(), SlideType.FOOTER, footerArea());
    }

    private PptxText ink(double size, boolean bold) {
        return new PptxText(size, bold, deck.isPlain() ? paper.ink() : null);
    }

    private XSLFTextShape title(String text, Fit fit, Rectangle2D at) {
        List<XSLFTextShape> titles = PptxDeck.placeholders(slide, PptxDeck.TITLES);
        XSLFTextShape shape = titles.isEmpty() ? slide.createTextBox() : titles.get(0);
        if (deck.isPlain() || titles.isEmpty()) {
            ink(fit.size() * unit, true).put(shape, text);
            PptxText.place(shape, at, unit);
        } else {
            ink(FROM_TEMPLATE, false).put(shape, text);
        }
        if (titles.isEmpty()) {
            run.remark(number, "export.story.no-title");
        }
        return shape;
    }

    /** A template's own place below the title, as far as the caveats leave room; in a box where there is none. */
    private XSLFTextShape subtitle(XSLFTextShape title, CoverWords cover) {
        XSLFTextShape shape = PptxDeck.placeholders(slide, PptxDeck.TEXTS).stream()
                .filter(found -> found != title)
                .findFirst()
                .orElseGet(slide::createTextBox);
        Rectangle2D foot = footerArea();
        Rectangle2D at = PptxDeck.placeholders(layout, PptxDeck.TEXTS).stream()
                .findFirst()
                .map(this::area)
                .orElse(CoverAreas.of(width, height, false, 0).words());
        double high = Math.max(60, Math.min(at.getMaxY(), foot.getY() - 6) - at.getY());
        Rectangle2D room = new Rectangle2D.Double(at.getX(), at.getY(), at.getWidth(), high);
        String text = (cover.words() + "\n" + cover.about()).strip();
        Fit fit = SlideType.fit(text, SlideType.TEMPLATE_WORDS, room);
        cut |= fit.cut();
        ink(fit.size() * unit, false).put(shape, fit.cut() ? shortened(text, fit) : text);
        PptxText.place(shape, room, unit);
        return shape;
    }

    /** Words in the slide's placeholder for text, else in a box; null when there are none. */
    private @Nullable XSLFTextShape text(XSLFTextShape title, String text, Fit.Sizes sizes, Rectangle2D at) {
        List<XSLFTextShape> texts = PptxDeck.placeholders(slide, PptxDeck.TEXTS).stream()
                .filter(shape -> shape != title)
                .toList();
        if (text.isEmpty()) {
            return null;
        }
        XSLFTextShape shape = texts.isEmpty() ? slide.createTextBox() : texts.get(0);
        Fit fit = SlideType.fit(text, sizes, at);
        cut |= fit.cut();
        ink(fit.size() * unit, sizes.bold()).put(shape, fit.cut() ? shortened(text, fit) : text);
        PptxText.place(shape, at, unit);
        return shape;
    }

    /** So much of a text as was set, its paragraphs kept. */
    private static String shortened(String text, Fit fit) {
        int most = fit.lines().stream()
                        .mapToInt(line -> line.codePointCount(0, line.length()))
                        .sum()
                - 1;
        int[] points = text.codePoints().limit(Math.max(1, most)).toArray();
        return new String(points, 0, points.length).strip() + "…";
    }

    private void box(String text, double size, Rectangle2D at) {
        XSLFTextShape shape = slide.createTextBox();
        new PptxText(size * unit, false, deck.isPlain() ? paper.pale() : null).put(shape, text);
        PptxText.place(shape, at, unit);
    }

    /** Takes away the placeholders of the layout that got no text: else they would ask for some. */
    private void clear(@Nullable XSLFTextShape title, @Nullable XSLFTextShape text) {
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

    /** What the speaker reads; and all of a caption that had to be cut. */
    void notes() {
        if (cut) {
            run.remark(number, "export.story.cut.notes");
        }
        String rest = cut ? Messages.of(run.language()).text("export.story.full-caption") + "\n" + words.caption() : "";
        String text = (words.notes() + "\n" + rest).strip();
        if (text.isEmpty()) {
            return;
        }
        XSLFNotes notes = deck.show().getNotesSlide(slide);
        PptxDeck.placeholders(notes, Set.of(Placeholder.BODY)).stream()
                .findFirst()
                .ifPresent(shape -> new PptxText(FROM_TEMPLATE, false, null).put(shape, text));
    }
}
