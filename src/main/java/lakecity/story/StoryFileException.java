package lakecity.story;

import lakecity.i18n.Messages;
import lakecity.plan.Issue;

/**
 * A file that is no story at all, or that cannot be read or written. It says which file, where in it, why and what to
 * do, in both languages.
 */
public final class StoryFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Issue issue;

    /** The words of the reason are a key of the messages, what to do is the same key with ".remedy". */
    StoryFileException(String file, String where, String key, Object... arguments) {
        this(new Issue(
                Issue.Severity.ERROR,
                file,
                where,
                Messages.both(key, arguments),
                Messages.both(key + ".remedy", arguments)));
    }

    private StoryFileException(Issue issue) {
        super(issue.file() + " " + issue.where() + ": " + issue.reason().en());
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
