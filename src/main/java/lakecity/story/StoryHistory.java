package lakecity.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.i18n.LocalText;

/**
 * A story being edited, with what can be undone and done again. Every method gives a new history and leaves this one as
 * it is. Immutable, any thread.
 */
public final class StoryHistory {
    /** More steps are not kept. */
    public static final int MOST = 200;

    private final Story story;
    private final Story saved;
    private final List<Step> done;
    private final List<Step> undone;

    /** A change and the story on its other side: before it when it is done, after it when it is undone. */
    private record Step(StoryEdit edit, Story other) {}

    private StoryHistory(Story story, Story saved, List<Step> done, List<Step> undone) {
        this.story = story;
        this.saved = saved;
        this.done = done;
        this.undone = undone;
    }

    /** A story as it is in its file. */
    public static StoryHistory of(Story saved) {
        return new StoryHistory(saved, saved, List.of(), List.of());
    }

    /** A story that is in no file as it is: new, or recovered. */
    public static StoryHistory unsaved(Story story) {
        return new StoryHistory(story, story.withScenes(List.of()).withId(""), List.of(), List.of());
    }

    public Story story() {
        return story;
    }

    /** One step more; what was undone cannot be done again then. An edit that changes nothing is no step. */
    public StoryHistory apply(StoryEdit edit) {
        Story next = edit.apply(story);
        return next.equals(story)
                ? this
                : new StoryHistory(next, saved, pushed(done, new Step(edit, story)), List.of());
    }

    /** As {@link #apply}, but one step together with the last one when that changed the same thing of the same scene. */
    public StoryHistory amend(StoryEdit edit) {
        Story next = edit.apply(story);
        boolean isMore =
                !done.isEmpty() && undone.isEmpty() && edit.isMoreOf(last(done).edit());
        if (!isMore || next.equals(story)) {
            return apply(edit);
        }
        Story before = last(done).other();
        List<Step> steps = shorter(done);
        return new StoryHistory(
                next, saved, next.equals(before) ? steps : pushed(steps, new Step(edit, before)), List.of());
    }

    /** One step back; the same history when there is none. */
    public StoryHistory undo() {
        if (done.isEmpty()) {
            return this;
        }
        Step step = last(done);
        return new StoryHistory(step.other(), saved, shorter(done), pushed(undone, new Step(step.edit(), story)));
    }

    /** Takes back an {@link #undo}. */
    public StoryHistory redo() {
        if (undone.isEmpty()) {
            return this;
        }
        Step step = last(undone);
        return new StoryHistory(step.other(), saved, pushed(done, new Step(step.edit(), story)), shorter(undone));
    }

    /** What undo would take back; empty when there is nothing. */
    public Optional<LocalText> undoName() {
        return done.isEmpty() ? Optional.empty() : Optional.of(last(done).edit().name());
    }

    /** What redo would do again; empty when there is nothing. */
    public Optional<LocalText> redoName() {
        return undone.isEmpty()
                ? Optional.empty()
                : Optional.of(last(undone).edit().name());
    }

    /** The same history, when a story has just been written to its file. */
    public StoryHistory saved(Story written) {
        return new StoryHistory(story, written, done, undone);
    }

    /** Whether the file has something else. */
    public boolean isChanged() {
        return !story.equals(saved);
    }

    private static Step last(List<Step> steps) {
        return steps.get(steps.size() - 1);
    }

    private static List<Step> shorter(List<Step> steps) {
        return List.copyOf(steps.subList(0, steps.size() - 1));
    }

    private static List<Step> pushed(List<Step> steps, Step step) {
        List<Step> longer = new ArrayList<>(steps.subList(Math.max(0, steps.size() + 1 - MOST), steps.size()));
        longer.add(step);
        return List.copyOf(longer);
    }
}
