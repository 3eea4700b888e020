package lakecity.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.ui.SamplePlan;
import lakecity.ui.Texts;
import lakecity.ui.Theme;
import lakecity.ui.WindowFixture;
import lakecity.view.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProjectsPanelTest {
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new WindowFixture(shown, Language.ZH, Theme.LIGHT);
        stage.sizeToScene();
    }

    @Test
    void theTabShowsThePanelAndArrowsWalkBack(FxRobot robot) {
        assertTrue(robot.lookup(".projects-panel").queryAll().isEmpty(), "nobody wanted to see it yet");
        robot.clickOn("项目");
        assertTrue(panel(robot).isVisible());
        assertTrue(
                Texts.of(panel(robot)).contains("共 4 项"),
                () -> Texts.of(panel(robot)).toString());
        robot.type(KeyCode.LEFT);
        assertFalse(panel(robot).isVisible());
        robot.type(KeyCode.RIGHT);
        assertTrue(panel(robot).isVisible());
    }

    @Test
    void typingFiltersCountsAndCanBeCleared(FxRobot robot) {
        open(robot);
        type(robot, "创新");
        assertEquals(List.of("Z09"), ids(robot));
        assertTrue(
                Texts.of(panel(robot)).contains("1 项，共 4 项"),
                () -> Texts.of(panel(robot)).toString());
        type(robot, "没有这个名字");
        assertEquals(List.of(), ids(robot));
        assertTrue(Texts.of(table(robot)).contains("没有符合条件的项目"));
        robot.clickOn(robot.lookup(".empty-message .worded-button").queryButton());
        assertEquals(4, ids(robot).size());
    }

    @Test
    void choicesNarrowTheListAndContextJoinsIt(FxRobot robot) {
        open(robot);
        FilterChip<?> layer = robot.lookup(".filter-chip")
                .queryAllAs(FilterChip.class)
                .iterator()
                .next();
        robot.interact(() -> item(layer.getItems(), "园区与平台").fire());
        assertEquals(List.of("Z08", "Z09"), ids(robot));
        assertEquals("园区与平台", layer.getText());
        robot.interact(() -> item(layer.getItems(), "全部").fire());
        robot.interact(() -> ((CheckBox) panel(robot).lookup(".check-box")).fire());
        assertTrue(ids(robot).contains("G01"));
    }

    @Test
    void selectingHereSelectsEverywhereAndTheOtherWayRound(FxRobot robot) {
        open(robot);
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        assertEquals("R02", fixture.state.view().selection());
        robot.interact(() -> fixture.state.select("Z09"));
        assertEquals("Z09", table(robot).getSelectionModel().getSelectedItem().id());
        robot.interact(() -> fixture.state.select(null));
        assertNull(table(robot).getSelectionModel().getSelectedItem());
        robot.interact(() -> fixture.state.select("Z08"));
        type(robot, "创新");
        assertEquals("Z08", fixture.state.view().selection(), "filtering selects nothing");
        type(robot, "");
        assertEquals("Z08", table(robot).getSelectionModel().getSelectedItem().id());
    }

    @Test
    void theKeyboardWalksAndEnterShowsThePlace(FxRobot robot) {
        open(robot);
        robot.interact(() -> table(robot).requestFocus());
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        robot.type(KeyCode.DOWN);
        assertEquals("A04", fixture.state.view().selection());
        Bounds before = fixture.state.view().extent();
        robot.type(KeyCode.ENTER);
        assertNotEquals(before, fixture.state.view().extent());
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(3));
        robot.type(KeyCode.ENTER);
        assertTrue(Texts.of(robot.lookup(".toast").query()).contains("公开资料中未见位置，无法定位。"));
    }

    @Test
    void selectedRowsAreCopiedWithTheirHeadings(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().selectRange(0, 2);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        String[] lines = copied[0].split("\n");
        assertEquals(3, lines.length, copied[0]);
        assertTrue(lines[0].startsWith("名称\t英文名称\t"), lines[0]);
        assertTrue(lines[1].startsWith("石衡沧港城际铁路\t"), lines[1]);
        assertTrue(Texts.of(robot.lookup(".toast").query()).contains("已复制 2 行，可粘贴到表格软件"));
    }

    @Test
    void whatIsListedIsSavedAndAFailureIsTold(@TempDir Path folder, FxRobot robot) throws Exception {
        open(robot);
        type(robot, "武邑");
        TableMenu menu = robot.lookup(node -> node instanceof TableMenu).query();
        Path file = folder.resolve("t.csv");
        robot.interact(() -> menu.saveTo(file));
        String text = Files.readString(file);
        assertTrue(text.contains("武邑智能安防产业园") && !text.contains("衡水创新港"), text);
        assertTrue(text.contains("非国土空间规划成果"), text);
        robot.interact(() -> menu.saveTo(folder.resolve("t.xlsx")));
        assertTrue(Files.size(folder.resolve("t.xlsx")) > 1_000);
        robot.interact(() -> menu.saveTo(folder.resolve("none/t.csv")));
        assertEquals(1, fixture.problems.list().size());
        assertTrue(fixture.problems.list().get(0).issue().reason().zh().startsWith("表格未能保存"));
    }

    @Test
    void sortingKeepsTheSelectionAndBothFormsShareIt(FxRobot robot) {
        open(robot);
        robot.interact(() -> fixture.state.select("Z08"));
        robot.interact(() -> table(robot).sortBy(ProjectColumn.ON_MAP));
        assertEquals("Z09", ids(robot).get(3));
        assertEquals("Z08", table(robot).getSelectionModel().getSelectedItem().id());
        widen(robot);
        assertEquals(ProjectColumn.ON_MAP, table(robot).sortedBy());
        assertEquals("Z08", table(robot).getSelectionModel().getSelectedItem().id());
        robot.interact(() -> table(robot).sortBy(null));
        assertEquals("R02", ids(robot).get(0));
    }

    @ParameterizedTest
    @CsvSource({"960,600", "1360,860", "1920,1080"})
    void nothingIsCutOffNarrowOrWide(double width, double height, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.clickOn(width < 1100 ? ".rail-button" : ".panel-tab");
        robot.interact(() -> fixture.window.lookupAll(".panel-tab").stream()
                .skip(2)
                .findFirst()
                .ifPresent(tab -> ((ButtonBase) tab).fire()));
        robot.interact(() -> ((CheckBox) panel(robot).lookup(".check-box")).fire());
        for (int form = 0; form < 2; form++) {
            for (Language language : List.of(Language.EN, Language.ZH, Language.BOTH)) {
                robot.interact(() -> fixture.state.setLanguage(language));
                robot.interact(() -> fixture.window.layout());
                assertTrue(panel(robot).isVisible());
                assertEquals(List.of(), Texts.cutOff(panel(robot)), language + " " + form);
                if (form == 0) {
                    assertEquals(List.of(), Texts.sticksOut(panel(robot)), language.toString());
                }
            }
            widen(robot);
        }
    }

    @Test
    void wideItTakesMoreThanAPanelAndGivesItBack(FxRobot robot) {
        open(robot);
        double map = fixture.map.getWidth();
        widen(robot);
        robot.interact(() -> fixture.window.layout());
        assertTrue(fixture.map.getWidth() < map);
        assertTrue(fixture.map.getWidth() >= 0.39 * fixture.window.getWidth());
        robot.clickOn("图层");
        robot.interact(() -> fixture.window.layout());
        assertEquals(map, fixture.map.getWidth());
    }

    @Test
    void inANarrowWindowWalkingKeepsThePanelAndEnterShowsTheMap(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(960);
            stage.setHeight(600);
        });
        List<Node> rail = new ArrayList<>(robot.lookup(".rail-button").queryAll());
        robot.clickOn(rail.get(2));
        Node left = robot.lookup(".left-panel").query();
        assertTrue(left.isVisible() && panel(robot).isVisible());
        robot.interact(() -> table(robot).requestFocus());
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0));
        robot.type(KeyCode.DOWN);
        assertTrue(left.isVisible());
        robot.type(KeyCode.ENTER);
        assertFalse(left.isVisible());
    }

    @Test
    void inANarrowWindowAClickOnALineKeepsThePanelAndADoubleClickShowsTheMap(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(960);
            stage.setHeight(600);
        });
        List<Node> rail = new ArrayList<>(robot.lookup(".rail-button").queryAll());
        robot.clickOn(rail.get(2));
        robot.interact(() -> fixture.map.requestFocus());
        Node line = table(robot).lookup(".table-row-cell");
        robot.clickOn(line);
        Node left = robot.lookup(".left-panel").query();
        assertEquals(ids(robot).get(0), fixture.state.view().selection());
        assertTrue(left.isVisible(), "the first click, with the keys still at the map");
        robot.interact(() -> fixture.map.requestFocus());
        robot.interact(() -> fixture.state.select("Z09"));
        assertFalse(left.isVisible(), "chosen elsewhere, the details are wanted");
    }

    @Test
    void theFormOfTheTableIsRemembered(FxRobot robot) {
        open(robot);
        widen(robot);
        assertTrue(fixture.settings.wideTable().get());
        robot.interact(() -> fixture.settings.wideTable().set(false));
        assertFalse(((ProjectsPanel) panel(robot)).wideProperty().get());
    }

    @Test
    void tenThousandLinesShowOnlyThoseInSight(FxRobot robot) {
        Plan plan = SamplePlan.plan();
        Feature rail = plan.feature("R02").orElseThrow();
        List<Feature> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(ManyFeatures.like(rail, i));
        }
        Plan large = new Plan(plan.head(), plan.layers(), plan.presets(), many, List.copyOf(plan.sources()));
        open(robot);
        robot.interact(() -> fixture.session.set(new Session(large, Plan.empty(), List.of())));
        assertEquals(10_000, ids(robot).size());
        robot.interact(() -> fixture.window.layout());
        assertTrue(table(robot).lookupAll(".table-row-cell").size() < 100);
        robot.interact(() -> fixture.state.select(many.get(9_000).id()));
        assertEquals(9_000, table(robot).getSelectionModel().getSelectedIndex());
        type(robot, String.format(Locale.ROOT, "%05d", 4_321));
        assertEquals(1, ids(robot).size());
    }

    private static MenuItem item(List<MenuItem> items, String text) {
        return items.stream()
                .filter(each -> text.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot) {
        robot.clickOn("项目");
    }

    private static void widen(FxRobot robot) {
        robot.interact(() -> ((ProjectsPanel) panel(robot))
                .wideProperty()
                .set(!((ProjectsPanel) panel(robot)).wideProperty().get()));
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextField) panel(robot).lookup(".filter-text")).setText(text));
    }

    private static List<String> ids(FxRobot robot) {
        return table(robot).getItems().stream().map(ProjectRow::id).toList();
    }

    private static Node panel(FxRobot robot) {
        return robot.lookup(".projects-panel").query();
    }

    private static ProjectsTable table(FxRobot robot) {
        return robot.lookup(".projects-table").queryAs(ProjectsTable.class);
    }
}
