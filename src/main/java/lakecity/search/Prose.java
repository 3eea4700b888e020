package lakecity.search;

import java.util.ArrayList;
import java.util.List;
import lakecity.i18n.LocalText;
import org.jspecify.annotations.Nullable;

/** A text of some sentences in two languages, found by what stands in it as it was typed: whole, or each of its words. */
final class Prose {
    /** A shorter part in Latin letters, or in others, stands in too many texts by chance. */
    private static final int SHORTEST_LATIN = 3;

    private static final int SHORTEST = 2;

    private final Side zh;
    private final Side en;

    Prose(LocalText text) {
        zh = new Side(text.zh());
        en = new Side(text.en());
    }

    /** Where the query stands in the texts, as spans of them; null where it does not. */
    @Nullable
    Match match(Query query) {
        List<Span> inChinese = zh.find(query);
        List<Span> inEnglish = en.find(query);
        if (inChinese.isEmpty() && inEnglish.isEmpty()) {
            return null;
        }
        return new Match(Rank.TEXT, 0, 0, inChinese, inEnglish);
    }

    /** The pieces around what {@link #match} found, Chinese before English. */
    List<Piece> pieces(Match match) {
        List<Piece> pieces = new ArrayList<>();
        if (!match.zh().isEmpty()) {
            pieces.add(Piece.of(zh.text, match.zh(), 12, 40));
        }
        if (!match.en().isEmpty()) {
            pieces.add(Piece.of(en.text, match.en(), 30, 90));
        }
        return pieces;
    }

    /** The text in one language. */
    private static final class Side {
        private final String text;
        private final Folded folded;
        private final String plain;
        private final long letters;

        Side(String text) {
            this.text = text;
            folded = new Folded(text);
            plain = folded.text();
            letters = Spelling.letters(plain);
        }

        List<Span> find(Query query) {
            if (Spelling.lacks(letters, query.letters(), 0)) {
                return List.of();
            }
            int whole = indexOf(query.text());
            if (whole >= 0) {
                return List.of(folded.span(whole, query.text().length(), text));
            }
            return query.isOneWord() ? List.of() : each(query.words());
        }

        private List<Span> each(List<String> words) {
            List<Span> spans = new ArrayList<>();
            for (String word : words) {
                int at = indexOf(word);
                if (at < 0) {
                    return List.of();
                }
                spans.add(folded.span(at, word.length(), text));
            }
            return spans;
        }

        /** Where a part stands; one in Latin letters or digits only where a word begins. */
        private int indexOf(String part) {
            if (part.length() < (isLatin(part.charAt(0)) ? SHORTEST_LATIN : SHORTEST)) {
                return -1;
            }
            int at = plain.indexOf(part);
            while (at > 0 && isLatin(plain.charAt(at)) && isLatin(plain.charAt(at - 1)) && !folded.isStart(at)) {
                at = plain.indexOf(part, at + 1);
            }
            return at;
        }

        private static boolean isLatin(char letter) {
            return letter < 128;
        }
    }
}
