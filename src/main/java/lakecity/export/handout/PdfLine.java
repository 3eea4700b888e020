package lakecity.export.handout;

import java.util.ArrayList;
import java.util.List;
import lakecity.export.scene.Fit;

/**
 * A line of a handout.
 *
 * @param pale whether it is small print
 * @param before extra room above it, in points
 */
record PdfLine(String text, boolean bold, double size, boolean pale, double before) {

    double height() {
        return before + size * Fit.LEADING;
    }

    /** The lines of a text in a column; room above the first. */
    static List<PdfLine> of(String text, boolean bold, double size, boolean pale, double before, double width) {
        List<PdfLine> lines = new ArrayList<>();
        for (String line : Fit.lines(text, Fit.font(bold, size), width)) {
            lines.add(new PdfLine(line, bold, size, pale, lines.isEmpty() ? before : 0));
        }
        return lines;
    }

    static double height(List<PdfLine> lines) {
        return lines.stream().mapToDouble(PdfLine::height).sum();
    }
}
