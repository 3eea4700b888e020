package lakecity.export.handout;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lakecity.draw.style.Palette;
import lakecity.export.picture.Paper;
import lakecity.export.picture.TextLines;
import lakecity.export.scene.CleanText;
import lakecity.export.scene.CoverWords;
import lakecity.export.scene.Fit;
import lakecity.export.scene.HandoutPage;
import lakecity.export.scene.SceneImages;
import lakecity.export.scene.ScenePicture;
import lakecity.export.scene.SceneWords;
import lakecity.export.scene.StoryRun;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * Fills the pages of a handout. A scene has its place on a page; words that have no room there go on below those of a
 * further page, so nothing is lost. Of one thread.
 */
final class PdfPages {
    private static final double PICTURE_SHAPE = 0.72;
    private static final double FOOT_SIZE = 6.5;

    private final StoryRun run;
    private final PDDocument document;
    private final PdfText text;
    private final SceneImages images;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Paper paper = Paper.of(Palette.of("light"));
    private final PdfSheet sheet;
    private final List<Overflow> overflows = new ArrayList<>();
    private final List<List<String>> caveats = new ArrayList<>();
    private int place;

    /** Words of a scene that go on on a further page. */
    private record Overflow(String title, List<PdfLine> lines, List<String> caveats) {}

    PdfPages(StoryRun run, PDDocument document) throws IOException {
        this.run = run;
        this.document = document;
        this.text = new PdfText(document);
        this.images = new SceneImages(run);
        HandoutPage page = run.options().page();
        double wide = new PdfSheet(page, 0).body().getWidth();
        this.sheet = new PdfSheet(page, footer(page.scenes(), wide));
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    /** Room for what the page says that has most to say. */
    private double footer(int perPage, double width) {
        List<List<String>> each = run.scenes().stream()
                .filter(scene -> scene.kind() != Scene.Kind.BLACK)
                .map(scene -> run.words(scene).caveats())
                .toList();
        double highest = 0;
        for (int i = 0; i < each.size(); i += perPage) {
            List<String> all = each.get(i);
            for (List<String> more : each.subList(i, Math.min(each.size(), i + perPage))) {
                all = both(all, more);
            }
            highest = Math.max(highest, PdfLine.height(foot(all, width)));
        }
        return highest;
    }

    /** What two scenes of a page say, each once; the review number or its lack, which is the same, stays last. */
    private static List<String> both(List<String> one, List<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        String last = one.get(one.size() - 1);
        both.remove(last);
        both.add(last);
        return List.copyOf(both);
    }

    private static List<PdfLine> foot(List<String> caveats, double width) {
        return PdfLine.of(String.join("\u00a0\u00a0·  ", caveats), false, FOOT_SIZE, true, 0, width);
    }

    void add(Scene scene, int number) throws IOException {
        if (scene.kind() == Scene.Kind.BLACK) {
            run.remark(number, "export.story.black");
            return;
        }
        SceneWords words = run.words(scene);
        if (place == 0) {
            newPage(words.caveats());
        } else {
            int last = caveats.size() - 1;
            caveats.set(last, both(caveats.get(last), words.caveats()));
        }
        PDPage page = document.getPage(document.getNumberOfPages() - 1);
        Rectangle2D cell = sheet.cell(place);
        String title = title(scene, words);
        mark(title, page);
        fill(page, cell, scene, words, number);
        place = (place + 1) % sheet.page().scenes();
        if (place == 0) {
            goOn();
        }
    }

    private String title(Scene scene, SceneWords words) {
        return switch (scene.kind()) {
            case COVER, CLOSING -> CoverWords.of(run, scene, words).title();
            default -> words.title().isEmpty() ? run.title() : words.title();
        };
    }

    private void mark(String title, PDPage page) {
        PDPageFitDestination there = new PDPageFitDestination();
        there.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setDestination(there);
        item.setTitle(CleanText.of(title.replace('\n', ' ')));
        outline.addLast(item);
    }

    private void fill(PDPage page, Rectangle2D cell, Scene scene, SceneWords words, int number) throws IOException {
        double width = cell.getWidth();
        List<PdfLine> head = PdfLine.of(title(scene, words), true, sheet.titleSize(), false, 0, width);
        List<PdfLine> below = below(scene, words, width);
        double y = cell.getY()
                + lines(page, head, cell.getX(), cell.getY(), cell.getMaxY()).bottom()
                + 4;
        if (SceneImages.has(scene)) {
            double room = cell.getMaxY() - y;
            double wanted = room - PdfLine.height(below) - 6;
            double high = Math.min(width * PICTURE_SHAPE, Math.max(wanted, room * 0.55));
            Rectangle2D at = new Rectangle2D.Double(cell.getX(), y, width, high);
            double points = Math.max(0.42, Math.min(0.7, width / 720));
            ScenePicture.Size size =
                    new ScenePicture.Size(width, high, points, run.options().scale() * 96 / 72);
            BufferedImage image = images.of(scene, size, number).orElse(null);
            if (image != null) {
                double share = Math.min(width / image.getWidth(), high / image.getHeight());
                at.setRect(at.getX(), y, image.getWidth() * share, image.getHeight() * share);
                text.picture(page, image, at, paper.hairline());
                y = at.getMaxY() + 6;
            }
        }
        Placed placed = lines(page, below, cell.getX(), y, cell.getMaxY());
        if (!placed.rest().isEmpty()) {
            overflows.add(new Overflow(title(scene, words), placed.rest(), words.caveats()));
        }
    }

    private List<PdfLine> below(Scene scene, SceneWords words, double width) {
        List<PdfLine> lines = new ArrayList<>();
        double size = sheet.captionSize();
        if (scene.kind() == Scene.Kind.COVER || scene.kind() == Scene.Kind.CLOSING) {
            CoverWords cover = CoverWords.of(run, scene, words);
            lines.addAll(PdfLine.of(cover.words(), false, size + 1, false, 4, width));
            lines.addAll(PdfLine.of(cover.about(), false, size - 1.5, true, 8, width));
        } else {
            lines.addAll(PdfLine.of(words.caption(), false, size, false, 0, width));
        }
        lines.addAll(PdfLine.of(words.sources(), false, sheet.smallSize(), true, 4, width));
        if (run.options().notes() && !words.notes().isEmpty()) {
            String label = Messages.of(run.language()).text("export.story.notes");
            lines.addAll(PdfLine.of(label, true, size - 1, true, 8, width));
            lines.addAll(PdfLine.of(words.notes(), false, size - 1, false, 0, width));
        }
        return lines;
    }

    private record Placed(double bottom, List<PdfLine> rest) {}

    /** Writes lines downwards as far as there is room; the bottom is how far below the top they end. */
    private Placed lines(PDPage page, List<PdfLine> lines, double x, double top, double end) throws IOException {
        double y = top;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            if (y + line.height() > end + 0.5) {
                return new Placed(y - top, List.copyOf(lines.subList(i, lines.size())));
            }
            double base = y + line.before() + line.size() * 1.08;
            text.line(page, line.text(), line.bold(), line.size(), x, base, line.pale() ? paper.pale() : paper.ink());
            y += line.height();
        }
        return new Placed(y - top, List.of());
    }

