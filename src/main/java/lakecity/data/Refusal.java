package lakecity.data;

import lakecity.plan.Issue;

/** A piece of a file that cannot be taken, with the place and the words for it. Caught within this package. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Issue issue;

    Refusal(String file, String where, String key, Object... arguments) {
        this(Faults.issue(Issue.Severity.ERROR, file, where, key, arguments));
    }

    Refusal(Spot spot, String key, Object... arguments) {
        this(spot.file(), spot.where(), key, arguments);
    }

    private Refusal(Issue issue) {
        super(issue.reason().en(), null, false, false);
        this.issue = issue;
    }

    Issue issue() {
        return issue;
    }
}
