package lakecity.data.json;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;

/**
 * Collects the issues of one pack. The words of a fault are a key of the messages; what to do is the same key with
 * ".fix". The same fault is noted once, and after {@link #MOST} faults only that there are more.
 */
public final class Faults {
    /** So many are told of one reading; then it is said that there are more. */
    public static final int MOST = 500;

    private static final int LONGEST = 400;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    /** The place of a fault of an id, of a whole item of a list, of a list, of a file. */
    private static final Pattern NAMELESS = Pattern.compile("|\\d+:\\d+|(\\S+ )?/\\w+(/\\d+(/id)?)?");

    private final Set<Issue> issues = new LinkedHashSet<>();
    private final Set<Noted> noted = new HashSet<>();
    private boolean full;

    /** Something is left out. */
    public void error(Spot spot, String key, Object... arguments) {
        note(Issue.Severity.ERROR, spot, key, arguments);
    }

    /** It is kept but deserves a look. */
    public void warning(Spot spot, String key, Object... arguments) {
        note(Issue.Severity.WARNING, spot, key, arguments);
    }

    /** Words are looked up only for what is new: a fault of the defaults comes once for each feature. */
    private void note(Issue.Severity severity, Spot spot, String key, Object... arguments) {
        if (!full && noted.add(new Noted(spot, key, List.of(arguments)))) {
            add(issue(severity, spot.file(), spot.where(), key, arguments));
        }
    }

    private record Noted(Spot spot, String key, List<Object> arguments) {}

    /** Notes a fault. */
    public void add(Issue issue) {
        if (issues.size() < MOST) {
            issues.add(issue);
        } else if (!full && !issues.contains(issue)) {
            full = true;
            issues.add(issue(Issue.Severity.ERROR, issue.file(), "", "data.many", MOST));
        }
    }

    /** Whether further faults are no longer listed, so that no work need go into their words. */
    public boolean isFull() {
        return issues.size() >= MOST;
    }

    /** Whether something of some files may have been left out without its id becoming known. */
    public boolean hideIds(String files) {
        return issues.stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .filter(issue -> issue.file().startsWith(files))
                .anyMatch(issue -> NAMELESS.matcher(issue.where()).matches());
    }

    void addAll(Collection<Issue> more) {
        more.forEach(this::add);
    }

    /** All that were noted, in order. */
    public List<Issue> list() {
        return List.copyOf(issues);
    }

    static Issue issue(Issue.Severity severity, String file, String where, String key, Object... arguments) {
        Object[] shown = Stream.of(arguments).map(Faults::brief).toArray();
        return new Issue(
                severity, brief(file), brief(where), Messages.both(key, shown), Messages.both(key + ".fix", shown));
    }

    private static String brief(Object argument) {
        String text = CONTROL.matcher(String.valueOf(argument)).replaceAll("?");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + " …" : text;
    }
}
