package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Plan;
import lakecity.story.ClauseStory;
import lakecity.story.Story;
import lakecity.story.StoryDrafts.Draft;
import lakecity.story.StoryFile;
import lakecity.story.StoryFileException;
import lakecity.story.StoryHistory;
import lakecity.story.StoryShelf;
import lakecity.ui.control.Problem;
import lakecity.ui.story.StoryPlace.Kind;
import lakecity.view.View;

/** Opens, makes and saves stories. Files are read and written in the background. FX thread. */
final class StoryFiles {
    private static final int MOST_RECENT = 8;
    private static final int LONGEST_SLUG = 32;
    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final StoryDesk desk;
    private final OpenStory open;
    private final StoryAutosave autosave;
    private final ObservableList<StoryShelf.Entry> entries = FXCollections.observableArrayList();

    StoryFiles(StoryDesk desk, OpenStory open, StoryAutosave autosave) {
        this.desk = desk;
        this.open = open;
        this.autosave = autosave;
    }

    private StoryShelf shelf() {
        return new StoryShelf(desk.folders().own(), desk.folders().shipped());
    }

    /** The stories at hand, as they were when last looked for. */
    ObservableList<StoryShelf.Entry> entries() {
        return entries;
    }

    /** Looks for stories again. */
    void refresh() {
        Plan plan = desk.plan();
        View home = desk.home();
        StoryShelf shelf = shelf();
        run(() -> shelf.list(plan, home), entries::setAll);
    }

    /** A new story without scenes; asks about the open one first. */
    void make(Runnable then) {
        String plan = desk.plan().head().id();
        make("story", id -> new Story(id, plan, newTitle(), List.of(), Map.of()), StoryHistory::of, then);
    }

    /** The story of a clause, to be edited. */
    void make(Clause clause, Runnable then) {
        Plan plan = desk.plan();
        View home = desk.home();
        make(slug(clause.title().en()), id -> ClauseStory.of(id, clause, plan, home), StoryHistory::unsaved, then);
    }

    private static LocalText newTitle() {
        return Messages.both("storytab.new.title");
    }

    /** Words as an id, which the time is put behind: no draft of another day has the same. */
    private static String slug(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String shorter =
                plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("^-|-$", "");
        return shorter.isEmpty() ? "story" : shorter;
    }

    private void make(
            String wish, Function<String, Story> maker, Function<Story, StoryHistory> history, Runnable then) {
        leave(() -> {
            String name = wish + "-" + NOW.format(LocalDateTime.now(ZoneId.systemDefault()));
            Plan plan = desk.plan();
            View home = desk.home();
            StoryShelf shelf = shelf();
            run(() -> maker.apply(shelf.freeId(name, plan, home)), story -> {
                open.open(history.apply(story), new StoryPlace(shelf.ownFile(story.id()), null, story.id(), Kind.NEW));
                then.run();
            });
        });
    }

    /** Opens a file; asks about the open story first. */
    void open(Path file) {
        leave(() -> {
            Plan plan = desk.plan();
            View home = desk.home();
            StoryShelf shelf = shelf();
            Path shipped = desk.folders().shipped().toAbsolutePath().normalize();
            run(() -> read(file, shelf, shipped, plan, home), this::opened);
        });
    }

    private record Read(StoryShelf.Entry entry, StoryPlace place) {}

    /** A shipped story will be saved among the user's own, beside a copy that may be there already. */
    private static Read read(Path file, StoryShelf shelf, Path shipped, Plan plan, View home) {
        StoryShelf.Entry entry = shelf.open(file, plan, home);
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (!shipped.equals(folder)) {
            return new Read(entry, new StoryPlace(file, folder, entry.id(), Kind.SAVED));
        }
        boolean isFree = !Files.exists(shelf.ownFile(entry.id()));
        String id = isFree ? entry.id() : shelf.freeId(entry.id(), plan, home);
        return new Read(entry, new StoryPlace(shelf.ownFile(id), folder, id, Kind.SHIPPED));
    }

