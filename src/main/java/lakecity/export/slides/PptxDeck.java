package lakecity.export.slides;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lakecity.export.scene.CleanText;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.SlideAreas;
import lakecity.export.scene.StoryExport;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.ZipPackage;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextFont;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The presentation that slides are put into: a plain one of ours, or a bureau's template. Of one thread; closed by its maker. */
final class PptxDeck implements AutoCloseable {
    private static final String LATIN = "Microsoft YaHei";
    private static final String CHINESE = "微软雅黑";

    /** The classes of type by which a program without this font chooses another. */
    private static final byte[] PANOSE = {2, 11, 5, 3, 2, 2, 4, 2, 2, 4};

    private static final byte SWISS = 34;

    /** Of the slide's area and width: what a template's places must have to be used for a map and its words. */
    private static final double LEAST_PICTURE = 0.4;

    private static final double LEAST_WORDS = 0.05;
    private static final double LEAST_COLUMN = 0.15;

    static {
        // Parts wait in the folder for temporary files until all are written: 500 pictures are more than fits into
        // memory.
        ZipPackage.setUseTempFilePackageParts(true);
    }

    private final XMLSlideShow show;
    private final boolean plain;

    private PptxDeck(XMLSlideShow show, boolean plain) {
        this.show = show;
        this.plain = plain;
    }

    static PptxDeck of(StoryExport options) throws ExportException {
        if (options.template() != null) {
            return new PptxDeck(PptxTemplate.open(options.template()), false);
        }
        XMLSlideShow show = new XMLSlideShow();
        double unit = SlideAreas.SHORT_SIDE / Math.min(options.width(), options.height());
        Dimension before = show.getPageSize();
        Dimension size =
                new Dimension((int) Math.round(options.width() * unit), (int) Math.round(options.height() * unit));
        show.setPageSize(size);
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            stretch(master, size, before);
            Arrays.stream(master.getSlideLayouts()).forEach(layout -> stretch(layout, size, before));
            CTFontScheme fonts =
                    master.getTheme().getXmlObject().getThemeElements().getFontScheme();
            set(fonts.getMajorFont());
            set(fonts.getMinorFont());
        }
        return new PptxDeck(show, true);
    }

    private static void stretch(XSLFSheet sheet, Dimension to, Dimension from) {
        double wide = (double) to.width / from.width;
        double high = (double) to.height / from.height;
        for (XSLFShape shape : sheet.getShapes()) {
            // Others take their place from the master, and setAnchor would move that.
            boolean placed =
                    shape.getXmlObject() instanceof CTShape own && own.getSpPr().isSetXfrm();
            if (placed && shape instanceof XSLFTextShape text) {
                Rectangle2D at = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(
                        at.getX() * wide, at.getY() * high, at.getWidth() * wide, at.getHeight() * high));
            }
        }
    }

    private static void set(CTFontCollection fonts) {
        set(fonts.getLatin(), LATIN);
        set(fonts.getEa(), CHINESE);
        set(fonts.getCs(), LATIN);
    }

    private static void set(CTTextFont font, String name) {
        font.setTypeface(name);
        font.setPanose(PANOSE);
        font.setPitchFamily(SWISS);
    }

    XMLSlideShow show() {
        return show;
    }

    /** Whether the look is ours and not a template's. */
    boolean isPlain() {
        return plain;
    }

    double width() {
        return show.getPageSize().getWidth();
    }

    double height() {
        return show.getPageSize().getHeight();
    }

    /** Points of this presentation per point of ours, whose slides have a shorter side of 540. */
    double unit() {
        return Math.min(width(), height()) / SlideAreas.SHORT_SIDE;
    }

    /** The first layout of one of these types, else of the master's first. */
    XSLFSlideLayout layout(SlideLayout... types) {
        for (SlideLayout type : types) {
            Optional<XSLFSlideLayout> found = layouts().stream()
                    .filter(layout -> layout.getType() == type)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return layouts().get(0);
    }

    private List<XSLFSlideLayout> layouts() {
        return show.getSlideMasters().stream()
                .flatMap(master -> Arrays.stream(master.getSlideLayouts()))
                .toList();
    }

    /**
     * A layout made for pictures: a title, one picture that takes at least two fifths of the slide, and beside it, not on
     * it, room for some words.
     */
    Optional<XSLFSlideLayout> pictureLayout() {
        return plain
                ? Optional.empty()
                : layouts().stream().filter(this::isForPictures).findFirst();
    }

    private boolean isForPictures(XSLFSlideLayout layout) {
        List<XSLFTextShape> pictures = placeholders(layout, Set.of(Placeholder.PICTURE));
        List<XSLFTextShape> texts = placeholders(layout, TEXTS);
        if (pictures.size() != 1
                || texts.isEmpty()
                || placeholders(layout, TITLES).isEmpty()) {
            return false;
        }
        Rectangle2D picture = pictures.get(0).getAnchor();
        Rectangle2D text = texts.get(0).getAnchor();
        Rectangle2D both = picture.createIntersection(text);
        boolean onIt = both.getWidth() > 0 && both.getHeight() > 0;
        return share(picture) >= LEAST_PICTURE
                && share(text) >= LEAST_WORDS
                && text.getWidth() >= LEAST_COLUMN * width()
                && !onIt;
    }

    private double share(Rectangle2D area) {
        return area.getWidth() * area.getHeight() / (width() * height());
    }

    static final Set<Placeholder> TITLES = Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    static final Set<Placeholder> TEXTS = Set.of(Placeholder.BODY, Placeholder.CONTENT, Placeholder.SUBTITLE);

    /** The placeholders of a sheet of some kinds, in its order. */
    static List<XSLFTextShape> placeholders(XSLFSheet sheet, Set<Placeholder> kinds) {
        return Arrays.stream(sheet.getPlaceholders())
                .filter(shape -> shape.getTextType() != null && kinds.contains(shape.getTextType()))
                .toList();
    }

    /** Names the file: its story, this program, and nobody. */
    void name(String title) {
        POIXMLProperties properties = show.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(CleanText.of(title));
        core.setCreator("Lake City Atlas");
        core.setLastModifiedByUser("Lake City Atlas");
        properties.getExtendedProperties().setApplication("Lake City Atlas");
        properties.getExtendedProperties().setCompany("");
        properties.getExtendedProperties().setManager("");
    }

    void write(OutputStream out) throws IOException {
        show.write(out);
    }

    @Override
    public void close() throws IOException {
        show.close();
    }
}
