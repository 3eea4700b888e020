package lakecity.export.handout;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import lakecity.draw.style.FontFiles;
import lakecity.draw.style.Fonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Writes on the pages of a PDF: text in the program's own font, of which only the characters used are embedded, and pictures. */
final class PdfText {
    private final PDDocument document;
    private final PDFont regular;
    private final PDFont bold;

    PdfText(PDDocument document) throws IOException {
        this.document = document;
        this.regular = load("Regular");
        this.bold = load("Bold");
    }

    private PDFont load(String weight) throws IOException {
        try (InputStream in = FontFiles.open(weight)) {
            return PDType0Font.load(document, in, true);
        }
    }

    /** A line of text; its base is so far below the page's upper edge. */
    void line(PDPage page, String text, boolean heavy, double size, double x, double base, Color ink)
            throws IOException {
        if (text.isBlank()) {
            return;
        }
        try (PDPageContentStream out = on(page)) {
            out.beginText();
            out.setFont(heavy ? bold : regular, (float) size);
            out.setNonStrokingColor(ink);
            out.newLineAtOffset((float) x, (float) (page.getMediaBox().getHeight() - base));
            out.showText(Fonts.visible(text));
            out.endText();
        }
    }

    /** A picture in an area whose y is measured from the page's upper edge, with a hairline round it. */
    void picture(PDPage page, BufferedImage image, Rectangle2D at, Color hairline) throws IOException {
        PDImageXObject picture = LosslessFactory.createFromImage(document, image);
        float y = (float) (page.getMediaBox().getHeight() - at.getMaxY());
        try (PDPageContentStream out = on(page)) {
            out.drawImage(picture, (float) at.getX(), y, (float) at.getWidth(), (float) at.getHeight());
            out.setStrokingColor(hairline);
            out.setLineWidth(0.4f);
            out.addRect((float) at.getX(), y, (float) at.getWidth(), (float) at.getHeight());
            out.stroke();
        }
    }

    void rule(PDPage page, double x, double y, double width, Color ink) throws IOException {
        try (PDPageContentStream out = on(page)) {
            out.setStrokingColor(ink);
            out.setLineWidth(0.4f);
            float at = (float) (page.getMediaBox().getHeight() - y);
            out.moveTo((float) x, at);
            out.lineTo((float) (x + width), at);
            out.stroke();
        }
    }

    private PDPageContentStream on(PDPage page) throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }
}
