package lakecity.story;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import lakecity.files.AtomicFile;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.view.View;

/**
 * Reads and writes one story file (JSON, UTF-8). What makes no sense in a scene, and ids that the plan lacks, become
 * issues and the rest of the story opens; fields that are not known are kept and written again. A file is written whole
 * or not at all. Any thread; slow.
 */
public final class StoryFile {
    /** No story is larger, in bytes. */
    public static final int MAX_BYTES = 8 << 20;

    /** No story is nested deeper. */
    public static final int MAX_DEPTH = 40;

    private StoryFile() {}

    /** A story that was read, and what in its file is wrong or is not in the plan. */
    public record Loaded(Story story, List<Issue> issues) {
        public Loaded {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Reads a file.
     *
     * @param home what holds where a scene's view says nothing
     * @throws StoryFileException when it cannot be read or is no story
     */
    public static Loaded read(Path file, Plan plan, View home) throws StoryFileException {
        String name = String.valueOf(file.getFileName());
        byte[] json;
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new StoryFileException(name, "", "story.file.not-a-file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                json = in.readNBytes(MAX_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new StoryFileException(name, "", "story.file.missing");
        } catch (IOException e) {
            throw new StoryFileException(name, "", "story.file.unreadable", reason(e));
        }
        return read(name, json, plan, home);
    }

    /** Reads bytes; name is what issues call the file, and where an id comes from when the file gives none. */
    public static Loaded read(String name, byte[] json, Plan plan, View home) throws StoryFileException {
        return new StoryReader(name, plan, home).read(StoryJson.parse(name, json));
    }

    /** The story as JSON, indented for people. */
    public static byte[] bytes(Story story) {
        return StoryJson.write(StoryTree.of(story));
    }

    /**
     * Replaces a file, or makes it; the folder must be there. After a failure the old file is as it was.
     *
     * @throws StoryFileException when the file cannot be written, or the story is larger than could be read again
     */
    public static void write(Story story, Path file) throws StoryFileException {
        String name = String.valueOf(file.getFileName());
        if (story.scenes().size() > Story.MOST_SCENES) {
            throw new StoryFileException(
                    name, "/scenes", "story.file.many", story.scenes().size(), Story.MOST_SCENES);
        }
        byte[] json = bytes(story);
        if (json.length > MAX_BYTES) {
            throw new StoryFileException(name, "", "story.file.large", MAX_BYTES >> 20);
        }
        try {
            AtomicFile.write(file, out -> out.write(json));
        } catch (IOException e) {
            throw new StoryFileException(name, "", "story.file.unwritable", file, DiskFault.reason(e));
        }
    }

    private static String reason(IOException e) {
        String said = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return said == null || said.isBlank() ? e.getClass().getSimpleName() : said;
    }
}
