package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;

/** Collects what is wrong in a story's file. The words are a key of the messages; what to do is the key with ".remedy". */
final class Faults {
    /** More are not noted. */
    static final int MOST = 200;

    private static final int LONGEST = 40;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    Faults(String file) {
        this.file = file;
    }

    List<Issue> list() {
        return issues;
    }

    void warning(String where, String key, Object... arguments) {
        add(issue(Issue.Severity.WARNING, where, key, arguments));
    }

    /** Something of the file is left out. */
    void error(String where, String key, Object... arguments) {
        add(issue(Issue.Severity.ERROR, where, key, arguments));
    }

    void add(Issue issue) {
        if (issues.size() < MOST) {
            issues.add(issue);
        }
    }

    private Issue issue(Issue.Severity severity, String where, String key, Object... arguments) {
        return new Issue(
                severity, file, where, Messages.both(key, arguments), Messages.both(key + ".remedy", arguments));
    }

    /** A value of the file, short enough for a message. */
    static String shown(JsonNode node) {
        String text = CleanText.of(node.isTextual() ? node.textValue() : node.toString());
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
