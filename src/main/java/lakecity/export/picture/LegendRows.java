package lakecity.export.picture;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import lakecity.draw.Legend;
import lakecity.draw.style.Fonts;
import lakecity.i18n.Language;

/** The legend in rows: each entry its sample and its words, as many to a row as fit. Logical pixels. */
public final class LegendRows {
    private static final double SWATCH_WIDTH = 30;
    private static final double SWATCH_HEIGHT = 16;
    private static final double SWATCH_GAP = 6;
    private static final double BETWEEN = 20;
    private static final double ROW = 22;

    private record Cell(Legend.Entry entry, String words, double x, int row) {}

    private final Font font;
    private final List<Cell> cells = new ArrayList<>();
    private final int rows;

    /** Lays entries out within a width, in logical pixels. */
    public LegendRows(List<Legend.Entry> entries, Language language, Font font, double width) {
        this.font = font;
        double x = 0;
        int row = 0;
        for (Legend.Entry entry : entries) {
            String words = Fonts.visible(entry.title().in(language));
            double wide = SWATCH_WIDTH + SWATCH_GAP + TextLines.width(words, font);
            if (x > 0 && x + wide > width) {
                x = 0;
                row++;
            }
            cells.add(new Cell(entry, words, x, row));
            x += wide + BETWEEN;
        }
        this.rows = entries.isEmpty() ? 0 : row + 1;
    }

    /** Of all rows. */
    public double height() {
        return rows * ROW;
    }

    /** Paints the rows from an upper left corner. */
    public void paint(Graphics2D g, double left, double top, Paper paper) {
        AffineTransform before = g.getTransform();
        for (Cell cell : cells) {
            double x = left + cell.x();
            double y = top + cell.row() * ROW;
            g.translate(x, y + (ROW - SWATCH_HEIGHT) / 2);
            cell.entry().swatch().paint(g, SWATCH_WIDTH, SWATCH_HEIGHT);
            g.setTransform(before);
            g.setFont(font);
            g.setColor(paper.ink());
            g.drawString(cell.words(), (float) (x + SWATCH_WIDTH + SWATCH_GAP), (float) (y + ROW - 6.5));
        }
    }
}
