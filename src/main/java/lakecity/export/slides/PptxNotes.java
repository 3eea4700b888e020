package lakecity.export.slides;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/**
 * Writes the speaker's notes of a slide. What POI copies from the master of notes beside them is taken out or put right:
 * fields that it turns into plain text with their attributes left on, which PowerPoint would want to repair, and a date of
 * the master's.
 */
final class PptxNotes {
    private static final PptxText AS_IT_IS = new PptxText(0, false, null);
    private static final Set<Placeholder> BODY = Set.of(Placeholder.BODY);
    private static final Set<Placeholder> NUMBER = Set.of(Placeholder.SLIDE_NUMBER);
    private static final Set<Placeholder> KEPT =
            Set.of(Placeholder.BODY, Placeholder.SLIDE_IMAGE, Placeholder.SLIDE_NUMBER);

    private PptxNotes() {}

    static void write(XMLSlideShow show, XSLFSlide slide, String text) {
        XSLFNotes notes = show.getNotesSlide(slide);
        List<XSLFTextShape> others = List.of(notes.getPlaceholders()).stream()
                .filter(shape -> shape.getTextType() == null || !KEPT.contains(shape.getTextType()))
                .toList();
        PptxDeck.placeholders(notes, NUMBER).forEach(shape -> number(shape, slide.getSlideNumber()));
        PptxDeck.placeholders(notes, BODY).stream().findFirst().ifPresent(shape -> AS_IT_IS.put(shape, text));
        // Last, for POI still counts placeholders that are gone.
        others.forEach(notes::removeShape);
    }

    private static void number(XSLFTextShape shape, int number) {
        shape.clearText();
        CTTextParagraph paragraph = shape.getTextParagraphs().isEmpty()
                ? shape.addNewTextParagraph().getXmlObject()
                : shape.getTextParagraphs().get(0).getXmlObject();
        CTTextField field = paragraph.addNewFld();
        field.setId("{" + UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT) + "}");
        field.setType("slidenum");
        field.setT(String.valueOf(number));
    }
}
