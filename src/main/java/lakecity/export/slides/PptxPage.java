package lakecity.export.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import lakecity.draw.style.Palette;
import lakecity.export.picture.Paper;
import lakecity.export.scene.CaptionColumn;
import lakecity.export.scene.CoverAreas;
import lakecity.export.scene.CoverWords;
import lakecity.export.scene.Fit;
import lakecity.export.scene.SceneWords;
import lakecity.export.scene.SlideAreas;
import lakecity.export.scene.SlideType;
import lakecity.export.scene.StoryRun;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** One slide being made. Areas are in our points (shorter side 540) until they are put on the slide. Of one thread. */
final class PptxPage {
    private final StoryRun run;
    private final PptxDeck deck;
    private final Scene scene;
    private final SceneWords words;
    private final int number;
    private final XSLFSlide slide;
    private final PptxAreas areas;
    private final PptxShapes shapes;

    PptxPage(StoryRun run, PptxDeck deck, Scene scene, SceneWords words, int number) {
        this.run = run;
        this.deck = deck;
        this.scene = scene;
        this.words = words;
        this.number = number;
        Paper paper = Paper.of(Palette.of(run.palette(scene)));
        XSLFSlideLayout layout = layout();
        this.slide = deck.show().createSlide(layout);
        this.areas = new PptxAreas(deck, layout, words);
        this.shapes = new PptxShapes(deck, slide, paper);
        if (scene.kind() == Scene.Kind.BLACK) {
            shapes.fill(Color.BLACK);
        } else if (deck.isPlain()) {
            shapes.fill(paper.ground());
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

    /** Nothing but black. */
    void black() {
        slide.setFollowMasterGraphics(false);
        shapes.clear(null, null);
    }

    void cover() {
        CoverWords cover = CoverWords.of(run, scene, words);
        CoverAreas at = areas.cover();
        XSLFTextShape title;
        XSLFTextShape below;
        if (deck.isPlain()) {
            Fit fit = SlideType.fit(cover.title(), SlideType.COVER_TITLE, at.title());
            double top = at.title().getMaxY() - fit.height();
            Rectangle2D low =
                    new Rectangle2D.Double(at.title().getX(), top, at.title().getWidth(), fit.height());
            shapes.bar(SlideType.bar(low), SlideType.accent(run.palette(scene)));
            title = title(cover.title(), SlideType.COVER_TITLE, low);
            below = shapes.text(title, cover.words(), SlideType.COVER_WORDS, at.words())
                    .orElse(title);
            shapes.box(cover.about(), SlideType.ABOUT, at.about());
        } else {
            title = title(cover.title(), SlideType.COVER_TITLE, areas.title());
            String text = (cover.words() + "\n" + cover.about()).strip();
            below = shapes.text(title, text, SlideType.TEMPLATE_WORDS, areas.subtitle())
                    .orElse(title);
        }
        shapes.clear(title, below);
        footer(areas.footer());
    }

    void closing() {
        CoverWords cover = CoverWords.of(run, scene, words);
        CoverAreas at = areas.closing();
        XSLFTextShape title = title(cover.title(), SlideType.COVER_TITLE, at.title());
        XSLFTextShape below = shapes.text(title, cover.words(), SlideType.COVER_WORDS, at.words())
                .orElse(title);
        shapes.box(cover.about(), SlideType.ABOUT, at.about());
        shapes.clear(title, below);
        footer(areas.footer());
    }

    /** Title, caption, sources and caveats of a map or picture; gives the area that is left for it. */
    Rectangle2D content() {
        SlideAreas at = areas.content(CaptionColumn.of(run, scene, words));
        String name = words.title().isEmpty() ? run.title() : words.title();
        XSLFTextShape title = title(name, SlideType.TITLE, at.title());
        XSLFTextShape caption = shapes.text(title, words.caption(), SlideType.CAPTION, at.caption())
                .orElse(title);
        shapes.clear(title, caption);
        footer(at.footer());
        return at.picture();
    }

    private XSLFTextShape title(String text, Fit.Sizes sizes, Rectangle2D at) {
        if (!shapes.hasTitle()) {
            run.remark(number, "export.story.no-title");
        }
        return shapes.title(text, sizes, at);
    }

    private void footer(Rectangle2D at) {
        shapes.box(words.footer(), SlideType.FOOTER, at);
    }

    /** Puts a picture into the middle of an area; its size is in our points. */
    void picture(byte[] png, double wide, double high, Rectangle2D at, String alt) {
        shapes.picture(png, wide, high, at, alt);
    }

    /** What the speaker reads; and all of the words that had to be cut. */
    void notes() {
        String rest = "";
        if (shapes.isCut()) {
            run.remark(number, "export.story.cut.notes");
            rest = Messages.of(run.language()).text("export.story.full-caption") + "\n" + whole();
        }
        String text = (words.notes() + "\n" + rest).strip();
        if (!text.isEmpty()) {
            PptxNotes.write(deck.show(), slide, text);
        }
    }

    private String whole() {
        boolean isMap = scene.kind() == Scene.Kind.MAP || scene.kind() == Scene.Kind.PICTURE;
        CoverWords cover = CoverWords.of(run, scene, words);
        return isMap
                ? (words.title() + "\n" + words.caption()).strip()
                : (cover.title() + "\n" + cover.words() + "\n" + cover.about()).strip();
    }
}
