package lakecity.search;

import java.util.List;

/**
 * A piece of a text around the words that were found in it.
 *
 * @param text the piece, with an ellipsis where the text goes on
 * @param marked the parts of the piece that fit, in no order
 */
public record Piece(String text, List<Span> marked) {
    private static final String MORE = "…";

    public Piece {
        marked = List.copyOf(marked);
    }

    /**
     * Cuts a piece out of a text.
     *
     * @param found what was found in the text, at least one
     * @param before how many chars stand before the first of them at most
     * @param after how many stand from there on at most
     */
    static Piece of(String text, List<Span> found, int before, int after) {
        int first = found.stream().mapToInt(Span::from).min().orElse(0);
        int last = found.stream()
                .filter(span -> span.from() == first)
                .mapToInt(Span::to)
                .max()
                .orElse(0);
        int from = before(text, Math.max(0, first - before), first);
        int to = after(text, Math.min(text.length(), Math.max(last, first + after)), last);
        int shift = (from > 0 ? MORE.length() : 0) - from;
        List<Span> marked = found.stream()
                .filter(span -> span.from() >= from && span.to() <= to)
                .map(span -> new Span(span.from() + shift, span.to() + shift))
                .toList();
        String piece = (from > 0 ? MORE : "") + text.substring(from, to) + (to < text.length() ? MORE : "");
        return new Piece(piece, marked);
    }

    /** Moves a cut to the right until it parts no word and no comma follows, at most to the limit. */
    private static int before(String text, int at, int limit) {
        int cut = at;
        while (cut > 0 && cut < limit && (!isCut(text, cut) || " ,;.，、；。：".indexOf(text.charAt(cut)) >= 0)) {
            cut++;
        }
        return cut;
    }

    private static int after(String text, int at, int limit) {
        int cut = at;
        while (cut > limit && !isCut(text, cut)) {
            cut--;
        }
        return cut;
    }

    /** Whether a text may be cut before a char: not within a Latin word, a number or a surrogate pair. */
    private static boolean isCut(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLowSurrogate(text.charAt(at))
                        && !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at)));
    }

    private static boolean isWord(char letter) {
        return letter < 0x250 && (Character.isLetterOrDigit(letter) || letter == '\'' || letter == '.');
    }
}
