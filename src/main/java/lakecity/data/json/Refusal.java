package lakecity.data.json;

import lakecity.plan.Issue;

/** A piece of a file that cannot be taken, with the place and the words for it. Caught within this package. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Issue issue;

    /** @param key of the message; with .fix it says what to do */
    public Refusal(String file, String where, String key, Object... arguments) {
        this(Faults.issue(Issue.Severity.ERROR, file, where, key, arguments));
    }

    /** @param key of the message; with .fix it says what to do */
    public Refusal(Spot spot, String key, Object... arguments) {
        this(spot.file(), spot.where(), key, arguments);
    }

    private Refusal(Issue issue) {
        super(issue.reason().en(), null, false, false);
        this.issue = issue;
    }

    /** What is wrong, where, and what to do. */
    public Issue issue() {
        return issue;
    }
}
