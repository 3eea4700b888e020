package lakecity.ui.story;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.story.Story;
import lakecity.story.StoryDrafts;
import lakecity.story.StoryDrafts.Draft;
import lakecity.story.StoryFileException;
import lakecity.ui.control.Problem;

/**
 * Keeps what is not saved, so that a crash loses nothing: a moment after each change, in the background, one after the
 * other. FX thread.
 */
final class StoryAutosave {
    private static final Duration MOMENT = Duration.millis(800);

    private final StoryDesk desk;
    private final OpenStory open;
    private final StoryDrafts drafts;
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private final ArrayDeque<Job> jobs = new ArrayDeque<>();
    private final ObservableList<Draft> found = FXCollections.observableArrayList();
    private boolean busy;
    /** Which draft of the open story is on the disk, or on its way there. */
    private Optional<StoryPlace> kept = Optional.empty();

    private record Job(Callable<?> work, Runnable then) {}

    StoryAutosave(StoryDesk desk, OpenStory open) {
        this.desk = desk;
        this.open = open;
        drafts = new StoryDrafts(desk.folders().drafts());
        pause.setOnFinished(event -> keep());
        open.historyProperty().addListener((property, old, now) -> {
            if (now != null) {
                pause.playFromStart();
            }
        });
    }

    /** What earlier sessions left unsaved. */
    ObservableList<Draft> found() {
        return found;
    }

    /** Looks for what earlier sessions left. */
    void find(Consumer<List<Draft>> then) {
        var plan = desk.plan();
        var home = desk.home();
        desk.background()
                .run(
                        () -> drafts.found(plan, home),
                        list -> {
                            found.setAll(list);
                            then.accept(list);
                        },
                        desk.problems()::report);
    }

    /** Writes the draft at once; nothing happens when all is saved. */
    void keep() {
        pause.stop();
        Optional<Story> story = open.story();
        Optional<StoryPlace> place = open.place();
        if (story.isEmpty() || place.isEmpty()) {
            return;
        }
        if (!open.isChanged()) {
            drop(() -> {});
            return;
        }
        kept = place;
        Story written = story.get().withId(place.get().id());
        enqueue(
                () -> {
                    drafts.keep(written, place.get().target());
                    return true;
                },
                () -> {});
    }

    /** Forgets the draft of the open story, which is saved or given up. */
    void drop(Runnable then) {
        pause.stop();
        Optional<StoryPlace> gone = kept;
        kept = Optional.empty();
        if (gone.isEmpty()) {
            then.run();
            return;
        }
        enqueue(
                () -> {
                    drafts.drop(gone.get().id(), gone.get().target());
                    return true;
                },
                then);
    }

    /** A draft of an earlier session that was opened: first it is kept as this session's, then the old one goes. */
    void taken(Draft draft) {
        keep();
        discard(draft);
    }

    /** Whether a draft is there still, which another program may have taken; then it is offered no longer. */
    boolean has(Draft draft) {
        boolean there = drafts.has(draft);
        if (!there) {
            found.remove(draft);
        }
        return there;
    }

    /** Throws a draft of an earlier session away. */
    void discard(Draft draft) {
        found.remove(draft);
        enqueue(
                () -> {
                    drafts.drop(draft);
                    return true;
                },
                () -> {});
    }

    private void enqueue(Callable<?> work, Runnable then) {
        jobs.add(new Job(work, then));
        next();
    }

    private void next() {
        if (busy || jobs.isEmpty()) {
            return;
        }
        busy = true;
        Job job = jobs.remove();
        desk.background().run(job.work(), done -> ended(job), error -> {
            failed(error);
            ended(job);
        });
    }

    private void ended(Job job) {
        busy = false;
        job.then().run();
        next();
    }

    private void failed(Throwable error) {
        Issue issue = error instanceof StoryFileException fault
                ? fault.issue()
                : new Issue(
                        Issue.Severity.WARNING,
                        desk.folders().drafts().toString(),
                        "",
                        Messages.both("storytab.draft.failed", String.valueOf(error.getMessage())),
                        Messages.both("storytab.draft.failed.remedy"));
        desk.problems().report(Problem.of(issue));
    }
}
