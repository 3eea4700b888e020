package lakecity.data.official;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into chapters by its headings. A table of contents is passed over. */
final class Headings {
    /** A document has no more; what follows stays with the last. */
    static final int MOST = 5_000;

    private static final int LONGEST = 60;
    private static final int LONGEST_LINE = 400;
    private static final String DIGITS = Numbering.DIGITS;
    private static final Pattern NUMBERED =
            Pattern.compile("第\\s*" + DIGITS + "\\s*(?:篇|编|部分|章|节)(?:[\\s：:].*|$|[^，。；,;]*$)");
    private static final Pattern LISTED = Pattern.compile("(?:" + DIGITS + "、|[（(]" + DIGITS + "[）)]).+");
    private static final Pattern MARKED = Pattern.compile("(#{1,6})\\s+(.+?)\\s*#*");
    private static final Pattern CONTENTS = Pattern.compile(".*(?:[.．…·‥]{3,}|\\t|\\s{3,})\\s*[0-9０-９]{1,4}");
    private static final Pattern SENTENCE = Pattern.compile("(.{2,40}?)[。：:](.+)");

    private final List<Chapter> chapters = new ArrayList<>();
    private final String[] above = new String[12];
    private final StringBuilder text = new StringBuilder();
    private int level;
    private String title = "";

    private Headings() {
        Arrays.fill(above, "");
    }

    static List<Chapter> split(String whole) {
        Headings headings = new Headings();
        whole.lines().map(Headings::plain).forEach(headings::line);
        headings.end();
        return headings.withoutContents();
    }

    private static String plain(String line) {
        return line.replace('\u3000', ' ').replace('\u00a0', ' ').strip();
    }

    private void line(String line) {
        // No heading is so long, and the patterns take too long for lines of a million characters.
        if (line.length() > LONGEST_LINE) {
            listed(line);
            return;
        }
        Matcher marked = MARKED.matcher(line);
        String words = marked.matches() ? marked.group(2) : line;
        if (CONTENTS.matcher(line).matches() && !Numbering.in(line).isEmpty()) {
            return;
        }
        if (words.length() <= LONGEST && NUMBERED.matcher(words).matches()) {
            begin(Numbering.in(words).get(0).level(), words, "");
        } else if (marked.matches()) {
            begin(marked.group(1).length(), words, "");
        } else if (!line.isEmpty()) {
            listed(line);
        }
    }

    /** A heading of its own, one that its text follows on the same line, or only text. */
    private void listed(String line) {
        String start = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        if (!LISTED.matcher(start).matches() || Numbering.in(start).isEmpty()) {
            add(line);
            return;
        }
        Numbering number = Numbering.in(start).get(0);
        Matcher sentence = SENTENCE.matcher(line);
        if (line.length() <= LONGEST && !line.matches(".*[。；;，,].*")) {
            begin(number.level(), line, "");
        } else if (number.level() == 5
                && sentence.matches()
                && sentence.group(1).indexOf('，') < 0) {
            begin(number.level(), sentence.group(1), sentence.group(2));
        } else {
            add(line);
        }
    }

    private void add(String line) {
        text.append(text.length() == 0 ? "" : "\n").append(line);
    }

    private void begin(int newLevel, String newTitle, String first) {
        if (chapters.size() >= MOST) {
            add(newTitle);
            return;
        }
        end();
        level = newLevel;
        title = newTitle.replaceAll("\\s+", " ");
        for (int i = level; i < above.length; i++) {
            above[i] = "";
        }
        above[level] = title;
        text.append(first);
    }

    private void end() {
        String all = text.toString();
        text.setLength(0);
        if (!title.isEmpty() || !all.isEmpty()) {
            chapters.add(new Chapter(level, title, path(), all));
        }
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int i = 1; i <= level; i++) {
            if (!above[i].isEmpty()) {
                path.append(path.length() == 0 ? "" : " / ").append(above[i]);
            }
        }
        return path.toString();
    }

    /** Headings that come again further on, and have nothing below them where they came first, are the table of contents. */
    private List<Chapter> withoutContents() {
        List<Chapter> kept = new ArrayList<>();
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            last.put(chapters.get(i).title(), i);
        }
        for (int i = 0; i < chapters.size(); i++) {
            Chapter each = chapters.get(i);
            boolean again = last.getOrDefault(each.title(), i) > i;
            if (!again || !each.text().isEmpty()) {
                kept.add(each);
            }
        }
        return kept;
    }
}
