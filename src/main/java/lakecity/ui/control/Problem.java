package lakecity.ui.control;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
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
    private static final String OWN = "lakecity.";
    private static final Pattern FIGURES = Pattern.compile("@?[0-9a-f]*[0-9][0-9a-f]*");

    public static Problem of(Issue issue) {
        return new Problem(issue, "");
    }

    /** An error of the program itself, with a short code by which the same error is known again. */
    public static Problem of(Throwable error) {
        String code =
                String.format(Locale.ROOT, "E-%04X", (error.getClass().getName() + place(error)).hashCode() & 0xFFFF);
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

    /** Where it was thrown, and which part of the program led there: libraries throw for many. */
    private static String place(Throwable error) {
        StackTraceElement[] stack = error.getStackTrace();
        String own = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith(OWN))
                .findFirst()
                .map(Problem::method)
                .orElse("");
        return stack.length == 0 ? "" : method(stack[0]) + own;
    }

    private static String method(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }

    /** Whether another one is this one again: the same fault at the same place, but for the figures in its words. */
    public boolean isSameAs(Problem other) {
        return issue.file().equals(other.issue.file())
                && issue.where().equals(other.issue.where())
                && (details.isEmpty()
                        ? issue.reason().equals(other.issue.reason())
                        : wordsOf(issue).equals(wordsOf(other.issue)));
    }

    private static String wordsOf(Issue issue) {
        return FIGURES.matcher(issue.reason().en()).replaceAll("#");
    }

    /** Everything about it as plain text, for the clipboard. */
    public String asText(Language language) {
        LocalText place = LocalText.same(issue.where().isEmpty() ? issue.file() : issue.file() + "  " + issue.where());
        String text = place.zh() + "\n" + issue.reason().primary(language) + "\n"
                + issue.remedy().primary(language);
        return details.isEmpty() ? text : text + "\n\n" + details;
    }
}
