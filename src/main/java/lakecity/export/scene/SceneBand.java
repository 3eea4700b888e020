package lakecity.export.scene;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import lakecity.draw.Legend;
import lakecity.draw.style.Fonts;
import lakecity.export.picture.LegendRows;
import lakecity.export.picture.NorthArrow;
import lakecity.export.picture.Paper;
import lakecity.export.picture.ScaleBar;
import lakecity.export.picture.TextLines;
import lakecity.i18n.Language;

/**
 * The band under the map of a scene: legend, scale bar, north arrow, and in small print what must go along when the
 * picture is copied into something else. Logical pixels of the map.
 */
final class SceneBand {
    private static final Font TEXT = Fonts.regular(11.5);
    private static final Font SMALL = Fonts.regular(8.5);
    private static final double LINE = 12;
    private static final double PAD = 4;
    private static final double BAR = 90;
    private static final double HEAD = 24;

    private final double width;
    private final LegendRows legend;
    private final List<String> print;

    SceneBand(List<Legend.Entry> entries, List<String> print, Language language, double width) {
        this.width = width;
        this.legend = new LegendRows(entries, language, TEXT, width - BAR - 2 * NorthArrow.WIDTH - 4 * PAD);
        this.print = TextLines.of(print, SMALL, width - 2 * PAD);
    }

    private double head() {
        return Math.max(HEAD, legend.height());
    }

    double height() {
        return Math.ceil(2 * PAD + head() + print.size() * LINE);
    }

    /** Paints the band with its upper edge at a height. */
    void paint(Graphics2D g, double top, Paper paper, double metresPerPixel) {
        g.setColor(paper.ground());
        g.fill(new Rectangle2D.Double(0, top, width, height()));
        g.setColor(paper.hairline());
        g.fill(new Rectangle2D.Double(0, top, width, 0.75));
        double base = top + PAD + HEAD - 2;
        double right = width - PAD;
        NorthArrow.paint(g, right - NorthArrow.WIDTH / 2, base, HEAD, paper.ink());
        ScaleBar.within(BAR, metresPerPixel).paint(g, right - NorthArrow.WIDTH - 2 * PAD, base, paper.ink());
        legend.paint(g, PAD, top + PAD, paper);
        g.setFont(SMALL);
        g.setColor(paper.pale());
        double y = top + PAD + head() + LINE - 2;
        for (String line : print) {
            g.drawString(line, (float) PAD, (float) y);
            y += LINE;
        }
    }
}
