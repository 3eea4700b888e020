package lakecity.view;

import lakecity.i18n.LocalText;
import lakecity.plan.Issue;

/** A file that is no view at all: not JSON, cut off, too large, too deep. It says which file, where, why, what to do. */
public final class ViewFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Issue issue;

    ViewFileException(String file, String where, LocalText reason, LocalText remedy) {
        super(file + " " + where + ": " + reason.en());
        this.issue = new Issue(Issue.Severity.ERROR, file, where, reason, remedy);
    }

    public Issue issue() {
        return issue;
    }
}