    private void opened(Read read) {
        Optional<Story> story = read.entry().story();
        if (story.isEmpty()) {
            read.entry().issues().forEach(desk::tell);
            desk.recent().remove(read.entry().file().toAbsolutePath().toString());
            return;
        }
        open.open(StoryHistory.of(story.get()), read.place());
        remember(read.entry().file());
        int faults = read.entry().issues().size();
        if (faults > 0) {
            read.entry().issues().forEach(issue -> desk.problems().report(Problem.of(issue)));
            desk.toast().show(desk.words().text("storytab.opened.faults", faults));
        }
    }

    /** Opens what an earlier session left unsaved; it stays unsaved. Its pictures may still be with the shipped story. */
    void recover(Draft draft) {
        if (!autosave.has(draft)) {
            desk.toast().show(desk.words().text("storytab.recover.gone"));
            return;
        }
        leave(() -> {
            Story story = draft.story();
            Path target = draft.target().orElseGet(() -> shelf().ownFile(story.id()));
            Path own = target.toAbsolutePath().getParent();
            Path folder = StoryPictures.areIn(story, own) ? own : desk.folders().shipped();
            Kind kind = Files.exists(target) ? Kind.SAVED : Kind.NEW;
            open.open(StoryHistory.unsaved(story), new StoryPlace(target, folder, story.id(), kind));
            autosave.taken(draft);
        });
    }

    /** Asks what becomes of unsaved changes, then goes on unless the user would rather stay. */
    void leave(Runnable then) {
        if (!open.isChanged()) {
            autosave.drop(then);
            return;
        }
        String title = desk.text(open.story().orElseThrow().title());
        switch (desk.questions().unsaved(title, desk.words())) {
            case SAVE -> save(then);
            case DISCARD -> {
                open.close();
                autosave.drop(then);
            }
            case CANCEL -> {}
        }
    }

    /** Saves, and goes on when that went well. */
    void save(Runnable then) {
        open.place().ifPresent(place -> write(place, then));
    }

    /** Saves to a file of the user's choice, which is the story's own from then on. */
    void saveAs() {
        Optional<StoryPlace> place = open.place();
        place.flatMap(now -> desk.questions()
                        .fileToSave(StoryQuestions.FileKind.STORY, now.targetFolder(), now.id(), desk.words()))
                .ifPresent(file -> {
                    String name = String.valueOf(file.getFileName()).replaceAll("(?i)\\.json$", "");
                    String id = name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
                            ? name
                            : place.get().id();
                    write(new StoryPlace(file, place.get().folder(), id, Kind.SAVED), () -> {});
                });
    }

    private void write(StoryPlace place, Runnable then) {
        Story story = open.story().orElseThrow();
        Callable<StoryPlace> work = () -> {
            if (place.kind() != Kind.SAVED) {
                Files.createDirectories(place.targetFolder());
            }
            StoryPictures.bring(story, place.folder(), place.targetFolder());
            StoryFile.write(story.withId(place.id()), place.target());
            return place.saved();
        };
        run(work, saved -> {
            open.saved(story, saved);
            remember(saved.target());
            desk.toast()
                    .show(desk.words()
                            .text(
                                    place.kind() == Kind.SHIPPED ? "storytab.saved.copy" : "storytab.saved",
                                    saved.target().getFileName()));
            refresh();
            autosave.drop(then);
        });
    }

    private void remember(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        desk.recent().remove(path);
        desk.recent().add(0, path);
        if (desk.recent().size() > MOST_RECENT) {
            desk.recent().remove(MOST_RECENT, desk.recent().size());
        }
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        desk.background().run(work, done, error -> {
            if (error instanceof StoryFileException fault) {
                desk.tell(fault.issue());
            } else if (error instanceof IOException fault) {
                desk.tell(StoryFaults.unwritable(fault));
            } else {
                desk.problems().report(error);
            }
        });
    }
}
