package lakecity.ui.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lakecity.plan.Term;

/**
 * Finds the words of a plan's jargon in a text: the longest wins where two overlap, and of each term only the first is
 * told. A word in Latin letters or digits counts only where it stands by itself; its case does not matter. Any thread.
 */
public final class Glossary {
    /** A glossary without terms. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private static final Comparator<Found> LONGEST =
            Comparator.comparingInt((Found found) -> found.from() - found.to()).thenComparing(Found::from);

    private final List<Spelling> spellings = new ArrayList<>();

    public Glossary(Collection<Term> terms) {
        for (Term term : terms) {
            for (String words : term.spellings()) {
                if (!words.isBlank()) {
                    spellings.add(new Spelling(words.toLowerCase(Locale.ROOT), term));
                }
            }
        }
    }

    /** Where terms stand in a text, from its beginning to its end; none overlap. */
    public List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        // A few letters change their length in lower case: then the text is taken as it stands.
        String searched = lower.length() == text.length() ? lower : text;
        for (Spelling spelling : spellings) {
            int length = spelling.words().length();
            for (int at = searched.indexOf(spelling.words()); at >= 0; at = next(searched, spelling, at)) {
                if (standsAlone(searched, at, at + length)) {
                    all.add(new Found(at, at + length, spelling.term()));
                }
            }
        }
        return firsts(apart(all));
    }

    private static int next(String text, Spelling spelling, int at) {
        return text.indexOf(spelling.words(), at + 1);
    }

    /** The longest of those that overlap. */
    private static List<Found> apart(List<Found> all) {
        all.sort(LONGEST);
        List<Found> kept = new ArrayList<>();
        for (Found found : all) {
            if (kept.stream().noneMatch(other -> found.from() < other.to() && other.from() < found.to())) {
                kept.add(found);
            }
        }
        kept.sort(Comparator.comparingInt(Found::from));
        return kept;
    }

    private static List<Found> firsts(List<Found> inOrder) {
        Set<String> told = new HashSet<>();
        return inOrder.stream().filter(found -> told.add(found.term().id())).toList();
    }

    private static boolean standsAlone(String text, int from, int to) {
        return !(from > 0 && isLatin(text.charAt(from)) && isLatin(text.charAt(from - 1)))
                && !(to < text.length() && isLatin(text.charAt(to - 1)) && isLatin(text.charAt(to)));
    }

    private static boolean isLatin(char letter) {
        return letter < 0x250 && Character.isLetterOrDigit(letter);
    }

    private record Spelling(String words, Term term) {}

    /**
     * A term in a text.
     *
     * @param from index of its first character
     * @param to index after its last
     */
    public record Found(int from, int to, Term term) {}
}
