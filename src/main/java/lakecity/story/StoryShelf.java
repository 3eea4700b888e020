package lakecity.story;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lakecity.plan.Issue;
import lakecity.plan.Plan;
import lakecity.view.View;

/**
 * The stories at hand: those of the user's own folder and those that come with the maps. A bad file is listed as bad and
 * is in nobody's way. Where two stories have one id, the user's own comes first. Any thread; slow: it reads files.
 */
public final class StoryShelf {
    /** No folder gives more files. */
    public static final int MOST_FILES = 500;

    private static final String ENDING = ".json";

    private final List<Path> folders;
    private final Path own;

    /**
     * Nothing is read yet, and neither folder need exist.
     *
     * @param own the user's folder, where new stories go
     * @param shipped the folder that comes with the maps
     */
    public StoryShelf(Path own, Path shipped) {
        this.own = own;
        this.folders = own.equals(shipped) ? List.of(own) : List.of(own, shipped);
    }

    /**
     * One file of a folder.
     *
     * @param id the story's, or the file's name without its ending where the file is no story
     * @param isOwn whether it is in the user's folder
     * @param story empty when the file is no story
     * @param issues what is wrong with it
     */
    public record Entry(String id, Path file, boolean isOwn, Optional<Story> story, List<Issue> issues) {
        public Entry {
            issues = List.copyOf(issues);
        }
    }

    /** All files that end in .json, the user's own first, each folder in the order of names. */
    public List<Entry> list(Plan plan, View home) {
        List<Entry> entries = new ArrayList<>();
        for (Path folder : folders) {
            files(folder).forEach(file -> entries.add(entry(file, folder.equals(own), plan, home)));
        }
        return List.copyOf(entries);
    }

    /** The story of an id, the first in the order of {@link #list}. */
    public Optional<Entry> find(String id, Plan plan, View home) {
        List<Entry> all = list(plan, home);
        return all.stream()
                .filter(entry -> entry.id().equals(id) && entry.story().isPresent())
                .findFirst()
                .or(() -> all.stream().filter(entry -> entry.id().equals(id)).findFirst());
    }

    /** One file from anywhere. */
    public Entry open(Path file, Plan plan, View home) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return entry(file, own.toAbsolutePath().normalize().equals(folder), plan, home);
    }

    /** Where a story of the user's own is kept, by its id; the folder may have to be made. */
    public Path ownFile(String id) {
        return own.resolve(safe(id) + ENDING);
    }

    /** An id like the one wished for that no file of either folder has, nor a story in one. */
    public String freeId(String wish, Plan plan, View home) {
        Set<String> taken = new HashSet<>();
        list(plan, home).forEach(entry -> {
            taken.add(entry.id().toLowerCase(Locale.ROOT));
            taken.add(idOf(String.valueOf(entry.file().getFileName())).toLowerCase(Locale.ROOT));
        });
        String base = safe(wish);
        String id = base;
        for (int number = 2; taken.contains(id.toLowerCase(Locale.ROOT)); number++) {
            String ending = "-" + number;
            id = base.substring(0, Math.min(base.length(), 64 - ending.length())) + ending;
        }
        return id;
    }

    /** The id that a file's name makes. */
    static String idOf(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? fileName.substring(0, fileName.length() - ENDING.length())
                : fileName;
        return safe(name);
    }

    /** Letters, digits, dots, hyphens and underscores of a name; "story" where there are none. */
    private static String safe(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+|[-.]+$", "");
        String shorter = plain.substring(0, Math.min(plain.length(), 64)).replaceAll("[-.]+$", "");
        return shorter.isEmpty() ? "story" : shorter;
    }

    private static Entry entry(Path file, boolean isOwn, Plan plan, View home) {
        try {
            StoryFile.Loaded loaded = StoryFile.read(file, plan, home);
            return new Entry(loaded.story().id(), file, isOwn, Optional.of(loaded.story()), loaded.issues());
        } catch (StoryFileException e) {
            String name = idOf(String.valueOf(file.getFileName()));
            return new Entry(name, file, isOwn, Optional.empty(), List.of(e.issue()));
        }
    }

    private static List<Path> files(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                found.add(file);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of(); // no folder, no stories
        }
        return found.stream()
                .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                .limit(MOST_FILES)
                .toList();
    }
}
