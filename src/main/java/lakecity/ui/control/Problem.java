package lakecity.ui.control;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;

/**
 * Something that went wrong and that the user can see: a fault in the pack, a base map that does not answer, an error of
 * the program itself.
 *
 * @param issue what, where, why, and what to do
 * @param details for whoever mends it, such as a stack trace; empty when the issue says it all
 */
public record Problem(Issue issue, String details) {

    public static Problem of(Issue issue) {
        return new Problem(issue, "");
    }

    /** An error of the program itself, with a short code by which the same error is known again. */
    public static Problem of(Throwable error) {
        StackTraceElement[] stack = error.getStackTrace();
        String place = stack.length == 0 ? "" : stack[0].getClassName() + "." + stack[0].getMethodName();
        String code = String.format(Locale.ROOT, "E-%04X", (error.getClass().getName() + place).hashCode() & 0xFFFF);
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        String what = error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        Issue issue = new Issue(
                Issue.Severity.ERROR,
                code,
                error.getClass().getSimpleName(),
                Messages.both("problem.unexpected", what),
                Messages.both("problem.unexpected.remedy"));
        return new Problem(issue, trace.toString());
    }

    /** Everything about it as plain text, for the clipboard. */
    public String asText(Language language) {
        LocalText place = LocalText.same(issue.where().isEmpty() ? issue.file() : issue.file() + "  " + issue.where());
        String text = place.zh() + "\n" + issue.reason().primary(language) + "\n"
                + issue.remedy().primary(language);
        return details.isEmpty() ? text : text + "\n\n" + details;
    }
}
