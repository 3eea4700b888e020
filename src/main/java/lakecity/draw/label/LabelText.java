package lakecity.draw.label;

import java.util.ArrayList;
import java.util.List;
import lakecity.draw.label.LabelBlock.Row;
import lakecity.draw.label.LabelBlock.Run;
import lakecity.draw.style.Fonts;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;

/**
 * Sets the words of a name in rows, for a language and text size: one row, or two when the name is long or in both
 * languages; the mark of a schematic place small after the Chinese name.
 */
final class LabelText {
    private static final LocalText SCHEMATIC = Messages.both("draw.schematic");
    private static final double SMALL = 0.8;
    private static final double SECOND = 0.84;
    /** A row wider than so many times its type size is broken in two. */
    private static final double LONG_ROW = 9.6;

    private final Language language;
    private final double textScale;

    LabelText(Language language, double textScale) {
        this.language = language;
        this.textScale = textScale;
    }

    /** The settings of a name for horizontal type, the better first; of two languages the first alone is the last. */
    List<LabelBlock> blocks(LabelSubject subject) {
        List<Row> rows = rows(subject, false);
        LabelBlock wide = LabelBlock.of(rows);
        LabelBlock narrow = LabelBlock.of(rows(subject, true));
        List<LabelBlock> blocks = new ArrayList<>();
        if (narrow.width() < wide.width()) {
            blocks.add(narrow);
        }
        blocks.add(wide);
        if (rows.size() > 1) {
            blocks.add(LabelBlock.of(rows.subList(0, 1)));
        }
        return blocks;
    }

    /** The settings of a name for type along a line: rows as they are, without breaking any. */
    List<LabelBlock> lineBlocks(LabelSubject subject) {
        List<Row> rows = rows(subject, false);
        if (rows.size() == 1) {
            return List.of(LabelBlock.of(rows));
        }
        return List.of(LabelBlock.of(rows), LabelBlock.of(rows.subList(0, 1)));
    }

    private List<Row> rows(LabelSubject subject, boolean broken) {
        LocalText text = subject.text();
        double size = subject.kind().size * textScale;
        boolean bold = subject.kind().bold;
        List<Row> rows = new ArrayList<>();
        if (language != Language.EN || text.en().isEmpty()) {
            String words = text.in(Language.ZH);
            add(rows, words, mark(subject, words, Language.ZH), bold, size, broken);
        }
        if (language != Language.ZH && !text.en().isEmpty()) {
            boolean second = !rows.isEmpty();
            if (second && text.en().equals(text.in(Language.ZH))) {
                return rows;
            }
            String mark = second ? "" : mark(subject, text.en(), Language.EN);
            add(rows, text.en(), mark, bold && !second, second ? size * SECOND : size, broken);
        }
        return rows;
    }

    private String mark(LabelSubject subject, String words, Language in) {
        return subject.schematic() && !words.contains(bare(SCHEMATIC.in(in))) ? SCHEMATIC.in(in) : "";
    }

    /** The mark without brackets or blanks around it. */
    private static String bare(String mark) {
        return mark.replaceAll("[（）() ]", "");
    }

    private static void add(List<Row> rows, String words, String mark, boolean bold, double size, boolean broken) {
        String shown = Fonts.visible(words);
        String tail = mark;
        int bracket = Math.max(shown.lastIndexOf("（示意）"), shown.lastIndexOf(" (schematic)"));
        if (tail.isEmpty() && bracket > 0) {
            tail = shown.substring(bracket);
            shown = shown.substring(0, bracket);
        }
        Run whole = new Run(shown, bold, size);
        int at = broken && whole.width() > LONG_ROW * size ? breakAt(shown) : -1;
        if (at > 0) {
            rows.add(new Row(List.of(new Run(shown.substring(0, at).strip(), bold, size))));
            whole = new Run(shown.substring(at).strip(), bold, size);
        }
        rows.add(new Row(tail.isEmpty() ? List.of(whole) : List.of(whole, new Run(tail, false, size * SMALL))));
    }

    /** Where to break a name: at the blank or hyphen nearest its middle, else, in Chinese, at its middle. */
    private static int breakAt(String text) {
        int best = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            boolean after = " –-—".indexOf(text.charAt(i - 1)) >= 0;
            if (after && (best < 0 || Math.abs(2 * i - text.length()) < Math.abs(2 * best - text.length()))) {
                best = i;
            }
        }
        if (best < 0 && text.codePoints().allMatch(point -> point > 0x2E7F)) {
            best = (text.length() + 1) / 2;
            return Character.isLowSurrogate(text.charAt(best)) ? best + 1 : best;
        }
        return best;
    }
}
