package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The story's tab in the whole window: what leads to it, and that all of it can be read. */
@ExtendWith(ApplicationExtension.class)
class StoryWindowTest {
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, Language.ZH, Theme.LIGHT);
        stage.sizeToScene();
    }

    private int scenes(FxRobot robot) {
        return robot.lookup(".scene-list").queryAs(ListView.class).getItems().size();
    }

    private void capture(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
    }

    private static void fire(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup(node ->
                        node instanceof ButtonBase button && words.equals(button.getText()) && button.isVisible())
                .queryAs(ButtonBase.class)
                .fire());
    }

    @Test
    void theMapIsCapturedFromAnywhereAndTheToastLeadsToTheStory(FxRobot robot) {
        capture(robot);
        assertTrue(robot.lookup(".story-panel").queryAll().isEmpty(), "nobody wanted to see it yet");
        fire(robot, "查看");
        assertTrue(robot.lookup(".story-panel").query().isVisible());
        assertEquals(1, scenes(robot));
        capture(robot);
        assertEquals(2, scenes(robot));
    }

    @Test
    void detailsAddTheirFeature(FxRobot robot) {
        robot.interact(() -> fixture.state.select("R02"));
        fire(robot, "加入汇报");
        robot.interact(() -> fixture.window.tabProperty().set("story"));
        assertEquals(1, scenes(robot));
        assertTrue(Texts.of(robot.lookup(".scene-list").query()).contains("石衡沧港城际铁路"));
    }

    @Test
    void escClosesTheCardOfTheExportBeforeTheSelection(FxRobot robot) {
        capture(robot);
        fire(robot, "查看");
        robot.interact(() -> fixture.state.select("R02"));
        fire(robot, "导出…");
        Node card = robot.lookup(".export-layer").query();
        assertTrue(card.isVisible());
        robot.type(KeyCode.ESCAPE);
        assertFalse(card.isVisible());
        assertEquals("R02", fixture.state.view().selection());
    }

    @ParameterizedTest
    @CsvSource({"ZH, 100", "EN, 100", "ZH, 150", "EN, 150"})
    void nothingIsCutOff(Language language, int scale, FxRobot robot) {
        robot.interact(() -> {
            fixture.settings.language().set(language);
            fixture.settings.textScale().set(scale);
            fixture.window.tabProperty().set("story");
        });
        Node panel = robot.lookup(".story-panel").query();
        assertReadable(robot, panel, language + " start");
        capture(robot);
        robot.interact(() -> fixture.state.select("R02"));
        capture(robot);
        assertReadable(robot, panel, language + " work");
        robot.interact(() -> robot.lookup(".story-foot .worded-button").queryAll().stream()
                .map(ButtonBase.class::cast)
                .filter(Node::isVisible)
                .forEach(ButtonBase::fire));
        Node card = robot.lookup(".export-card").query();
        assertTrue(robot.lookup(".export-layer").query().isVisible());
        assertReadable(robot, card, language + " export");
    }

    private void assertReadable(FxRobot robot, Node node, String what) {
        robot.interact(() -> {
            fixture.window.applyCss();
            fixture.window.layout();
        });
        assertEquals(List.of(), Texts.cutOff(node), what);
        assertEquals(List.of(), Texts.sticksOut(node), what);
        List<String> wordless = AccessibilityTest.wordless(node).stream()
                .filter(each -> !each.startsWith(ScrollPane.class.getSimpleName()))
                .toList();
        assertEquals(List.of(), wordless, what);
    }
}
