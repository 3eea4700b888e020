package lakecity.export.scene;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import lakecity.draw.style.Fonts;
import lakecity.export.picture.TextLines;

/**
 * A text set into a box: as large as it fits between two sizes, and cut, visibly, where even the smallest is too large.
 * Sizes and measures in points or logical pixels, whichever the box is in.
 *
 * @param size size of the type
 * @param lines the lines that are shown
 * @param cut whether not all of it is there; the last line then ends with …
 */
public record Fit(double size, List<String> lines, boolean cut) {
    /** From line to line, in sizes of the type. */
    public static final double LEADING = 1.4;

    public Fit {
        lines = List.copyOf(lines);
    }

    /** How large a text may be. */
    public record Sizes(double most, double least, boolean bold) {}

    /** Sets a text, which may have several paragraphs. */
    static Fit of(String text, Sizes sizes, double width, double height) {
        double size = sizes.most();
        List<String> lines = lines(text, font(sizes, size), width);
        while (lines.size() * size * LEADING > height && size > sizes.least()) {
            size = Math.max(sizes.least(), size - 0.5);
            lines = lines(text, font(sizes, size), width);
        }
        int room = Math.max(1, (int) Math.floor(height / (size * LEADING)));
        return lines.size() <= room ? new Fit(size, lines, false) : cut(lines, room, size, font(sizes, size), width);
    }

    /** The lines of a text with paragraphs. */
    public static List<String> lines(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(paragraph -> lines.addAll(TextLines.of(List.of(paragraph), font, width)));
        return lines;
    }

    /** The type of a size. */
    public static Font font(boolean bold, double size) {
        return bold ? Fonts.bold(size) : Fonts.regular(size);
    }

    private static Font font(Sizes sizes, double size) {
        return font(sizes.bold(), size);
    }

    private static Fit cut(List<String> lines, int room, double size, Font font, double width) {
        List<String> kept = new ArrayList<>(lines.subList(0, room));
        String last = kept.get(room - 1);
        while (!last.isEmpty() && TextLines.width(last + "…", font) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(room - 1, last + "…");
        return new Fit(size, kept, true);
    }

    /** Of all its lines. */
    public double height() {
        return lines.size() * size * LEADING;
    }
}
