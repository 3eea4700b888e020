package lakecity.search;

import java.util.Comparator;
import java.util.List;

/**
 * What was typed, cut to a sensible length and folded.
 *
 * @param text letters and digits without blanks, at most {@link #LONGEST}
 * @param chars the same one by one
 * @param words the same in words, the longest first so that it has the first choice among the words of a name
 * @param letters the letters of the text, see {@link Spelling#letters}
 */
record Query(String text, char[] chars, List<String> words, long letters) {
    /** Fits a set of positions into 64 bits; longer than any name people type. */
    static final int LONGEST = 60;

    /** More is not even looked at. */
    private static final int LONGEST_TYPED = 400;

    static Query of(String typed) {
        Folded folded = new Folded(typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed, LONGEST);
        List<String> words = folded.words().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return new Query(folded.text(), folded.text().toCharArray(), words, Spelling.letters(folded.text()));
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isOneWord() {
        return words.size() == 1;
    }

    /** How many letters may be wrong in a text of a length. */
    static int mistakes(int length) {
        return length >= 8 ? 2 : length >= 4 ? 1 : 0;
    }
}
