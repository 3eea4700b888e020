package lakecity.ui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.ui.SamplePlan;
import lakecity.ui.Texts;
import lakecity.ui.Theme;
import lakecity.ui.WindowFixture;
import lakecity.view.LayerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayersPanelTest {
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, Language.ZH, Theme.DARK);
    }

    @Test
    void aCheckBoxSwitchesItsLayer(FxRobot robot) {
        CheckBox box = robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(each -> String.valueOf(each.getAccessibleText()).contains("规划铁路"))
                .findFirst()
                .orElseThrow();
        assertTrue(on().contains("plan-rail"));
        robot.interact(box::fire);
        assertFalse(on().contains("plan-rail"));
        assertFalse(box.isSelected());
    }

    @Test
    void countsSayWhatIsOnTheMap() {
        Plan plan = SamplePlan.plan();
        assertEquals("图上 1 / 共 2", count(plan, "parks", Language.ZH));
        assertEquals("1 of 2 on map", count(plan, "parks", Language.EN));
        assertEquals("1", count(plan, "plan-rail", Language.ZH));
        assertEquals("底图", count(plan, "rivers", Language.ZH));
        assertEquals("0 已点名 + 1 推进设区", count(plan, "districts", Language.ZH));
    }

    private static String count(Plan plan, String layer, Language language) {
        return LayerCounts.text(plan, plan.layer(layer).orElseThrow(), Messages.of(language));
    }

    @Test
    void presetsSwitchOnTheirLayersOnly(FxRobot robot) {
        robot.clickOn("城镇");
        assertEquals(Set.of("towns", "districts", "boundaries"), on());
        robot.clickOn("全部");
        assertEquals(9, on().size());
    }

    @Test
    void allOffBecomesBackOn(FxRobot robot) {
        robot.clickOn("交通");
        Set<String> before = on();
        robot.clickOn("全部关闭");
        assertEquals(Set.of(), on());
        robot.clickOn("恢复显示");
        assertEquals(before, on());
    }

    @Test
    void theTreeShowsTheTopLayerFirstAndKeysWork(FxRobot robot) {
        TreeView<LayerEntry> tree = tree(robot);
        assertEquals("towns", id(tree.getRoot().getChildren().get(0)));
        robot.interact(() -> {
            tree.requestFocus();
            tree.getSelectionModel().select(1);
        });
        robot.type(KeyCode.SPACE);
        assertFalse(on().contains("parks"));
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertEquals("parks", id(tree.getRoot().getChildren().get(0)));
        List<LayerView> layers = fixture.state.view().layers();
        assertEquals("parks", layers.get(layers.size() - 1).id());
        robot.type(KeyCode.ENTER);
        assertTrue(tree.getRoot().getChildren().get(0).isExpanded());
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals("Z08", fixture.state.view().selection());
    }

    @Test
    void theTreeGoesToWhatIsSelectedAnywhereAndTidiesUp(FxRobot robot) {
        TreeView<LayerEntry> tree = tree(robot);
        robot.interact(() -> fixture.state.select("R02"));
        assertEquals("R02", chosen(tree));
        assertTrue(tree.getSelectionModel().getSelectedItem().getParent().isExpanded());
        assertFalse(tree.isFocused(), "the keys stay where they were");
        TreeItem<LayerEntry> rail = tree.getSelectionModel().getSelectedItem().getParent();
        robot.interact(() -> fixture.state.select("Z09"));
        assertEquals("Z09", chosen(tree));
        assertFalse(rail.isExpanded());
        robot.interact(() -> fixture.window.layout());
        assertTrue(robot.lookup(".feature-row").queryAll().stream()
                .anyMatch(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("chosen"))));
        robot.interact(() -> fixture.state.setLanguage(Language.EN));
        assertEquals("Z09", chosen(tree(robot)), "the tree was made anew");
    }

    private static String chosen(TreeView<LayerEntry> tree) {
        return tree.getSelectionModel().getSelectedItem().getValue() instanceof LayerEntry.OfFeature row
                ? row.feature().id()
                : "";
    }

    @Test
    void aLayerNotSeenAtThisZoomSaysSoAndListsWhatTheMapCannotShow(FxRobot robot) {
        robot.interact(() -> tree(robot).getRoot().getChildren().get(1).setExpanded(true));
        robot.interact(() -> fixture.window.layout());
        List<String> texts = Texts.of(tree(robot));
        assertTrue(texts.contains("放大后可见"), texts::toString);
        assertTrue(texts.containsAll(List.of("仅知所在县", "位置未见", "报道点名的园区与平台。")), texts::toString);
        robot.clickOn("衡水创新港");
        assertEquals("Z09", fixture.state.view().selection());
    }

    @Test
    void buttonsMoveALayerAndTheSliderFadesIt(FxRobot robot) {
        robot.interact(() -> tree(robot).getRoot().getChildren().get(1).setExpanded(true));
        robot.interact(() -> fixture.window.layout());
        Button up = robot.lookup(".icon-button").queryAllAs(Button.class).stream()
                .filter(each -> String.valueOf(each.getAccessibleText()).startsWith("上移一层"))
                .findFirst()
                .orElseThrow();
        robot.interact(up::fire);
        assertEquals("parks", id(tree(robot).getRoot().getChildren().get(0)));
        robot.interact(() -> fixture.state.setLayerOpacity("parks", 0.4));
        assertTrue(Texts.of(tree(robot)).contains("40%"));
    }

    @Test
    void anotherLanguageRebuildsThePanel(FxRobot robot) {
        robot.interact(() -> fixture.state.setLanguage(Language.EN));
        robot.interact(() -> fixture.window.layout());
        List<String> texts = Texts.of(robot.lookup(".layers-panel").query());
        assertTrue(texts.containsAll(List.of("All off", "Transport", "Plan rail")), texts::toString);
    }

    private Set<String> on() {
        return fixture.state.view().layers().stream()
                .filter(LayerView::visible)
                .map(LayerView::id)
                .collect(Collectors.toSet());
    }

    private static String id(TreeItem<LayerEntry> item) {
        return item.getValue() instanceof LayerEntry.OfLayer layer
                ? layer.layer().id()
                : "";
    }

    private static LayerTree tree(FxRobot robot) {
        return robot.lookup(".layer-tree").queryAs(LayerTree.class);
    }
}
