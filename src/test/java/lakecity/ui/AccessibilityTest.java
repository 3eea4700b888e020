package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.ui.control.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Whatever takes keys or clicks says what it is, in both languages. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, Language.ZH, Theme.LIGHT);
    }

    @Test
    void everyControlHasWordsAndARole(FxRobot robot) {
        robot.interact(() -> {
            fixture.state.select("R02");
            fixture.problems.report(Problem.of(SamplePlan.issue()));
            fixture.window.bookmarks().add("x", fixture.state.view());
            fixture.window.showProblems(true);
            fixture.window.showBookmarks();
        });
        robot.type(KeyCode.F1);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            robot.interact(() -> {
                fixture.state.setLanguage(language);
                ((TreeView<?>) robot.lookup(".layer-tree").query())
                        .getRoot()
                        .getChildren()
                        .forEach(branch -> branch.setExpanded(true));
                fixture.window.applyCss();
                fixture.window.layout();
            });
            assertEquals(List.of(), wordless(fixture.window), language.code());
            long controls =
                    all(fixture.window).filter(AccessibilityTest::isControl).count();
            assertTrue(controls > 40, () -> "only " + controls);
        }
    }

    static List<String> wordless(Node root) {
        return all(root)
                .filter(AccessibilityTest::isControl)
                .filter(node -> words(node).isBlank() || node.getAccessibleRole() == AccessibleRole.NODE)
                .map(Node::toString)
                .toList();
    }

    private static boolean isControl(Node node) {
        return node.isFocusTraversable() && node.isVisible()
                || node instanceof ButtonBase && !node.getStyleClass().contains("arrow-button")
                || node instanceof Slider
                || node instanceof CheckBox
                || node instanceof TextInputControl;
    }

    private static String words(Node node) {
        String spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        String shown = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        return spoken + shown;
    }

    private static Stream<Node> all(Node root) {
        return Stream.concat(
                Stream.of(root),
                root instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibilityTest::all)
                        : Stream.empty());
    }
}
