package lakecity.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;

/**
 * Where a command speaks: results on one stream, remarks and faults on the other, in one language. Text from data comes
 * without control characters, so that no file can steer the terminal.
 */
record Console(PrintStream out, PrintStream err, Messages messages) {

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    void say(String line) {
        out.println(clean(line));
    }

    void remark(String line) {
        err.println(clean(line));
    }

    /** One issue on lines of its own. */
    static String shown(Issue issue, Messages messages) {
        String severity =
                messages.text(issue.severity() == Issue.Severity.ERROR ? "cli.issue.error" : "cli.issue.warning");
        String place = issue.where().isEmpty() ? issue.file() : issue.file() + "  " + issue.where();
        return severity + "  " + place + "\n    " + issue.reason().in(messages.language()) + "\n    → "
                + issue.remedy().in(messages.language());
    }

    /** One issue on lines of its own, below the name of its file. */
    static String within(Issue issue, Messages messages) {
        String severity =
                messages.text(issue.severity() == Issue.Severity.ERROR ? "cli.issue.error" : "cli.issue.warning");
        return "  " + severity + "  " + issue.where() + "\n      "
                + issue.reason().in(messages.language()) + "\n      → "
                + issue.remedy().in(messages.language());
    }

    CliException usage(String key, Object... arguments) {
        return new CliException(ExitCode.USAGE, text(key, arguments));
    }

    CliException cannotRead(String key, Object... arguments) {
        return new CliException(ExitCode.CANNOT_READ, text(key, arguments));
    }

    /** A path as typed; a name the system cannot write down (Chinese under LANG=C) is a fault of usage. */
    Path path(String option, String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw usage("cli.bad-path", option, typed);
        }
    }

    /** Why a file could not be read or written, in words. */
    String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return text("cli.reason.missing");
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return text("cli.reason.denied");
        }
        if (e instanceof FileSystemException fault && fault.getReason() != null) {
            return fault.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    private static String clean(String line) {
        StringBuilder clean = new StringBuilder();
        line.codePoints()
                .forEach(point ->
                        clean.appendCodePoint(point != '\n' && Character.isISOControl(point) ? 0xFFFD : point));
        return clean.toString();
    }
}
