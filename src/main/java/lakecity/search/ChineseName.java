package lakecity.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Chinese name with the pinyin of its characters. A query may give each character as itself, by its whole syllable or
 * by the syllable's initial, in any mixture; the last syllable may be begun only.
 */
final class ChineseName {
    private final String name;
    private final Folded folded;
    private final char[] chars;
    private final String[] syllables;
    private final char[] pinyin;
    private final int[] pinyinAt;
    /** The letters of the pinyin, those of the characters, and all. */
    private final long pinyinLetters;

    private final long charLetters;
    private final long letters;

    private ChineseName(String name, Folded folded, char[] chars, String[] syllables) {
        this.name = name;
        this.folded = folded;
        this.chars = chars;
        this.syllables = syllables;
        String joined = String.join("", syllables);
        pinyin = joined.toCharArray();
        pinyinLetters = Spelling.letters(joined) | Spelling.letters(joined.replace('v', 'u'));
        charLetters = Spelling.letters(folded.text());
        letters = pinyinLetters | charLetters;
        pinyinAt = new int[syllables.length];
        for (int i = 1; i < syllables.length; i++) {
            pinyinAt[i] = pinyinAt[i - 1] + syllables[i - 1].length();
        }
    }

    /**
     * @param pinyin the reading of each character, by which {@link #readings} knows it; a character without one is found
     *     by itself only
     */
    static ChineseName of(String name, Map<Character, String> pinyin) {
        Folded folded = new Folded(name);
        char[] chars = folded.text().toCharArray();
        String[] syllables = new String[chars.length];
        for (int i = 0; i < chars.length; i++) {
            syllables[i] = pinyin.getOrDefault(chars[i], "");
        }
        return new ChineseName(name, folded, chars, syllables);
    }

    /** A name whose pinyin has not one syllable for each character: it is found by either, not by a mixture. */
    static ChineseName ofSyllables(List<String> pinyin) {
        return new ChineseName("", new Folded(""), new char[pinyin.size()], pinyin.toArray(String[]::new));
    }

    /** The name with its own syllables, one for each character, so that a character may be read in two ways. */
    static ChineseName of(String name, List<String> pinyin) {
        Folded folded = new Folded(name);
        return new ChineseName(name, folded, folded.text().toCharArray(), pinyin.toArray(String[]::new));
    }

    /** The syllables as they are compared. */
    static List<String> syllables(String pinyin) {
        return new Folded(pinyin.replace('ü', 'v').replace('Ü', 'v')).words();
    }

    /** The reading of each character of a name; none when the numbers differ. */
    static Map<Character, String> readings(String name, List<String> pinyin) {
        String characters = new Folded(name).text();
        Map<Character, String> readings = new HashMap<>();
        for (int i = 0; i < characters.length() && characters.length() == pinyin.size(); i++) {
            readings.put(characters.charAt(i), pinyin.get(i));
        }
        return readings;
    }

    int length() {
        return chars.length;
    }

    /** The letters of the name and its pinyin, see {@link Spelling#letters}. */
    long letters() {
        return letters;
    }

    /**
     * The best place in the name that fits the text; null for none.
     *
     * @param wanted the letters of the text, see {@link Spelling#letters}
     */
    @Nullable
    Match match(String text, long wanted) {
        if (Spelling.lacks(letters, wanted, 0)) {
            return null;
        }
        Match best = null;
        // What stands nearer to the beginning is better, unless it is made of initials.
        for (int start = 0; start < chars.length && (best == null || best.rank() == Rank.INITIALS); start++) {
            if (begins(start, text)) {
                best = Match.better(best, new Walk(text, start).match());
            }
        }
        return best;
    }

    private boolean begins(int unit, String text) {
        return chars[unit] == text.charAt(0) || common(syllables[unit], text, 0) > 0;
    }

    /** Like the text but for a few letters, in characters or in pinyin; null when it is not. */
    @Nullable
    Match nearly(Query query, Spelling spelling) {
        String text = query.text();
        long wanted = query.letters();
        int most = Query.mistakes(text.length());
        if (most == 0) {
            return null;
        }
        boolean hopeless = Spelling.lacks(charLetters, wanted, most);
        int least = hopeless ? most + 1 : spelling.distance(query.chars(), chars, 0, most);
        int from = 0;
        int rest = Math.abs(folded.length() - text.length());
        if (!Spelling.lacks(pinyinLetters, wanted, most)) {
            for (int unit = 0; unit < syllables.length; unit++) {
                int distance = spelling.distance(query.chars(), pinyin, pinyinAt[unit], most);
                if (distance < least) {
                    least = distance;
                    from = unit;
                    rest = Math.abs(pinyin.length - pinyinAt[unit] - text.length());
                }
            }
        }
        return least > most ? null : new Match(Rank.MISSPELT, least * 100 + from, rest, List.of(), List.of());
    }

    private static int common(String syllable, String text, int at) {
        int length = 0;
        while (length < syllable.length()
                && at + length < text.length()
                && same(syllable.charAt(length), text.charAt(at + length))) {
            length++;
        }
        return length;
    }

    /** ü is written v in pinyin without marks, and typed u or v. */
    private static boolean same(char written, char typed) {
        return written == typed || written == 'v' && typed == 'u';
    }

    /**
     * One way through the name from a character on. Bit n of a set says that the first n chars of the query are used up:
     * sure with characters and whole syllables alone, brief with initials among them.
     */
    private final class Walk {
        private final String text;
        private final int start;
        private long sure = 1;
        private long brief;
        private long nextSure;
        private long nextBrief;
        private boolean begun;

        Walk(String text, int start) {
            this.text = text;
            this.start = start;
        }

        @Nullable
        Match match() {
            long done = 1L << text.length();
            Match best = null;
            for (int unit = start; unit < chars.length && (sure | brief) != 0; unit++) {
                nextSure = 0;
                nextBrief = 0;
                begun = false;
                for (long left = sure | brief; left != 0; left &= left - 1) {
                    step(unit, Long.numberOfTrailingZeros(left));
                }
                sure = nextSure;
                brief = nextBrief;
                if ((sure & done) != 0) {
                    return found(unit, true);
                }
                // As many initials as can be: "sh" may be two characters rather than one.
                if ((brief & done) != 0) {
                    best = found(unit, false);
                }
            }
            return best;
        }

        private void step(int unit, int at) {
            boolean isSure = (sure >> at & 1) != 0;
            if (at < text.length() && chars[unit] == text.charAt(at)) {
                reach(at + 1, isSure);
            }
            String syllable = syllables[unit];
            int common = common(syllable, text, at);
            if (common == 0) {
                return;
            }
            boolean whole = common == syllable.length();
            if (whole || at + common == text.length()) {
                begun |= !whole;
                reach(at + common, isSure);
            }
            reach(at + 1, isSure && whole && common == 1);
            if (common >= 2 && syllable.charAt(1) == 'h') {
                reach(at + 2, isSure && whole && common == 2);
            }
        }

        private void reach(int at, boolean isSure) {
            if (isSure) {
                nextSure |= 1L << at;
            } else {
                nextBrief |= 1L << at;
            }
        }

        private Match found(int unit, boolean isSure) {
            int rest = chars.length - 1 - unit;
            Rank rank =
                    !isSure ? Rank.INITIALS : start > 0 ? Rank.CONTAINS : rest > 0 || begun ? Rank.PREFIX : Rank.EXACT;
            List<Span> span = name.isEmpty() ? List.of() : List.of(folded.span(start, unit - start + 1, name));
            return new Match(rank, start, start + rest, span, List.of());
        }
    }
}
