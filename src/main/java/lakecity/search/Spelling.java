package lakecity.search;

/**
 * How many letters have to be changed, added, left out or swapped with their neighbour to make one text the beginning of
 * another: the optimal string alignment distance (Damerau 1964; Wagner and Fischer 1974), least over all beginnings. Not
 * for several threads at once.
 */
final class Spelling {
    private static final int FAR = 1000;

    private final int[][] rows = new int[3][Query.LONGEST + 4];

    /**
     * The distance of a text from the best beginning of another text at an index; limit + 1 when it is more than the limit. A
     * way through the table that strays from its diagonal by more than the limit is too long: only that band is reckoned
     * (Ukkonen 1985).
     */
    int distance(char[] text, char[] other, int from, int limit) {
        int width = Math.min(other.length - from, text.length + limit);
        if (width < text.length - limit || text.length > limit && isStranger(text, other, from, limit)) {
            return limit + 1;
        }
        int[] before = rows[0];
        int[] last = rows[1];
        int[] row = rows[2];
        for (int j = 0; j <= Math.min(width, limit); j++) {
            last[j] = j;
        }
        last[limit + 1] = FAR;
        for (int i = 1; i <= text.length; i++) {
            int first = Math.max(1, i - limit);
            int end = Math.min(width, i + limit);
            char letter = text[i - 1];
            row[first - 1] = first == 1 ? i : FAR;
            int least = row[first - 1];
            for (int j = first; j <= end; j++) {
                int cost = letter == other[from + j - 1] ? 0 : 1;
                int best = Math.min(last[j - 1] + cost, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && isSwapped(text, i, other, from + j)) {
                    best = Math.min(best, before[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > limit) {
                return limit + 1;
            }
            row[end + 1] = FAR;
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.min(limit + 1, least(last, Math.max(0, text.length - limit), width));
    }

    /**
     * Whether already the first letters tell. A letter that stands nowhere near its place in the other text is a mistake; one
     * more of them than are forgiven, and the rest need not be looked at.
     */
    private static boolean isStranger(char[] text, char[] other, int from, int limit) {
        for (int i = 0; i <= limit; i++) {
            int end = Math.min(other.length, from + i + limit + 1);
            for (int j = from + Math.max(0, i - limit); j < end; j++) {
                if (other[j] == text[i]) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int least(int[] row, int from, int to) {
        int least = FAR;
        for (int j = from; j <= to; j++) {
            least = Math.min(least, row[j]);
        }
        return least;
    }

    private static boolean isSwapped(char[] text, int i, char[] other, int end) {
        return text[i - 1] == other[end - 2] && text[i - 2] == other[end - 1];
    }

    /** The letters a text has, one bit each; what is not a to z shares the other bits. */
    static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            letters |= 1L << (letter >= 'a' && letter <= 'z' ? letter - 'a' : 26 + letter % 38);
        }
        return letters;
    }

    /** Whether a text lacks so many of another's letters that it is more than a number of mistakes away from it. */
    static boolean lacks(long letters, long wanted, int mistakes) {
        return Long.bitCount(wanted & ~letters) > mistakes;
    }
}
