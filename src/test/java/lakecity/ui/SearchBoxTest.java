package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Target;
import lakecity.plan.Term;
import lakecity.view.LayerView;
import lakecity.view.Session;
import lakecity.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The search box in the window, on the shipped plan. */
@ExtendWith(ApplicationExtension.class)
class SearchBoxTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private WindowFixture fixture;
    private Stage stage;
    private Plan plan = Plan.empty();

    @Start
    void start(Stage shown) throws PackException {
        stage = shown;
        fixture = new WindowFixture(shown, Language.ZH, Theme.LIGHT);
        plan = new PackReader().read(MapsFolder.find(Path.of("maps")), "plan").plan();
        fixture.session.set(new Session(plan, Plan.empty(), List.of()));
        fixture.state.open(plan);
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup(".search-field").queryAs(TextField.class);
    }

    private static Node card(FxRobot robot) {
        return robot.lookup(".search-card").query();
    }

    private static List<Node> rows(FxRobot robot) {
        return new ArrayList<>(robot.lookup(".search-row").queryAll());
    }

    private static Optional<String> chosen(FxRobot robot) {
        return rows(robot).stream()
                .filter(row -> row.getPseudoClassStates().contains(CHOSEN))
                .map(Node::getAccessibleText)
                .findFirst();
    }

    private void find(FxRobot robot) {
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
    }

    private void type(FxRobot robot, String text) {
        find(robot);
        robot.interact(() -> field(robot).setText(text));
    }

    private View view() {
        return fixture.state.view();
    }

    @Test
    void initialsFindTheStationAndEnterGoesThere(FxRobot robot) {
        find(robot);
        assertTrue(field(robot).isFocused());
        robot.write("hsb", 0);
        assertTrue(chosen(robot).orElseThrow().startsWith("衡水北站"), () -> String.valueOf(chosen(robot)));
        assertEquals(chosen(robot).orElseThrow(), field(robot).getAccessibleHelp());
        robot.type(KeyCode.ENTER);
        Feature station = plan.feature(String.valueOf(view().selection())).orElseThrow();
        assertEquals("衡水北站", station.name().zh());
        LonLat place = station.bounds().orElseThrow().center();
        assertEquals(place.lon(), view().center().lon(), 0.001);
        assertEquals(place.lat(), view().center().lat(), 0.001);
        assertFalse(card(robot).isVisible());
        assertTrue(fixture.map.isFocused(), "the arrow keys move the map again");
        robot.type(KeyCode.ESCAPE);
        assertNull(view().selection());
    }

    @Test
    void aHitOnALayerThatIsOffSwitchesItOnAndSaysSo(FxRobot robot) {
        String layer = plan.features().stream()
                .filter(feature -> feature.name().zh().equals("衡水北站"))
                .findFirst()
                .orElseThrow()
                .layer();
        robot.interact(() -> fixture.state.showOnly(List.of()));
        type(robot, "hsb");
        robot.type(KeyCode.ENTER);
        assertEquals(
                List.of(layer),
                view().layers().stream()
                        .filter(LayerView::visible)
                        .map(LayerView::id)
                        .toList());
        Label toast = robot.lookup(".toast").queryAs(Label.class);
        assertTrue(toast.isVisible());
        String title = plan.layer(layer).orElseThrow().title().zh();
        assertTrue(toast.getText().contains(title) && toast.getText().contains("关闭"), toast.getText());
        String said = toast.getText();
        robot.interact(() -> {
            toast.setText("");
            fixture.state.select(null);
            fixture.state.back();
        });
        assertEquals("", toast.getText(), "only what was chosen, not what is gone back to: " + said);
    }

    @Test
    void theMapHasTheFocusWhenTheWindowOpens(FxRobot robot) {
        assertFalse(field(robot).isFocused());
        assertFalse(card(robot).isVisible());
    }

    /** Waits for the layout that scrolls, for a while. */
    private boolean isInSight(Node row) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
                Bounds place = fixture.window.sceneToLocal(row.localToScene(row.getLayoutBounds()));
                return place.getMaxY() <= fixture.window.getHeight();
            });
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Test
    void arrowsGoRoundTheHits(FxRobot robot) {
        type(robot, "衡水");
        String first = chosen(robot).orElseThrow();
        robot.type(KeyCode.DOWN);
        String second = chosen(robot).orElseThrow();
        assertNotEquals(first, second);
        robot.type(KeyCode.UP);
        assertEquals(first, chosen(robot).orElseThrow());
        robot.type(KeyCode.UP);
        assertEquals(
                rows(robot).get(rows(robot).size() - 1).getAccessibleText(),
                chosen(robot).orElseThrow());
        assertTrue(isInSight(rows(robot).get(rows(robot).size() - 1)), "the chosen line is brought into sight");
        robot.type(KeyCode.DOWN);
        assertEquals(first, chosen(robot).orElseThrow());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertTrue(second.startsWith(plan.feature(String.valueOf(view().selection()))
                .orElseThrow()
                .name()
                .zh()));
    }

    @Test
    void aFeatureWithoutAPlaceIsSelectedOnly(FxRobot robot) {
        View before = view();
        type(robot, "衡水创新港");
        assertTrue(chosen(robot).orElseThrow().contains("位置未见"));
        robot.type(KeyCode.ENTER);
        assertEquals(
                "衡水创新港",
                plan.feature(String.valueOf(view().selection()))
                        .orElseThrow()
                        .name()
                        .zh());
        assertEquals(before.center(), view().center());
        assertTrue(robot.lookup(".details").query().isVisible());
    }

    @Test
    void aClauseIsGoneToInThePanelOfContents(FxRobot robot) {
        Clause clause = plan.outline().clauses().stream()
                .filter(each -> each.children().isEmpty() && !each.features().isEmpty())
                .filter(each -> each.features().stream()
                        .anyMatch(id -> plan.feature(id).orElseThrow().bounds().isPresent()))
                .findFirst()
                .orElseThrow();
        LonLat before = view().center();
        type(robot, clause.title().zh());
        choose(robot, clause.title().zh());
        robot.type(KeyCode.ENTER);
        assertEquals("outline", fixture.window.tabProperty().get());
        Node row = robot.from((Node) robot.lookup(".outline-panel").query())
                .lookup((Node node) -> node.isVisible()
                        && node instanceof TreeCell<?> cell
                        && cell.getItem() != null
                        && Texts.of(cell).contains(clause.title().zh()))
                .query();
        assertTrue(isInSight(row));
        assertNotEquals(before, view().center(), "what it names is shown");
        assertFalse(card(robot).isVisible());
        type(robot, "");
        assertEquals(clause.title().zh(), rows(robot).get(0).getAccessibleText(), "kept in the history");
    }

    /** Goes down to the line that begins with some words. */
    private void choose(FxRobot robot, String words) {
        for (int i = 0; i < 40 && !chosen(robot).orElse("").startsWith(words); i++) {
            robot.type(KeyCode.DOWN);
        }
        assertTrue(chosen(robot).orElseThrow().startsWith(words), words);
    }

    @Test
    void aTextShowsThePieceThatFits(FxRobot robot) {
        Clause clause = plan.outline().clauses().stream()
                .filter(each -> each.text().zh().length() > 20)
                .findFirst()
                .orElseThrow();
        String words = clause.text().zh().substring(5, 13);
        type(robot, words);
        assertTrue(Texts.of(card(robot)).contains("纲要内容"));
        assertTrue(chosen(robot).orElseThrow().contains(words));
        assertFalse(card(robot).lookupAll(".search-second.found").isEmpty());
    }

    @Test
    void aTargetIsOpenedWithItsClause(FxRobot robot) {
        Target target = plan.outline().targets().iterator().next();
        type(robot, target.name().zh());
        choose(robot, target.name().zh());
        robot.type(KeyCode.ENTER);
        assertEquals("outline", fixture.window.tabProperty().get());
        assertTrue(robot.lookup(".targets .term-text").queryAll().stream()
                .anyMatch(text -> target.description().zh().equals(text.getAccessibleText())));
    }

    @Test
    void aTermOpensItsMeaning(FxRobot robot) {
        Term term = plan.outline().terms().stream()
                .filter(each -> !each.note().isEmpty())
                .findFirst()
                .orElseThrow();
        type(robot, term.name().zh());
        choose(robot, term.name().zh());
        robot.type(KeyCode.ENTER);
        assertFalse(card(robot).isVisible());
        assertTrue(Texts.of(robot.lookup(".term-card").query())
                .contains(term.meaning().zh()));
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".term-card").queryAll().isEmpty());
        assertTrue(field(robot).isFocused(), "one may search on");
    }

    @Test
    void escapeClearsThenLeaves(FxRobot robot) {
        robot.interact(() -> fixture.state.select("K05"));
        type(robot, "衡水");
        robot.type(KeyCode.ESCAPE);
        assertEquals("", field(robot).getText());
        assertTrue(card(robot).isVisible() && field(robot).isFocused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(card(robot).isVisible() || field(robot).isFocused());
        assertEquals("K05", view().selection(), "the selection is not touched");
        robot.type(KeyCode.ESCAPE);
        assertNull(view().selection());
    }

    @Test
    void theEmptyBoxTeachesAndRemembers(FxRobot robot) {
        find(robot);
        assertTrue(Texts.of(card(robot)).contains("可以这样找"));
        assertFalse(Texts.of(card(robot)).contains("最近搜索"));
        for (int i = 1; i <= 12; i++) {
            type(robot, "R0" + (i % 4 + 1) + " ".repeat(i % 2) + "·".repeat(i));
            robot.type(KeyCode.ENTER);
        }
        type(robot, "hsb");
        robot.type(KeyCode.ENTER);
        type(robot, "");
        assertTrue(Texts.of(card(robot)).contains("最近搜索"));
        assertEquals("hsb", rows(robot).get(0).getAccessibleText());
        assertEquals(
                10,
                rows(robot).stream().filter(row -> row.lookup(".muted") == null).count());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertEquals("hsb", field(robot).getText());
        assertTrue(chosen(robot).orElseThrow().startsWith("衡水北站"));
    }

    @Test
    void nothingFoundIsSaid(FxRobot robot) {
        type(robot, "qqqqqq");
        assertTrue(Texts.of(card(robot)).contains("没有找到“qqqqqq”"));
        robot.type(KeyCode.ENTER);
        assertNull(view().selection());
    }

    @Test
    void anInputOfNoiseIsHeldShortAndOnOneLine(FxRobot robot) {
        find(robot);
        robot.interact(() -> field(robot).replaceSelection("衡\n\u0000😀".repeat(5000)));
        assertTrue(field(robot).getText().length() <= 200);
        assertFalse(field(robot).getText().contains("\n"));
        assertTrue(card(robot).isVisible());
        assertEquals(List.of(), Texts.cutOff(card(robot)));
    }

    @Test
    void aClickOnAHitOpensItAndOneOutsideCloses(FxRobot robot) {
        type(robot, "雄商高铁");
        robot.clickOn(rows(robot).get(0));
        assertEquals(
                "雄商高铁",
                plan.feature(String.valueOf(view().selection()))
                        .orElseThrow()
                        .name()
                        .zh());
        type(robot, "雄商高铁");
        assertTrue(card(robot).isVisible());
        robot.clickOn(robot.lookup(".status-bar").queryAs(Node.class));
        assertFalse(card(robot).isVisible());
    }

    @Test
    void theBoxSpeaksTheViewsLanguage(FxRobot robot) {
        type(robot, "衡水北");
        assertTrue(Texts.of(card(robot)).contains("地名"));
        robot.interact(() -> fixture.state.setLanguage(Language.EN));
        assertTrue(Texts.of(card(robot)).contains("Places"));
        assertTrue(chosen(robot).orElseThrow().startsWith("Hengshui North railway station, 衡水北站"));
        assertEquals("Search places, projects, contents and terms", field(robot).getAccessibleText());
    }

    @Test
    void anotherPlanIsSearchedAtOnce(FxRobot robot) {
        type(robot, "hsb");
        robot.interact(() -> fixture.session.set(SamplePlan.session()));
        assertFalse(chosen(robot).orElse("").startsWith("衡水北站"));
        type(robot, "滏阳河");
        assertTrue(chosen(robot).orElseThrow().startsWith("滏阳河"));
    }

    @Test
    void screenReadersLearnWhatIsThere(FxRobot robot) {
        type(robot, "衡水");
        assertEquals(AccessibleRole.LIST_VIEW, card(robot).getAccessibleRole());
        assertTrue(rows(robot).stream().allMatch(row -> row.getAccessibleRole() == AccessibleRole.LIST_ITEM));
        assertFalse(field(robot).getAccessibleText().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"ZH, 960, 600", "EN, 960, 600", "BOTH, 960, 600", "ZH, 1360, 860", "EN, 1360, 860", "EN, 2500, 1100"})
    void nothingIsCutOff(Language language, double width, double height, FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            fixture.state.setLanguage(language);
        });
        for (String query : List.of("", "衡水", "产业", "station", "qqqq")) {
            type(robot, query);
            Node card = card(robot);
            assertEquals(List.of(), Texts.cutOff(robot.lookup(".top-bar").query()), query);
            assertEquals(List.of(), Texts.sticksOut(card), query);
            Bounds place = card.localToScene(card.getLayoutBounds());
            assertTrue(place.getMaxX() <= width && place.getMaxY() <= height, query + " " + place);
        }
        Node shown = robot.lookup(".search-box").query();
        Bounds box = shown.localToScene(shown.getLayoutBounds());
        // In a narrow bar the names of program and plan make room for it.
        assertTrue(Math.abs(box.getMinX() - 288) <= 1 || width < 1100 && box.getMinX() >= 16, "at " + box.getMinX());
        assertTrue(box.getWidth() <= 401 && box.getWidth() >= 160, "as wide as " + box.getWidth());
    }
}