    private PDPage newPage(List<String> pageCaveats) {
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        caveats.add(pageCaveats);
        return page;
    }

    /** Puts what had no room on pages of its own. */
    private void goOn() throws IOException {
        Rectangle2D body = sheet.body();
        for (Overflow overflow : overflows) {
            List<PdfLine> rest = overflow.lines();
            while (!rest.isEmpty()) {
                PDPage page = newPage(overflow.caveats());
                String title = Messages.of(run.language()).text("export.story.goes-on", overflow.title());
                List<PdfLine> head = PdfLine.of(title, true, sheet.captionSize() + 1, false, 0, body.getWidth());
                double top = body.getY()
                        + lines(page, head, body.getX(), body.getY(), body.getMaxY())
                                .bottom()
                        + 4;
                rest = lines(page, rest, body.getX(), top, body.getMaxY()).rest();
            }
        }
        overflows.clear();
    }

    /** Head, caveats and number of every page. */
    void finish() throws IOException {
        goOn();
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            PDPage page = document.getPage(i);
            Rectangle2D body = sheet.body();
            double left = body.getX();
            PdfLine name = PdfLine.of(run.title().replace('\n', ' '), false, 8.5, true, 0, body.getWidth()).stream()
                    .findFirst()
                    .orElse(new PdfLine("", false, 8.5, true, 0));
            lines(page, List.of(name), left, PdfSheet.MARGIN - 8, sheet.height());
            text.rule(page, left, PdfSheet.MARGIN + 8, body.getWidth(), paper.hairline());
            text.rule(page, left, sheet.footTop() - 3, body.getWidth(), paper.hairline());
            lines(page, foot(caveats.get(i), body.getWidth()), left, sheet.footTop(), sheet.height());
            String number = Messages.of(run.language()).text("export.story.page", i + 1, count);
            double x = left + body.getWidth() - TextLines.width(number, Fit.font(false, 8.5));
            text.line(page, number, false, 8.5, x, PdfSheet.MARGIN + 1.5, paper.pale());
        }
    }
}
