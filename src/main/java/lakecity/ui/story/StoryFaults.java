package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.FileSystemException;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.story.DiskFault;

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
                Messages.both("storytab.file.failed", DiskFault.reason(error)),
                Messages.both("storytab.file.failed.remedy"));
    }
}
