package lakecity.ui.story;

import static lakecity.ui.story.StoryFixture.zh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.story.StoryFileException;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scenes of the open story: captured, edited, put into another order, duplicated, deleted, and all of it undone. */
@ExtendWith(ApplicationExtension.class)
class StoryPanelTest {
    private static final Bounds NORTH = new Bounds(115.2, 38, 115.8, 38.4);

    @TempDir
    static Path folder;

    private StoryFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        fixture = new StoryFixture(stage, java.nio.file.Files.createTempDirectory(folder, "story"));
    }

    private void open(FxRobot robot, int scenes) throws IOException, StoryFileException {
        Path file = fixture.write(fixture.folders.own(), "test", scenes);
        fixture.file = java.util.Optional.of(file);
        robot.interact(() -> fixture.button(zh("storytab.open")).fire());
        assertEquals(scenes, fixture.titles().size());
        robot.interact(() -> {
            fixture.panel.applyCss();
            fixture.panel.layout();
            fixture.list().requestFocus();
        });
    }

    private Story story() {
        return fixture.shop
                .presentable(false)
                .map(lakecity.ui.story.Start::story)
                .orElseThrow();
    }

    private void fire(FxRobot robot, String key, Object... arguments) {
        robot.interact(() -> {
            ButtonBase button = fixture.button(zh(key, arguments));
            assertFalse(button.isDisabled(), key);
            button.fire();
        });
    }

    private void choose(FxRobot robot, int... indices) {
        robot.interact(() -> {
            fixture.list().getSelectionModel().clearSelection();
            for (int index : indices) {
                fixture.list().getSelectionModel().select(index);
            }
        });
    }

    private void alt(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.ALT).type(code).release(KeyCode.ALT);
    }

    @Test
    void theMapIsCapturedBehindTheChosenScene(FxRobot robot) throws Exception {
        open(robot, 3);
        choose(robot, 0);
        robot.interact(() -> {
            fixture.state.select("R02");
            fixture.state.show(NORTH);
        });
        fire(robot, "storytab.capture");
        assertEquals(List.of("场景1", "石衡沧港城际铁路", "场景2", "场景3"), fixture.titles());
        View view = story().scenes().get(1).view();
        assertEquals(NORTH, view.extent());
        assertEquals("R02", view.selection());
        assertEquals(List.of(1), fixture.list().getSelectionModel().getSelectedIndices(), "it is chosen");
    }

    @Test
    void withoutASelectionThePlaceGivesTheTitle(FxRobot robot) throws Exception {
        open(robot, 1);
        robot.interact(() -> fixture.state.show(NORTH));
        fire(robot, "storytab.capture");
        assertEquals(List.of("场景1", "武邑县"), fixture.titles());
    }

    @Test
    void capturingAnewLeavesTheWords(FxRobot robot) throws Exception {
        open(robot, 2);
        Scene before = story().scenes().get(0);
        robot.interact(() -> fixture.state.show(NORTH));
        fire(robot, "storytab.recapture.hint");
        Scene after = story().scenes().get(0);
        assertEquals(NORTH, after.view().extent());
        assertEquals(before.title(), after.title());
        assertTrue(fixture.toast.isVisible());
    }

    @Test
    void aScenesViewIsGoneToByEnterAndByTwoClicks(FxRobot robot) throws Exception {
        open(robot, 2);
        robot.interact(() -> fixture.state.show(NORTH));
        robot.type(KeyCode.ENTER);
        assertNotEquals(NORTH, fixture.state.view().extent());
        robot.interact(() -> fixture.state.show(NORTH));
        robot.doubleClickOn("场景2");
        assertNotEquals(NORTH, fixture.state.view().extent());
        assertEquals(
                List.of("s2"), List.copyOf(fixture.list().getSelectionModel().getSelectedItems()));
    }

    @Test
    void wordsAreEditedInBothLanguagesAndTheOtherIsShownWhereOneIsEmpty(FxRobot robot) throws Exception {
        open(robot, 1);
        robot.type(KeyCode.F2);
        TextField title = fields(TextField.class).get(0);
        assertTrue(title.isFocused());
        robot.write("lake");
        List<TextArea> areas = fields(TextArea.class);
        robot.interact(() -> areas.get(0).setText("说明😀"));
        Scene scene = story().scenes().get(0);
        assertEquals("lake", scene.title().zh());
        assertEquals("Scene 1", scene.title().en());
        assertEquals("说明😀", scene.caption().zh());
        robot.interact(() -> english().fire());
        assertEquals("Scene 1", title.getText());
        assertEquals("", areas.get(0).getText());
        assertEquals("说明😀", areas.get(0).getPromptText(), "the other language shows through");
        robot.interact(() -> areas.get(1).setText("notes"));
        assertEquals("notes", story().scenes().get(0).notes().en());
    }

    private ButtonBase english() {
        return fixture.button(zh("storytab.editor.language") + " " + zh("storytab.editor.en"));
    }

    private <T extends Node> List<T> fields(Class<T> type) {
        return fixture.panel.lookupAll(".editor-body .scene-field").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void secondsAndTheSideOfTheCaptionAreChosen(FxRobot robot) throws Exception {
        open(robot, 1);
        TextField seconds = fields(TextField.class).get(1);
        robot.interact(() -> seconds.setText("12,5"));
        assertEquals(12.5, story().scenes().get(0).seconds());
        robot.interact(() -> seconds.setText("x"));
        assertEquals("12.5", seconds.getText(), "only numbers");
        robot.interact(() -> fixture.button(zh("storytab.side") + " " + zh("storytab.side.left"))
                .fire());
        assertEquals(Scene.CaptionSide.LEFT, story().scenes().get(0).side());
        robot.interact(() -> seconds.setText(""));
        assertEquals(0, story().scenes().get(0).seconds());
    }

    @Test
    void typingIsOneStepOfUndo(FxRobot robot) throws Exception {
        open(robot, 1);
        robot.type(KeyCode.F2);
        robot.write("lake");
        assertEquals("lake", story().scenes().get(0).title().zh());
        fire(robot, "storytab.undo.name", zh("story.edit.texts"));
        assertEquals("场景1", story().scenes().get(0).title().zh());
        fire(robot, "storytab.redo.name", zh("story.edit.texts"));
        assertEquals("lake", story().scenes().get(0).title().zh());
    }

    @Test
    void ordersByKeysSeveralAtOnce(FxRobot robot) throws Exception {
        open(robot, 4);
        choose(robot, 1, 2);
        alt(robot, KeyCode.UP);
        assertEquals(List.of("场景2", "场景3", "场景1", "场景4"), fixture.titles());
        alt(robot, KeyCode.UP);
        assertEquals(List.of("场景2", "场景3", "场景1", "场景4"), fixture.titles(), "they are at the top");
        alt(robot, KeyCode.DOWN);
        alt(robot, KeyCode.DOWN);
        assertEquals(List.of("场景1", "场景4", "场景2", "场景3"), fixture.titles());
        assertEquals(2, fixture.list().getSelectionModel().getSelectedItems().size(), "and stay chosen");
    }

    @Test
    void ordersByDraggingWithAMark(FxRobot robot) throws Exception {
        open(robot, 4);
        robot.drag("场景1");
        Node target = robot.lookup("场景3").query();
        robot.moveTo(target).moveBy(0, 18);
        robot.drop();
        assertEquals("场景1", fixture.titles().get(2), fixture.titles()::toString);
    }

    @Test
    void duplicatesAndDeletesWithUndo(FxRobot robot) throws Exception {
        open(robot, 3);
        choose(robot, 0, 1);
        robot.interact(() -> fixture.list().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.D).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(List.of("场景1", "场景2", "场景1", "场景2", "场景3"), fixture.titles());
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("场景1", "场景2", "场景3"), fixture.titles());
        assertTrue(fixture.toast.isVisible());
        robot.interact(() -> fixture.button(fixture.toast, zh("storytab.undo")).fire());
        assertEquals(5, fixture.titles().size());
    }

    @Test
    void theToastUndoesOnlyWhatItSpeaksOf(FxRobot robot) throws Exception {
        open(robot, 3);
        robot.type(KeyCode.DELETE);
        ButtonBase undo = fixture.button(fixture.toast, zh("storytab.undo"));
        fire(robot, "storytab.duplicate");
        robot.interact(undo::fire);
        assertEquals(List.of("场景2", "场景2", "场景3"), fixture.titles());
    }

    @Test
    void manyStepsAreUndoneAndDoneAgainByKeys(FxRobot robot) throws Exception {
        open(robot, 3);
        choose(robot, 2);
        robot.interact(() -> fixture.list().requestFocus());
        for (int i = 0; i < 20; i++) {
            fire(robot, "storytab.duplicate");
        }
        assertEquals(23, fixture.titles().size());
        robot.interact(() -> fixture.list().requestFocus());
        for (int i = 0; i < 20; i++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        }
        assertEquals(List.of("场景1", "场景2", "场景3"), fixture.titles());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.Z).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(4, fixture.titles().size());
    }

    @Test
    void coverClosingBlackAndPictureScenesArePutIn(FxRobot robot) throws Exception {
        open(robot, 1);
        MenuButton insert = (MenuButton) fixture.button(zh("storytab.insert"));
        robot.interact(() -> insert.getItems().subList(0, 3).forEach(item -> item.fire()));
        assertEquals(List.of("场景1", "测试汇报", "结尾", "黑屏"), fixture.titles());
        Path picture = java.nio.file.Files.write(folder.resolve("photo.png"), new byte[] {1, 2, 3});
        fixture.file = java.util.Optional.of(picture);
        robot.interact(() -> insert.getItems().get(3).fire());
        Scene scene = story().scenes().get(4);
        assertEquals(Scene.Kind.PICTURE, scene.kind());
        assertEquals("photo.png", scene.picture());
        assertTrue(java.nio.file.Files.exists(fixture.folders.own().resolve("photo.png")), "beside the story");
        assertNull(scene.view());
    }

    @Test
    void aFeatureIsTakenUpAndBeginsAStory(FxRobot robot) {
        robot.interact(() ->
                fixture.shop.add(fixture.session.get().plan().feature("R02").orElseThrow()));
        Scene scene = story().scenes().get(0);
        assertEquals("石衡沧港城际铁路", scene.title().zh());
        assertEquals("R02", scene.view().selection());
        assertFalse(scene.caption().isEmpty());
        robot.interact(
                () -> fixture.button(fixture.toast, zh("storytab.recover.show")).fire());
        assertEquals(1, fixture.revealed);
    }

    @Test
    void smallPicturesFollowLanguageAndColours(FxRobot robot) throws Exception {
        open(robot, 2);
        javafx.scene.image.Image before = picture();
        robot.interact(() -> fixture.state.setPalette("dark"));
        assertNotEquals(before, picture());
        robot.interact(() -> fixture.state.setPalette("light"));
        assertEquals(before, picture(), "kept");
        robot.interact(() -> fixture.state.setLanguage(Language.EN));
        assertNotEquals(before, picture());
        assertTrue(
                fixture.problems.list().isEmpty(), () -> fixture.problems.list().toString());
    }

    private javafx.scene.image.Image picture() {
        return ((javafx.scene.image.ImageView) fixture.panel.lookup(".scene-thumb .image-view")).getImage();
    }
}
