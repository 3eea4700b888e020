package lakecity.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * A text as it is compared: letters and digits only, in lower case, without accents, full-width forms made plain. It
 * remembers where each char came from and where words begin; an apostrophe does not part words.
 */
final class Folded {
    /** Chinese characters of Unicode's first block of them: nothing about them can be made plainer. */
    private static final int FIRST_PLAIN = 0x4E00;

    private static final int LAST_PLAIN = 0x9FA5;

    private final StringBuilder chars = new StringBuilder();
    private final List<Integer> from = new ArrayList<>();
    private final BitSet starts = new BitSet();

    /** @param longest how many chars are kept at most */
    Folded(String text, int longest) {
        boolean parted = true;
        int next;
        for (int at = 0; at < text.length() && chars.length() < longest; at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            String plain = plain(point);
            if (!plain.isEmpty()) {
                starts.set(chars.length(), parted);
                for (int i = 0; i < plain.length() && chars.length() < longest; i++) {
                    chars.append(plain.charAt(i));
                    from.add(at);
                }
            }
            parted = plain.isEmpty() ? parted || parts(point) : false;
        }
    }

    Folded(String text) {
        this(text, Integer.MAX_VALUE);
    }

    private static String plain(int point) {
        if (point < 128) {
            return Character.isLetterOrDigit(point) ? String.valueOf((char) Character.toLowerCase(point)) : "";
        }
        if (point >= FIRST_PLAIN && point <= LAST_PLAIN) {
            return String.valueOf((char) point);
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean parts(int point) {
        return point != '\'' && point != '’' && Character.getType(point) != Character.NON_SPACING_MARK;
    }

    String text() {
        return chars.toString();
    }

    int length() {
        return chars.length();
    }

    /** Where in the original text the char at an index came from. */
    int origin(int index) {
        return from.get(index);
    }

    /** Whether a word begins at an index. */
    boolean isStart(int index) {
        return starts.get(index);
    }

    /** The words, parted where the original text had blanks or marks. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < length(); at = endOfWord(at)) {
            words.add(chars.substring(at, endOfWord(at)));
        }
        return words;
    }

    /** Where in the folded text the word ends that begins at an index. */
    int endOfWord(int start) {
        int next = starts.nextSetBit(start + 1);
        return next < 0 ? length() : next;
    }

    /** The stretch of the original text that an index and a length stand for. */
    Span span(int index, int length, String original) {
        int last = origin(index + length - 1);
        return new Span(origin(index), last + Character.charCount(original.codePointAt(last)));
    }
}
