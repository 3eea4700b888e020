package lakecity.data.json;

import java.util.Collection;
import java.util.Locale;

/** Finds the word someone probably meant, by Levenshtein distance (Wagner & Fischer, J. ACM 21, 1974). */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The candidate at most a third of the word's letters away, or "". */
    public static String to(String word, Collection<String> candidates) {
        String best = "";
        int least = Math.max(1, Math.min(word.length(), LONGEST) / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < least || distance == least && !best.isEmpty() && candidate.compareTo(best) < 0) {
                best = candidate;
                least = distance;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
