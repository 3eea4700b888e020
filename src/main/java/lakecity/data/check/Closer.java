package lakecity.data.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lakecity.plan.Issue;

/**
 * Keeps one line for one fault: what a closer look finds where something was already noted, within it or round it, is
 * dropped.
 */
public final class Closer {
    private static final Pattern WHOLE = Pattern.compile("/(features|layers|sources|clauses|targets|terms|defaults)"
            + "|/\\w+/\\d+((/children/\\d+)*|/properties)|/clauses/\\d+(/children/\\d+)*/children");
    private final Map<String, TreeSet<String>> noted = new HashMap<>();

    /** @param issues that are known already */
    public Closer(List<Issue> issues) {
        issues.forEach(issue ->
                noted.computeIfAbsent(issue.file(), file -> new TreeSet<>()).add(pointer(issue)));
    }

    /** Whether nothing was noted at, within or round the place of an issue. */
    public boolean isNew(Issue issue) {
        TreeSet<String> places = noted.get(issue.file());
        String pointer = pointer(issue);
        if (places == null || pointer.isEmpty()) {
            return true;
        }
        String within = places.ceiling(pointer + "/");
        if (within != null && within.startsWith(pointer + "/") && !isWhole(pointer)) {
            return false;
        }
        for (String round = pointer; !round.isEmpty() && !isWhole(round); round = parent(round)) {
            if (places.contains(round)) {
                return false;
            }
        }
        return !places.contains(pointer);
    }

    /** Whether a pointer names the whole of a feature, layer, source or clause, or its properties. */
    private static boolean isWhole(String pointer) {
        return pointer.isEmpty() || WHOLE.matcher(pointer).matches();
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String pointer(Issue issue) {
        String where = issue.where();
        int start = where.lastIndexOf(" /");
        return where.startsWith("/") ? where : start < 0 ? "" : where.substring(start + 1);
    }
}
