package lakecity.data.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a heading: 第三章, 第12节, 一、 or （一）.
 *
 * @param level as in {@link Chapter}
 * @param number from 1
 */
record Numbering(int level, int number) {
    /** Chinese and Western digits. */
    static final String DIGITS = "[〇零一二两三四五六七八九十百0-9０-９]{1,7}";

    private static final Pattern ANY = Pattern.compile(
            "第\\s*(" + DIGITS + ")\\s*(篇|编|部分|章|节)|[（(](" + DIGITS + ")[）)]|(?:^|[\\s/])(" + DIGITS + ")、");
    private static final Map<String, Integer> LEVELS = Map.of("篇", 1, "编", 1, "部分", 1, "章", 2, "节", 3);
    private static final String ONES = "〇一二三四五六七八九";

    /** All numbers in a text, in its order. */
    static List<Numbering> in(String text) {
        List<Numbering> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                found.add(new Numbering(LEVELS.getOrDefault(matcher.group(2), 1), value(matcher.group(1))));
            } else if (matcher.group(3) != null) {
                found.add(new Numbering(5, value(matcher.group(3))));
            } else {
                found.add(new Numbering(4, value(matcher.group(4))));
            }
        }
        return found;
    }

    /** A heading's own words, without number, blanks and punctuation. */
    static String words(String heading) {
        return ANY.matcher(heading).replaceAll("").replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", "");
    }

    /** Whether a chapter's numbers end with the last one wanted and have the others before it, in their order. */
    static boolean endsWith(List<Numbering> all, List<Numbering> wanted) {
        int at = wanted.size() - 1;
        for (int i = all.size() - 1; i >= 0 && at >= 0; i--) {
            if (all.get(i).equals(wanted.get(at))) {
                at--;
            } else if (i == all.size() - 1) {
                return false;
            }
        }
        return at < 0;
    }

    /** 十二, 一百零三, 12 and １２ as numbers. */
    static int value(String digits) {
        int sum = 0;
        int ones = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            int one = ONES.indexOf(digit == '零' ? '〇' : digit == '两' ? '二' : digit);
            if (digit == '百') {
                sum += Math.max(1, ones) * 100;
                ones = 0;
            } else if (digit == '十') {
                sum += Math.max(1, ones) * 10;
                ones = 0;
            } else if (one >= 0) {
                ones = ones * (isWestern(digits) ? 10 : 0) + one;
            } else {
                ones = ones * 10 + Character.digit(digit, 10);
            }
        }
        return sum + ones;
    }

    private static boolean isWestern(String digits) {
        return digits.chars().anyMatch(Character::isDigit);
    }
}
