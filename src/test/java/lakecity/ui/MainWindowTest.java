package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.plan.Plan;
import lakecity.ui.control.Problem;
import lakecity.view.Axis;
import lakecity.view.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new WindowFixture(shown, Language.ZH, Theme.LIGHT);
    }

    @Test
    void theAxisSwitchChangesTheViewAndTheCounts(FxRobot robot) {
        Node bar = robot.lookup(".status-bar").query();
        assertTrue(Texts.of(bar).contains("推进 / 加快建设 2"), () -> Texts.of(bar).toString());
        robot.interact(() -> ((ToggleButton) bar.lookup(".right-pill")).fire());
        assertEquals(Axis.LATEST, fixture.state.view().axis());
        assertTrue(Texts.of(bar).contains("在建 1"), () -> Texts.of(bar).toString());
        assertTrue(Texts.of(bar).contains("最新进展（截至 2026-02）"));
        robot.interact(() -> ((ToggleButton) bar.lookup(".right-pill")).fire());
        assertTrue(((ToggleButton) bar.lookup(".right-pill")).isSelected(), "a second click must not switch it off");
    }

    @Test
    void problemsAreCountedListedAndCopied(FxRobot robot) {
        assertTrue(Texts.of(fixture.window).contains("数据检查 0"));
        robot.interact(() -> {
            fixture.problems.report(Problem.of(SamplePlan.issue()));
            fixture.problems.report(Problem.of(SamplePlan.issue()));
            fixture.window.showProblems(true);
        });
        Node card = robot.lookup(".problems").query();
        assertTrue(Texts.of(fixture.window).contains("数据检查 1"), "the same fault is one problem");
        assertTrue(Texts.of(card).contains(SamplePlan.issue().reason().zh()));
        assertTrue(Texts.of(card).contains(SamplePlan.issue().remedy().zh()));
        assertTrue(Texts.of(card).stream().anyMatch(text -> text.contains("parks.geojson")));
        String copied = Problem.of(SamplePlan.issue()).asText(Language.EN);
        assertTrue(copied.contains("/features/3/geometry") && copied.contains("longitude first"), copied);
        robot.type(KeyCode.ESCAPE);
        assertFalse(card.isVisible());
    }

    @Test
    void anUnexpectedErrorIsAProblemWithACode() {
        Problem problem = Problem.of(new IllegalStateException("broken"));
        assertTrue(
                problem.issue().file().matches("E-[0-9A-F]{4}"), problem.issue().file());
        assertTrue(problem.details().contains("IllegalStateException: broken"));
    }

    @Test
    void noProblemsIsSaidToo(FxRobot robot) {
        robot.interact(() -> fixture.window.showProblems(true));
        assertTrue(Texts.of(robot.lookup(".problems").query()).contains("一切正常"));
    }

    @Test
    void aPlanThatCannotBeReadLeavesAWorkingWindow(FxRobot robot) {
        int[] tries = {0};
        robot.interact(() -> {
            Session broken = new Session(Plan.empty(), Plan.empty(), List.of(SamplePlan.issue()));
            fixture.session.set(broken);
            fixture.state.open(broken.plan());
            fixture.window.notice().unreadable(SamplePlan.issue(), () -> tries[0]++, null);
        });
        Node card = robot.lookup(".message-card").query();
        assertTrue(Texts.of(card).contains("规划数据无法打开"));
        assertTrue(Texts.of(card).contains(SamplePlan.issue().remedy().zh()));
        assertTrue(Texts.of(fixture.window).contains("数据检查 1"));
        assertTrue(robot.lookup(node -> node instanceof ExportMenu).query().isDisabled());
        robot.clickOn("重新打开");
        assertEquals(1, tries[0]);
        robot.interact(() -> fixture.window.notice().nothing());
        assertTrue(
                robot.lookup(".message-card").tryQuery().filter(Node::isVisible).isEmpty());
    }

    @Test
    void escapeClosesTheDetails(FxRobot robot) {
        robot.interact(() -> fixture.state.select("R02"));
        assertTrue(robot.lookup(".details").query().isVisible());
        robot.interact(() -> fixture.map.requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertNull(fixture.state.view().selection());
        assertFalse(robot.lookup(".details").query().isVisible());
    }

    @Test
    void picturesAreSavedInTheBackgroundAndTheToastSaysWhere(FxRobot robot) {
        ExportMenu menu = robot.lookup(node -> node instanceof ExportMenu).query();
        robot.interact(() -> menu.saveTo(Path.of("map.png")));
        assertEquals(List.of(Path.of("map.png")), fixture.saved);
        assertTrue(Texts.of(robot.lookup(".toast").query()).contains("图片已保存：map.png"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        assertTrue(Texts.of(robot.lookup(".toast").query()).contains("地图已复制，可直接粘贴到文档"));
    }

    @ParameterizedTest
    @CsvSource({"960,600", "1100,700", "1279,720", "1280,720", "1360,860", "1920,1080", "2560,1080"})
    void theMapKeepsItsShareAndNothingIsCutOff(double width, double height, FxRobot robot) {
        for (Language language : List.of(Language.ZH, Language.EN)) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
                fixture.state.setLanguage(language);
                fixture.problems.report(Problem.of(SamplePlan.issue()));
            });
            for (String id : List.of("R02", "Z08", "Z09", "G01", "A04")) {
                robot.interact(() -> fixture.state.select(id));
                robot.interact(() -> fixture.window.layout());
                assertTrue(
                        fixture.map.getWidth() >= 0.55 * fixture.window.getWidth(),
                        () -> fixture.map.getWidth() + " of " + fixture.window.getWidth());
                assertEquals(List.of(), Texts.cutOff(fixture.window), language + " " + id);
                for (String part : List.of(".top-bar", ".status-bar", ".details", ".left-panel")) {
                    Node node = robot.lookup(part).query();
                    if (node.isVisible() && node.getParent().isVisible()) {
                        assertEquals(List.of(), Texts.sticksOut(node), language + " " + id + " " + part);
                    }
                }
            }
        }
    }

    @Test
    void inANarrowWindowLayersAndDetailsTakeTurns(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(960);
            stage.setHeight(600);
            fixture.state.select("R02");
        });
        Node layers = robot.lookup(".left-panel").query();
        Node details = robot.lookup(".details").query().getParent();
        assertFalse(layers.isVisible());
        assertTrue(details.isVisible());
        robot.clickOn(".rail-button");
        assertTrue(layers.isVisible());
        assertFalse(details.isVisible());
        robot.interact(() -> fixture.state.select("Z08"));
        assertFalse(layers.isVisible());
        assertTrue(details.isVisible());
    }

    @Test
    void everyButtonHasWords(FxRobot robot) {
        robot.interact(() -> {
            fixture.state.select("R02");
            fixture.problems.report(Problem.of(SamplePlan.issue()));
            fixture.window.showProblems(true);
        });
        robot.lookup(node -> node instanceof javafx.scene.control.ButtonBase && node.isFocusTraversable())
                .queryAllAs(javafx.scene.control.ButtonBase.class)
                .forEach(button -> assertTrue(
                        button.getText() != null && !button.getText().isEmpty()
                                || button.getAccessibleText() != null
                                        && !button.getAccessibleText().isEmpty(),
                        () -> "a button without words: " + button));
    }
}
