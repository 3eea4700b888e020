package lakecity.data;

import lakecity.i18n.LocalText;
import lakecity.plan.Issue;

/** A pack, or a whole file of it, cannot be read. It says which file, where in it, why, and what to do. */
public final class PackException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Issue issue;

    /** A fault of a file, or of the place in it that a JSON pointer names. */
    public PackException(String file, String where, LocalText reason, LocalText remedy) {
        this(new Issue(Issue.Severity.ERROR, file, where, reason, remedy));
    }

    /** A fault that was found. */
    public PackException(Issue issue) {
        super(issue.file() + " " + issue.where() + ": " + issue.reason().en());
        this.issue = issue;
    }

    /** What is wrong, where, and what to do. */
    public Issue issue() {
        return issue;
    }
}
