package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;

/** Faults of files that are no story files, in words. */
final class StoryFaults {
    private StoryFaults() {}

    /** A file or folder could not be read or written: which, why, what to do. */
    static Issue unwritable(IOException error) {
        String file = error instanceof FileSystemException fault ? String.valueOf(fault.getFile()) : "";
        return new Issue(
                Issue.Severity.ERROR,
                file,
                "",
                Messages.both("storytab.file.failed", reason(error)),
                Messages.both("storytab.file.failed.remedy"));
    }

    /** Why, in a few words of the system's. */
    static String reason(IOException error) {
        if (error instanceof AccessDeniedException denied) {
            return "access denied: " + denied.getFile();
        }
        String message = error.getMessage();
        return message == null || message.isBlank() ? error.getClass().getSimpleName() : message;
    }
}
