package lakecity.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lakecity.plan.Plan;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What is edited and not saved yet, kept in a folder of the user's so that a crash loses nothing: {@link #keep} a moment
 * after each change, {@link #drop} when it is saved or thrown away, {@link #found} at the next start. A draft is a story
 * file of its own that says which file it belongs to. Any thread, one at a time; slow.
 */
public final class StoryDrafts {
    private static final String ENDING = ".draft";
    private static final String OF = "x-draft-of";
    private static final int MOST = 100;

    private final Path folder;

    /** @param folder made when it is needed */
    public StoryDrafts(Path folder) {
        this.folder = folder;
    }

    /**
     * A story that was not saved.
     *
     * @param file the draft's own file, for {@link #drop(Draft)}
     * @param target the file it was to be saved to; empty for a story that has none yet
     * @param story as it was last
     * @param written when
     */
    public record Draft(Path file, Optional<Path> target, Story story, Instant written) {}

    /** Keeps a story, in place of the draft before. */
    public void keep(Story story, @Nullable Path target) throws StoryFileException {
        Path file = file(story.id(), target);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoryFileException(
                    String.valueOf(file.getFileName()),
                    "",
                    "story.file.unwritable",
                    folder,
                    DiskFault.reason(e));
        }
        Map<String, JsonNode> unknown = new LinkedHashMap<>(story.unknown());
        ObjectNode of = JsonNodeFactory.instance.objectNode();
        if (target != null) {
            of.put("file", target.toAbsolutePath().toString());
        }
        unknown.put(OF, of);
        StoryFile.write(story.withUnknown(unknown), file);
    }

    /** Forgets the draft of a story; nothing happens when there is none. */
    public void drop(String storyId, @Nullable Path target) throws IOException {
        Files.deleteIfExists(file(storyId, target));
    }

    public void drop(Draft draft) throws IOException {
        Files.deleteIfExists(draft.file());
    }

    /** What is there to be recovered, the latest first; drafts that cannot be read are left out and left alone. */
    public List<Draft> found(Plan plan, View home) {
        List<Draft> drafts = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                read(file, plan, home).ifPresent(drafts::add);
                if (drafts.size() >= MOST) {
                    break;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // no folder, no drafts
        }
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        return List.copyOf(drafts);
    }

    private static Optional<Draft> read(Path file, Plan plan, View home) {
        try {
            Story story = StoryFile.read(file, plan, home).story();
            Map<String, JsonNode> unknown = new LinkedHashMap<>(story.unknown());
            JsonNode of = unknown.remove(OF);
            return of == null
                    ? Optional.empty()
                    : Optional.of(new Draft(
                            file,
                            target(of),
                            story.withUnknown(unknown),
                            Files.getLastModifiedTime(file).toInstant()));
        } catch (StoryFileException | IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> target(JsonNode of) {
        try {
            return Optional.ofNullable(of.path("file").textValue()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** One draft for each story of each file: the name has a digest of the file's place. */
    private Path file(String storyId, @Nullable Path target) {
        String place = target == null ? "" : target.toAbsolutePath().normalize().toString();
        UUID digest = UUID.nameUUIDFromBytes((storyId + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return folder.resolve(digest + ENDING);
    }
}
