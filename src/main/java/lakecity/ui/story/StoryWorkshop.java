package lakecity.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.story.Story;

/**
 * The story that is being made, whether its panel was ever shown or not: the window tells it of features and clauses to
 * take up and asks it before closing. FX thread.
 */
public final class StoryWorkshop {
    private final StoryDesk desk;
    private final OpenStory open = new OpenStory();
    private final StoryAutosave autosave;
    private final StoryFiles files;
    private final SceneActions actions;
    private final BooleanSupplier isSeen;
    private final Runnable reveal;
    private final ReadOnlyObjectWrapper<Optional<Consumer<Start>>> presenter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looked;

    /**
     * @param isSeen whether the panel is in front
     * @param reveal brings it to the front
     */
    public StoryWorkshop(StoryDesk desk, BooleanSupplier isSeen, Runnable reveal) {
        this.desk = desk;
        this.isSeen = isSeen;
        this.reveal = reveal;
        autosave = new StoryAutosave(desk, open);
        files = new StoryFiles(desk, open, autosave);
        actions = new SceneActions(open, desk);
        desk.session().addListener((property, old, now) -> look());
        look();
    }

    StoryDesk desk() {
        return desk;
    }

    OpenStory story() {
        return open;
    }

    StoryAutosave autosave() {
        return autosave;
    }

    StoryFiles files() {
        return files;
    }

    SceneActions actions() {
        return actions;
    }

    /** Looks for stories, and once for what an earlier session left. */
    private void look() {
        if (desk.plan().layers().isEmpty()) {
            return;
        }
        files.refresh();
        if (!looked) {
            looked = true;
            autosave.find(found -> {
                if (!found.isEmpty()) {
                    tell(desk.words().text("storytab.recover.toast"));
                }
            });
        }
    }

    /** Puts what the map shows behind the chosen scene; without a story a new one begins. */
    public void capture() {
        withStory(() -> {
            actions.capture();
            if (!isSeen.getAsBoolean()) {
                int number = open.scene()
                        .flatMap(scene -> open.story().map(story -> story.indexOf(scene.id()) + 1))
                        .orElse(0);
                tell(desk.words().text("storytab.captured", number));
            }
        });
    }

    /** Puts a scene with a feature selected behind the chosen one; without a story a new one begins. */
    public void add(Feature feature) {
        withStory(() -> {
            actions.capture(feature);
            String title = open.story().map(Story::title).map(desk::text).orElse("");
            tell(desk.words().text("storytab.added", desk.text(feature.name()), title));
        });
    }

    private void tell(String done) {
        desk.toast().show(done, desk.words().text("storytab.recover.show"), reveal);
    }

    private void withStory(Runnable then) {
        if (desk.plan().layers().isEmpty()) {
            return;
        }
        if (open.story().isPresent()) {
            then.run();
        } else {
            files.make(then);
        }
    }

    /** Makes a story of a clause and opens it for editing; asks about the open one first. */
    public void make(Clause clause) {
        files.make(clause, reveal);
    }

    /** Who presents; without one there are no buttons for it. */
    public void setOnPresent(Consumer<Start> newPresenter) {
        presenter.set(Optional.of(newPresenter));
    }

    ReadOnlyObjectProperty<Optional<Consumer<Start>>> presenterProperty() {
        return presenter.getReadOnlyProperty();
    }

    /** Tells whenever another scene is chosen or the open story has changed; empty when none is open. */
    public void setOnChosen(Consumer<Optional<Start>> watcher) {
        open.historyProperty().addListener((property, old, now) -> watcher.accept(presentable(true)));
        open.chosenProperty().addListener((property, old, now) -> watcher.accept(presentable(true)));
    }

    /** Chooses a scene, from 0, if that story is the open one. */
    public void choose(String storyId, int scene) {
        open.story()
                .filter(story ->
                        story.id().equals(storyId) && scene < story.scenes().size())
                .map(story -> story.scenes().get(scene).id())
                .filter(id -> !open.chosen().equals(List.of(id)))
                .ifPresent(id -> open.choose(List.of(id)));
    }

    /** The open story from its beginning, or from the chosen scene; empty when there is nothing to present. */
    public Optional<Start> presentable(boolean fromChosen) {
        return open.story()
                .filter(story -> !story.scenes().isEmpty())
                .map(story -> new Start(
                        story, open.place().map(StoryPlace::folder).orElse(null), fromChosen ? open.chosenIndex() : 0));
    }

    /** Asks what becomes of unsaved changes, then goes on unless the user would rather stay. */
    public void leave(Runnable then) {
        files.leave(then);
    }

    /** Keeps what is not saved at once rather than in a moment. */
    public void keepDraft() {
        autosave.keep();
    }

    /** Whether closing the window would lose something. */
    public boolean isChanged() {
        return open.isChanged();
    }
}
