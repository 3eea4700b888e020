package lakecity.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final Spelling spelling = new Spelling();

    @ParameterizedTest
    @CsvSource({
        "hengshui, hengshui, 0",
        "hengshui, hengshuihu, 0",
        "hengshiu, hengshui, 1",
        "hengshi, hengshui, 1",
        "hengsh, hengshui, 0",
        "hengsui, hengshui, 1",
        "henggshui, hengshui, 1",
        "hemgshui, hengshui, 1",
        "ehngsuhi, hengshui, 2",
        "norht, north, 1",
        "lake, road, 3",
        "abc, x, 3",
        "hengshui, heng, 3"
    })
    void countsMistakesUpToTheLimit(String typed, String meant, int distance) {
        assertEquals(distance, distance(typed, meant, 0, 2));
    }

    private int distance(String typed, String meant, int from, int limit) {
        return spelling.distance(typed.toCharArray(), meant.toCharArray(), from, limit);
    }

    /** Against the whole table, plainly reckoned. */
    @Test
    void agreesWithThePlainReckoning() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            int limit = random.nextInt(3);
            String typed = word(random, limit + 1 + random.nextInt(12));
            String meant = random.nextBoolean() ? word(random, random.nextInt(16)) : worn(typed, random);
            int from = random.nextInt(meant.length() + 1);
            assertEquals(
                    Math.min(limit + 1, plain(typed, meant.substring(from))),
                    distance(typed, meant, from, limit),
                    () -> "seed " + seed + ": " + typed + ", " + meant + " from " + from + ", limit " + limit);
        }
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    private static String worn(String word, Random random) {
        StringBuilder worn = new StringBuilder(word + word(random, random.nextInt(4)));
        for (int mistakes = random.nextInt(4); mistakes > 0; mistakes--) {
            int at = random.nextInt(worn.length());
            switch (random.nextInt(3)) {
                case 0 -> worn.insert(at, 'a');
                case 1 -> worn.setCharAt(at, 'b');
                default -> worn.append(worn.charAt(at)).deleteCharAt(at);
            }
        }
        return worn.toString();
    }

    private static int plain(String text, String other) {
        int[][] table = new int[text.length() + 1][other.length() + 1];
        for (int i = 0; i <= text.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : step(table, text, i, other, j);
            }
        }
        return Arrays.stream(table[text.length()]).min().orElseThrow();
    }

    private static int step(int[][] table, String text, int i, String other, int j) {
        int changed = table[i - 1][j - 1] + (text.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && text.charAt(i - 1) == other.charAt(j - 2)
                && text.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }

    @ParameterizedTest
    @CsvSource({"shui, hengshui, 4, 0", "shiu, hengshui, 4, 1", "hu, hengshui, 5, 0"})
    void comparesFromAnIndexOn(String typed, String meant, int from, int distance) {
        assertEquals(distance, distance(typed, meant, from, 1));
    }
}
