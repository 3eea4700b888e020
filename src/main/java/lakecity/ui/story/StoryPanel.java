package lakecity.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.story.Story;
import lakecity.ui.control.Shortcut;

/**
 * The tab where a story is made: its scenes, their words, its file, and what is done with it. The window tells it of
 * features and clauses to take up, asks it before closing, and shows {@link #exportCard()} over everything. FX thread.
 */
public final class StoryPanel extends StackPane {
    private final StoryDesk desk;
    private final OpenStory open = new OpenStory();
    private final StoryAutosave autosave;
    private final StoryFiles files;
    private final SceneActions actions;
    private final StoryHead head;
    private final SceneEditor editor;
    private final StoryFoot foot;
    private final ExportCard export;
    private final VBox work = new VBox();
    private final BorderPane start = new BorderPane();
    private final Runnable reveal;
    private boolean looked;

    /** @param reveal brings the panel to the front */
    public StoryPanel(StoryDesk desk, Runnable reveal) {
        this.desk = desk;
        this.reveal = reveal;
        getStyleClass().add("story-panel");
        autosave = new StoryAutosave(desk, open);
        files = new StoryFiles(desk, open, autosave);
        actions = new SceneActions(open, desk);
        head = new StoryHead(open, desk, files);
        editor = new SceneEditor(open, desk, actions);
        export = new ExportCard(open, desk);
        foot = new StoryFoot(open, desk, export::open);
        build();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        open.historyProperty().addListener((property, old, now) -> follow());
        desk.session().addListener((property, old, now) -> look());
        follow();
        look();
    }

    private void build() {
        SceneList list = new SceneList(open, desk, actions);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        work.getStyleClass().add("story-work");
        work.getChildren().setAll(new RecoveryBar(desk, files, autosave), head);
        work.getChildren().addAll(new SceneTools(open, desk, actions), list, editor, foot);
        StoryMenu menu = new StoryMenu(open, desk, files, head::rename);
        start.setTop(new RecoveryBar(desk, files, autosave));
        start.setCenter(new StoryStart(desk, files, menu, head::rename));
        getChildren().setAll(start, work);
    }

    private void follow() {
        boolean isOpen = open.story().isPresent();
        SceneEditor.show(work, isOpen);
        SceneEditor.show(start, !isOpen);
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
                    desk.toast()
                            .show(
                                    desk.words().text("storytab.recover.toast"),
                                    desk.words().text("storytab.recover.show"),
                                    reveal);
                }
            });
        }
    }

    /** Puts what the map shows behind the chosen scene; without a story a new one begins. */
    public void capture() {
        withStory(() -> {
            actions.capture();
            if (!isVisible()) {
                int number = open.scene()
                        .flatMap(scene -> open.story().map(story -> story.indexOf(scene.id()) + 1))
                        .orElse(0);
                desk.toast()
                        .show(
                                desk.words().text("storytab.captured", number),
                                desk.words().text("storytab.recover.show"),
                                reveal);
            }
        });
    }

    /** Puts a scene with a feature selected behind the chosen one; without a story a new one begins. */
    public void add(Feature feature) {
        withStory(() -> {
            actions.capture(feature);
            String title = open.story().map(Story::title).map(desk::text).orElse("");
            desk.toast()
                    .show(
                            desk.words().text("storytab.added", desk.text(feature.name()), title),
                            desk.words().text("storytab.recover.show"),
                            reveal);
        });
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
    public void setOnPresent(Consumer<Start> presenter) {
        foot.presenter(presenter);
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
        return foot.start(fromChosen);
    }

    /** The card of the export, to lie over the whole window; invisible while it is closed. */
    public Region exportCard() {
        return export;
    }

    /** Esc: closes the card of the export, or ends the export that runs; false when there was nothing to close. */
    public boolean closeExport() {
        return export.escape();
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

    private void pressed(KeyEvent event) {
        if (open.story().isEmpty()) {
            return;
        }
        boolean inText = event.getTarget() instanceof TextInputControl;
        boolean inList = event.getTarget() instanceof Node node && isInList(node);
        Optional<Runnable> action = Optional.empty();
        if (Shortcut.SAVE_STORY.matches(event)) {
            action = Optional.of(() -> files.save(() -> {}));
        } else if (Shortcut.UNDO.matches(event) && !(inText && ((TextInputControl) event.getTarget()).isUndoable())) {
            action = Optional.of(open::undo);
        } else if (Shortcut.REDO.matches(event) && !(inText && ((TextInputControl) event.getTarget()).isRedoable())) {
            action = Optional.of(open::redo);
        } else if (Shortcut.DUPLICATE_SCENE.matches(event)) {
            action = Optional.of(actions::duplicate);
        } else if (inList && Shortcut.DELETE_SCENE.matches(event)) {
            action = Optional.of(actions::delete);
        } else if (inList && Shortcut.EDIT_SCENE.matches(event)) {
            action = Optional.of(editor::begin);
        }
        action.ifPresent(run -> {
            run.run();
            event.consume();
        });
    }

    private static boolean isInList(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ListView<?> list) {
                return list.getStyleClass().containsAll(List.of("scene-list"));
            }
        }
        return false;
    }
}
