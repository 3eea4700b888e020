package lakecity.export.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lakecity.export.scene.CleanText;
import lakecity.export.scene.Fit;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * How a text stands in a shape.
 *
 * @param size points; 0 for the template's own
 * @param ink null for the template's own colour
 */
record PptxText(double size, boolean bold, @Nullable Color ink) {

    /** Per cent of the font's own line, which is about 1.32 sizes: comes to {@link Fit#LEADING}. */
    private static final double LEADING = 105;

    /** Puts paragraphs into a shape, without bullets and to the left. */
    void put(XSLFTextShape shape, String text) {
        shape.clearText();
        boolean first = true;
        for (String line : lines(text)) {
            XSLFTextParagraph paragraph = first && !shape.getTextParagraphs().isEmpty()
                    ? shape.getTextParagraphs().get(0)
                    : shape.addNewTextParagraph();
            first = false;
            put(paragraph, line);
        }
    }

    private void put(XSLFTextParagraph paragraph, String line) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(CleanText.of(line));
        if (size > 0) {
            paragraph.setBullet(false);
            paragraph.setIndent(0.0);
            paragraph.setLeftMargin(0.0);
            paragraph.setTextAlign(TextParagraph.TextAlign.LEFT);
            paragraph.setLineSpacing(LEADING);
            paragraph.setSpaceBefore(0.0);
            paragraph.setSpaceAfter(0.0);
            run.setFontSize(size);
            run.setBold(bold);
        }
        if (ink != null) {
            run.setFontColor(ink);
        }
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of("") : text.strip().lines().toList();
    }

    /** Lays a shape over an area, its text from the upper edge and without margins. */
    static void place(XSLFTextShape shape, Rectangle2D area, double unit) {
        if (shape.getXmlObject() instanceof CTShape own && !own.getSpPr().isSetXfrm()) {
            // Without a place of its own setAnchor would move the layout's shape.
            own.getSpPr().addNewXfrm();
        }
        shape.setAnchor(scaled(area, unit));
        shape.setInsets(new Insets2D(0, 0, 0, 0));
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.setWordWrap(true);
        shape.setTextAutofit(TextShape.TextAutofit.NORMAL);
    }

    static Rectangle2D scaled(Rectangle2D area, double unit) {
        return new Rectangle2D.Double(
                area.getX() * unit, area.getY() * unit, area.getWidth() * unit, area.getHeight() * unit);
    }
}
