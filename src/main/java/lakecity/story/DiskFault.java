package lakecity.story;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;

/** Why a file could not be written, in words for people, where the system's own are known; else the system's own. */
public final class DiskFault {
    /** What Linux, macOS and Windows (English and Chinese) say, and the key of what we say. */
    private static final Map<String, Pattern> KNOWN = Map.of(
            "story.disk.full",
            Pattern.compile("no space left|not enough space|disk full|quota exceeded|file too large|空间不足"),
            "story.disk.in-use",
            Pattern.compile("used by another process|another program|text file busy|resource busy|正在使用|另一个程序"),
            "story.disk.read-only",
            Pattern.compile("read-only file ?system|write.protected|写保护"),
            "story.disk.not-a-file",
            Pattern.compile("^not a file$|is a directory"),
            "story.disk.not-a-folder",
            Pattern.compile("^not a folder$|not a directory"));

    private DiskFault() {}

    /** The reason in a few words, without an end mark. */
    public static LocalText reason(IOException error) {
        if (error instanceof AccessDeniedException) {
            return Messages.both("story.disk.denied");
        }
        if (error instanceof NoSuchFileException) {
            return Messages.both("story.disk.missing");
        }
        String said = said(error);
        String lower = said.toLowerCase(Locale.ROOT);
        return KNOWN.entrySet().stream()
                .filter(each -> each.getValue().matcher(lower).find())
                .map(Entry::getKey)
                .findFirst()
                .map(key -> Messages.both(key))
                .orElseGet(() -> LocalText.same(said));
    }

    private static String said(IOException error) {
        String said = error instanceof FileSystemException fault ? fault.getReason() : error.getMessage();
        return said == null || said.isBlank() ? error.getClass().getSimpleName() : said;
    }
}
