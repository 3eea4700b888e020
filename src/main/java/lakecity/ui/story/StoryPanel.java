package lakecity.ui.story;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.ui.control.Shortcut;

/** The tab where a story is made: its scenes, their words, its file, and what is done with it. FX thread. */
public final class StoryPanel extends StackPane {
    private final StoryDesk desk;
    private final OpenStory open;
    private final StoryFiles files;
    private final SceneActions actions;
    private final StoryHead head;
    private final SceneEditor editor;
    private final VBox work = new VBox();
    private final BorderPane start = new BorderPane();

    /** @param exporting opens the card of the export */
    public StoryPanel(StoryWorkshop shop, Runnable exporting) {
        desk = shop.desk();
        open = shop.story();
        files = shop.files();
        actions = shop.actions();
        getStyleClass().add("story-panel");
        head = new StoryHead(open, desk, files);
        editor = new SceneEditor(open, desk, actions);
        build(shop.autosave(), new StoryFoot(shop, exporting));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        open.historyProperty().addListener((property, old, now) -> follow());
        follow();
    }

    private void build(StoryAutosave autosave, StoryFoot foot) {
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
