package lakecity.export.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import lakecity.draw.Legend;
import lakecity.draw.style.Fonts;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;

/**
 * The band under a map: title, scale bar and north arrow, legend, and the caveats, the map review number lower left.
 * Nothing of it lies on the map, so it hides no name. Measures in logical pixels.
 */
final class CaveatBand {
    private static final Font TITLE = Fonts.bold(15);
    private static final Font TEXT = Fonts.regular(12);
    private static final Font SMALL = Fonts.regular(11);
    private static final Font SMALL_BOLD = Fonts.bold(11);
    private static final double PAD = 16;
    private static final double GAP = 8;
    private static final double HEAD = 28;
    private static final double LINE = 17;
    private static final double MOST_BAR = 120;

    private final double width;
    private final String title;
    private final String axis;
    private final List<String> titleLines;
    private final boolean axisBesideTitle;
    private final LegendRows legend;
    private final List<String> statements;
    private final List<String> review;
    private final List<String> credits;
    private final boolean creditsBesideReview;

    CaveatBand(Caveats caveats, List<Legend.Entry> legend, Language language, double width) {
        this.width = width;
        this.title = Fonts.visible(caveats.title().in(language));
        this.axis = Fonts.visible(caveats.axis().in(language));
        double inner = inner();
        double head = inner - MOST_BAR - 2 * NorthArrow.WIDTH - GAP;
        this.titleLines = TextLines.of(List.of(title), TITLE, head);
        this.axisBesideTitle =
                titleLines.size() == 1 && TextLines.width(title, TITLE) + GAP + TextLines.width(axis, TEXT) <= head;
        this.legend = new LegendRows(legend, language, TEXT, inner);
        this.statements = TextLines.of(texts(caveats.statements(), language), SMALL, inner);
        this.review = TextLines.of(List.of(caveats.review().in(language)), SMALL_BOLD, inner);
        List<String> credits = TextLines.of(texts(caveats.credits(), language), SMALL, inner);
        this.creditsBesideReview = review.size() == 1
                && credits.size() == 1
                && TextLines.width(review.get(0), SMALL_BOLD) + 3 * GAP + TextLines.width(credits.get(0), SMALL)
                        <= inner;
        this.credits = credits;
    }

    private double inner() {
        return width - 2 * PAD;
    }

    /** Chinese then English for BOTH, so that each is read in one piece. */
    private static List<String> texts(List<LocalText> texts, Language language) {
        List<String> all = new ArrayList<>();
        if (language != Language.EN) {
            texts.forEach(text -> all.add(text.in(Language.ZH)));
        }
        if (language != Language.ZH) {
            texts.forEach(text -> all.add(text.in(Language.EN)));
        }
        return all.stream().distinct().toList();
    }

    double height() {
        int heads = titleLines.size() - 1 + (axisBesideTitle || axis.isEmpty() ? 0 : 1);
        int smalls = statements.size() + review.size() + (creditsBesideReview ? 0 : credits.size());
        return Math.ceil(GAP + HEAD + heads * LINE + legend.height() + GAP + smalls * LINE + GAP);
    }

    /** Paints the band between two heights, at least {@link #height()} apart. */
    void paint(Graphics2D g, double top, double bottom, Paper paper, double metresPerPixel) {
        g.setColor(paper.ground());
        g.fill(new Rectangle2D.Double(0, top, width, bottom - top));
        g.setColor(paper.hairline());
        g.fill(new Rectangle2D.Double(0, top, width, 1));
        double y = paintHead(g, top + GAP + HEAD - GAP, paper, metresPerPixel);
        legend.paint(g, PAD, y + GAP, paper);
        y += legend.height() + GAP;
        paintSmallPrint(g, y, paper);
    }

    private double paintHead(Graphics2D g, double base, Paper paper, double metresPerPixel) {
        double right = width - PAD;
        NorthArrow.paint(g, right - NorthArrow.WIDTH / 2, base + 7, HEAD, paper.ink());
        ScaleBar.within(MOST_BAR, metresPerPixel).paint(g, right - NorthArrow.WIDTH - GAP, base + 6, paper.ink());
        double y = lines(g, titleLines, TITLE, base, paper.ink()) - LINE;
        g.setFont(TEXT);
        g.setColor(paper.pale());
        double x = axisBesideTitle ? PAD + TextLines.width(title, TITLE) + GAP : PAD;
        y += axisBesideTitle || axis.isEmpty() ? 0 : LINE;
        g.drawString(axis, (float) x, (float) y);
        return y;
    }

    private void paintSmallPrint(Graphics2D g, double top, Paper paper) {
        g.setColor(paper.hairline());
        g.fill(new Rectangle2D.Double(PAD, top + 1, inner(), 0.5));
        double y = lines(g, statements, SMALL, top + LINE, paper.pale());
        if (!creditsBesideReview) {
            y = lines(g, credits, SMALL, y, paper.pale());
        } else if (!credits.isEmpty()) {
            g.setFont(SMALL);
            g.setColor(paper.pale());
            g.drawString(credits.get(0), (float) (width - PAD - TextLines.width(credits.get(0), SMALL)), (float) y);
        }
        lines(g, review, SMALL_BOLD, y, paper.ink());
    }

    private static double lines(Graphics2D g, List<String> lines, Font font, double base, Color ink) {
        double y = base;
        g.setFont(font);
        g.setColor(ink);
        for (String line : lines) {
            g.drawString(line, (float) PAD, (float) y);
            y += LINE;
        }
        return y;
    }
}
