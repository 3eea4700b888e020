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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lakecity.files.RunMark;
import lakecity.plan.Plan;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What is edited and not saved yet, kept in a folder of the user's so that a crash loses nothing: {@link #keep} a moment
 * after each change, {@link #drop} when it is saved or thrown away, {@link #found} at the next start. A draft is a story
 * file of its own that says which file it belongs to. Several programs may share the folder: each has drafts of its own,
 * and those of a program that runs are nobody else's ({@link RunMark}). Any thread, one at a time; slow.
 */
public final class StoryDrafts implements AutoCloseable {
    private static final String ENDING = ".draft";
    private static final String OF = "x-draft-of";
    private static final int MOST = 100;

    private final Path folder;
    private Optional<RunMark> mark = Optional.empty();

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
        Path file;
        try {
            file = folder.resolve(name(story.id(), target) + "." + mark() + ENDING);
        } catch (IOException e) {
            throw new StoryFileException(
                    name(story.id(), target) + ENDING, "", "story.file.unwritable", folder, DiskFault.reason(e));
        }
        Map<String, JsonNode> unknown = new LinkedHashMap<>(story.unknown());
        ObjectNode of = JsonNodeFactory.instance.objectNode();
        if (target != null) {
            of.put("file", target.toAbsolutePath().toString());
        }
        unknown.put(OF, of);
        StoryFile.write(story.withUnknown(unknown), file);
    }

    private String mark() throws IOException {
        if (mark.isEmpty()) {
            Files.createDirectories(folder);
            mark = Optional.of(RunMark.set(folder));
        }
        return mark.get().id();
    }

    /** Forgets this program's draft of a story; nothing happens when there is none. */
    public void drop(String storyId, @Nullable Path target) throws IOException {
        if (mark.isPresent()) {
            String own = mark.get().id();
            Files.deleteIfExists(folder.resolve(name(storyId, target) + "." + own + ENDING));
            if (files().stream().noneMatch(file -> owner(file).equals(own))) {
                close();
            }
        }
    }

    /** Forgets a draft that was found: it was thrown away, or is kept as a draft of this program's now. */
    public void drop(Draft draft) throws IOException {
        Files.deleteIfExists(draft.file());
    }

    /** Whether a draft that was found is there still: another program may have taken or thrown it away. */
    public boolean has(Draft draft) {
        return Files.exists(draft.file());
    }

    /**
     * What is there to be recovered, the latest first; drafts that cannot be read are left out and left alone, and so are
     * those of programs that run.
     */
    public List<Draft> found(Plan plan, View home) {
        List<Draft> drafts = new ArrayList<>();
        Map<String, Boolean> alive = new HashMap<>();
        mark.ifPresent(own -> alive.put(own.id(), true));
        List<Path> files = files();
        for (Path file : files) {
            if (!alive.computeIfAbsent(owner(file), owner -> RunMark.isAlive(folder, owner))) {
                read(file, plan, home).ifPresent(drafts::add);
            }
            if (drafts.size() >= MOST) {
                break;
            }
        }
        tidy(files);
        drafts.sort(Comparator.comparing(Draft::written).reversed());
        return List.copyOf(drafts);
    }

    /** Takes marks away that programs left behind, once none of their drafts is there. */
    private void tidy(List<Path> drafts) {
        Set<String> owners = drafts.stream().map(StoryDrafts::owner).collect(Collectors.toSet());
        mark.ifPresent(own -> owners.add(own.id()));
        for (Path file : files("*.run")) {
            String id = RunMark.idOf(file);
            try {
                if (!owners.contains(id)) {
                    RunMark.tidy(folder, id);
                }
            } catch (IOException e) {
                return; // it harms nobody
            }
        }
    }

    private List<Path> files() {
        return files("*" + ENDING);
    }

    private List<Path> files(String pattern) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // no folder, no drafts
        }
        return found;
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

    /** The mark of the program whose draft it is; empty for drafts of earlier versions, which had none. */
    private static String owner(Path file) {
        String[] parts = String.valueOf(file.getFileName()).split("\\.", -1);
        return parts.length == 3 ? parts[1] : "";
    }

    /** One draft for each story of each file: the name has a digest of the file's place. */
    private static String name(String storyId, @Nullable Path target) {
        String place = target == null ? "" : target.toAbsolutePath().normalize().toString();
        return UUID.nameUUIDFromBytes((storyId + "\n" + place).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The drafts stay; from now on they are there for any program to recover. */
    @Override
    public void close() throws IOException {
        if (mark.isPresent()) {
            mark.get().close();
            mark = Optional.empty();
        }
    }
}
