package lakecity.data.check;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.plan.Issue;

/** Puts issues in the order of files, and within a file in the order of features, layers or sources. */
public final class InOrder {
    private static final List<String> FIRST =
            List.of("plan.json", "layers.json", "sources.json", "clauses.json", "targets.json", "terms.json");
    private static final Pattern NUMBER = Pattern.compile("/\\w+/(\\d{1,8})(/.*)?$");

    private InOrder() {}

    /** Sorted as a reader goes through the files. */
    public static List<Issue> of(List<Issue> issues) {
        return issues.stream()
                .sorted(Comparator.comparingInt(InOrder::rank)
                        .thenComparing(Issue::file)
                        .thenComparingInt(InOrder::number))
                .toList();
    }

    private static int rank(Issue issue) {
        for (int i = 0; i < FIRST.size(); i++) {
            if (issue.file().endsWith("/" + FIRST.get(i))) {
                return i;
            }
        }
        return FIRST.size();
    }

    private static int number(Issue issue) {
        Matcher number = NUMBER.matcher(issue.where());
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }
}
