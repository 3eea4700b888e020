package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is in a tab is made when it is first shown, and is whole then. */
@ExtendWith(ApplicationExtension.class)
class LazyTabsTest {
    private static final List<String> PANELS =
            List.of(".layers-panel", ".outline-panel", ".projects-panel", ".story-panel");

    private WindowFixture fixture;
    private Stage stage;

    @Start
    void start(Stage newStage) {
        stage = newStage;
        fixture = new WindowFixture(stage, Language.ZH, Theme.LIGHT);
    }

    private List<String> made(FxRobot robot) {
        return PANELS.stream()
                .filter(each -> !robot.lookup(each).queryAll().isEmpty())
                .toList();
    }

    private void show(FxRobot robot, String tab) {
        robot.interact(() -> fixture.window.tabProperty().set(tab));
    }

    @Test
    void onlyTheTabThatIsSeenIsMade(FxRobot robot) {
        assertEquals(List.of(".layers-panel"), made(robot));
        show(robot, "projects");
        assertEquals(List.of(".layers-panel", ".projects-panel"), made(robot));
        assertFalse(robot.lookup(".layers-panel").query().isVisible());
        show(robot, "layers");
        assertFalse(robot.lookup(".projects-panel").query().isVisible());
        assertTrue(robot.lookup(".layers-panel").query().isVisible());
        show(robot, "nothing of the kind");
        assertTrue(robot.lookup(".layers-panel").query().isVisible());
    }

    @Test
    void eachComesWithItsContent(FxRobot robot) {
        show(robot, "outline");
        Clause first = fixture.session.get().plan().outline().roots().get(0);
        assertTrue(text(robot, ".outline-panel").contains(first.title().zh()));
        show(robot, "projects");
        assertTrue(text(robot, ".projects-panel").contains("石衡沧港城际铁路"));
        show(robot, "story");
        assertTrue(text(robot, ".story-panel").contains(Messages.of(Language.ZH).text("storytab.start.title")));
    }

    private static List<String> text(FxRobot robot, String panel) {
        Node node = robot.lookup(panel).query();
        assertTrue(node.isVisible());
        return Texts.of(node);
    }

    @Test
    void theTabOfLastTimeIsTheOnlyOneMade(FxRobot robot) {
        show(robot, "story");
        robot.interact(() -> fixture = new WindowFixture(stage, Language.ZH, Theme.LIGHT, fixture.settings));
        assertEquals(List.of(".story-panel"), made(robot));
        assertEquals("story", fixture.window.tabProperty().get());
    }

    @Test
    void aSelectionMadeBeforeIsMarkedInTheOutline(FxRobot robot) {
        robot.interact(() -> fixture.state.select("R02"));
        show(robot, "outline");
        assertTrue(robot.lookup(".outline-panel .tree-cell").queryAll().stream()
                .anyMatch(cell ->
                        cell.isVisible() && cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("named"))));
    }

    @Test
    void theKeysGoIntoATreeThatWasNotThere(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        Node tree = robot.lookup(".outline-panel .tree-view").query();
        assertTrue(Focus.isWithin(tree));
        robot.type(KeyCode.DOWN);
        assertTrue(((TreeView<?>) tree).getSelectionModel().getSelectedIndex() >= 0);
    }
}
