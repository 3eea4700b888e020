package lakecity.ui.story;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.story.StoryHistory;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Shortcut;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The buttons over the list: capture and insert, what can be done to the chosen scenes, undo and redo. FX thread. */
final class SceneTools extends VBox {
    private final OpenStory open;
    private final StoryDesk desk;
    private final SceneActions actions;
    private final Button capture = Buttons.worded(MaterialDesignC.CAMERA_PLUS_OUTLINE, "");
    private final MenuButton insert = new MenuButton();
    private final Button show = Buttons.icon(MaterialDesignE.EYE_OUTLINE, "");
    private final Button recapture = Buttons.icon(MaterialDesignC.CAMERA_RETAKE_OUTLINE, "");
    private final Button duplicate = Buttons.icon(MaterialDesignC.CONTENT_DUPLICATE, "");
    private final Button delete = Buttons.icon(MaterialDesignT.TRASH_CAN_OUTLINE, "");
    private final Button up = Buttons.icon(MaterialDesignA.ARROW_UP, "");
    private final Button down = Buttons.icon(MaterialDesignA.ARROW_DOWN, "");
    private final Button undo = Buttons.icon(MaterialDesignU.UNDO, "");
    private final Button redo = Buttons.icon(MaterialDesignR.REDO, "");

    SceneTools(OpenStory open, StoryDesk desk, SceneActions actions) {
        super(6);
        this.open = open;
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("scene-tools");
        insert.setGraphic(new FontIcon(MaterialDesignP.PLUS));
        insert.setMinWidth(Region.USE_PREF_SIZE);
        capture.setOnAction(event -> actions.capture());
        show.setOnAction(event -> actions.show());
        recapture.setOnAction(event -> actions.recapture());
        duplicate.setOnAction(event -> actions.duplicate());
        delete.setOnAction(event -> actions.delete());
        up.setOnAction(event -> actions.move(-1));
        down.setOnAction(event -> actions.move(1));
        undo.setOnAction(event -> open.undo());
        redo.setOnAction(event -> open.redo());
        FlowPane adding = new FlowPane(8, 6, capture, insert);
        HBox history = new HBox(2, undo, redo);
        HBox doing = new HBox(2, show, recapture, duplicate, delete, up, down, space(), history);
        doing.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(adding, doing);
        open.historyProperty().addListener((property, old, now) -> follow());
        open.chosenProperty().addListener((property, old, now) -> follow());
        desk.state().viewProperty().addListener((property, old, now) -> {
            if (old.language() != now.language()) {
                speak();
            }
        });
        desk.session().addListener((property, old, now) -> follow());
        speak();
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void speak() {
        Messages words = desk.words();
        capture.setText(words.text("storytab.capture"));
        Shortcut.CAPTURE_SCENE
                .keys()
                .ifPresent(keys -> Buttons.describe(capture, words.text("storytab.capture.hint"), keys));
        insert.setText(words.text("storytab.insert"));
        insert.setAccessibleText(words.text("storytab.insert.hint"));
        insert.setTooltip(Buttons.hint(words.text("storytab.insert.hint")));
        insert.getItems().clear();
        for (Scene.Kind kind : SceneCapture.plain()) {
            insert.getItems()
                    .add(StoryMenu.item(
                            words.text(SceneWords.key(kind)), SceneThumb.sign(kind), () -> actions.insert(kind)));
        }
        insert.getItems()
                .add(StoryMenu.item(
                        words.text("storytab.insert.picture"),
                        SceneThumb.sign(Scene.Kind.PICTURE),
                        actions::insertPicture));
        hint(show, Shortcut.SHOW_SCENE, words);
        Buttons.describe(recapture, words.text("storytab.recapture.hint"), null);
        hint(duplicate, Shortcut.DUPLICATE_SCENE, words);
        hint(delete, Shortcut.DELETE_SCENE, words);
        hint(up, Shortcut.SCENE_UP, words);
        hint(down, Shortcut.SCENE_DOWN, words);
        follow();
    }

    private static void hint(Button button, Shortcut shortcut, Messages words) {
        button.setAccessibleText(shortcut.title(words));
        button.setTooltip(Buttons.hint(shortcut.hint(words)));
    }

    private void follow() {
        Messages words = desk.words();
        StoryHistory history = open.historyProperty().get();
        undo.setDisable(history == null || history.undoName().isEmpty());
        redo.setDisable(history == null || history.redoName().isEmpty());
        LocalText undone =
                history == null ? LocalText.EMPTY : history.undoName().orElse(LocalText.EMPTY);
        LocalText redone =
                history == null ? LocalText.EMPTY : history.redoName().orElse(LocalText.EMPTY);
        Shortcut.UNDO
                .keys()
                .ifPresent(keys -> Buttons.describe(
                        undo,
                        words.text("storytab.undo.name", desk.text(undone)).strip(),
                        keys));
        Shortcut.REDO
                .keys()
                .ifPresent(keys -> Buttons.describe(
                        redo,
                        words.text("storytab.redo.name", desk.text(redone)).strip(),
                        keys));
        List<String> chosen = open.chosen();
        List<Scene> scenes = open.story().map(Story::scenes).orElse(List.of());
        capture.setDisable(desk.plan().layers().isEmpty());
        show.setDisable(open.scene().flatMap(SceneCapture::view).isEmpty());
        recapture.setDisable(open.scene().filter(SceneActions::hasView).isEmpty());
        duplicate.setDisable(chosen.isEmpty());
        delete.setDisable(chosen.isEmpty());
        up.setDisable(chosen.isEmpty() || isAtEdge(scenes.subList(0, Math.min(chosen.size(), scenes.size())), chosen));
        down.setDisable(chosen.isEmpty()
                || isAtEdge(scenes.subList(Math.max(0, scenes.size() - chosen.size()), scenes.size()), chosen));
    }

    private static boolean isAtEdge(List<Scene> edge, List<String> chosen) {
        return edge.stream().allMatch(scene -> chosen.contains(scene.id()));
    }
}
