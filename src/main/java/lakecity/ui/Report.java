package lakecity.ui;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.ui.control.Problem;
import lakecity.view.View;

/**
 * What whoever mends the program must know, as text to send: versions, the system, and what went wrong last. It holds no
 * folder of the user's and nothing of a web address but its server, for the rest may be a key.
 */
final class Report {
    private static final int LAST = 20;
    private static final int LONGEST = 4000;
    private static final Pattern ADDRESS = Pattern.compile("(https?://)(?:[^\\s/@]*@)?([^\\s/?#]+)[^\\s\"'<>)]*");
    private static final Pattern UNIX_PATH = Pattern.compile("(?<![\\w/:.\\u2026])/(?:[^\\s/:]+/)+");
    private static final Pattern WINDOWS_PATH =
            Pattern.compile("\\b[A-Za-z]:[\\\\/](?:[^\\\\/\\r\\n:*?\"<>|]+[\\\\/])*");

    private Report() {}

    static String text(Desk desk) {
        View view = desk.state().view();
        StringBuilder text =
                new StringBuilder("Lake City Atlas ").append(version()).append('\n');
        line(text, "System", property("os.name") + " " + property("os.version") + " " + property("os.arch"));
        line(text, "Java", property("java.version") + ", " + property("java.vendor"));
        line(text, "JavaFX", property("javafx.runtime.version"));
        line(text, "Plan", view.plan() + " " + view.edition());
        line(
                text,
                "View",
                view.language().code() + ", " + view.palette() + ", " + view.baseMap() + ", "
                        + desk.settings().textScale().get() + " %");
        List<Problem> all = desk.problems().list();
        line(text, "Problems", String.valueOf(all.size()));
        all.subList(Math.max(0, all.size() - LAST), all.size())
                .forEach(each -> text.append('\n')
                        .append(shortened(each.asText(view.language())))
                        .append('\n'));
        return withoutPrivate(text.toString(), property("user.home"), property("user.name"));
    }

    /** Takes out folders, the user's name within them, and the rest of web addresses. */
    static String withoutPrivate(String text, String home, String user) {
        String clean = home.length() > 1 ? text.replace(home, "~") : text;
        clean = ADDRESS.matcher(clean)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + "/…"));
        clean = UNIX_PATH.matcher(clean).replaceAll("…/");
        clean = WINDOWS_PATH.matcher(clean).replaceAll(Matcher.quoteReplacement("…\\"));
        return user.isBlank() ? clean : clean.replaceAll("(?<![\\w])" + Pattern.quote(user) + "(?=[\\\\/])", "…");
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String version() {
        String version = Report.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }

    private static String property(String name) {
        return System.getProperty(name, "?");
    }
}
