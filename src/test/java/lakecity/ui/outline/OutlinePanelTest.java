package lakecity.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.plan.Outline;
import lakecity.plan.Plan;
import lakecity.ui.SampleOutline;
import lakecity.ui.SamplePlan;
import lakecity.ui.Texts;
import lakecity.ui.Theme;
import lakecity.ui.WindowFixture;
import lakecity.ui.control.TermCard;
import lakecity.view.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The panel of the outline in the window, by mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class OutlinePanelTest {
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new WindowFixture(shown, Language.ZH, Theme.LIGHT);
        fixture.settings.tab().set("outline");
        fixture.window.lookupAll(".panel-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> tab.getText().equals("纲要"))
                .forEach(ToggleButton::fire);
        fixture.map.setFocusTraversable(true);
        fixture.map.requestFocus();
    }

    private static ClauseTree tree(FxRobot robot) {
        return robot.lookup(".clause-tree").queryAs(ClauseTree.class);
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    private void open(FxRobot robot, String... clauses) {
        robot.interact(() -> {
            for (String id : clauses) {
                tree(robot).reveal(id);
            }
        });
        robot.interact(() -> fixture.window.layout());
    }

    private Set<String> brushed() {
        return fixture.state.brushedProperty().get();
    }

    private static List<String> cells(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(TreeCell.class).stream()
                .filter(cell -> cell.getItem() instanceof Clause)
                .map(cell -> ((Clause) cell.getItem()).id())
                .toList();
    }

    private static List<String> named(FxRobot robot) {
        return marked(robot, "named");
    }

    private static List<String> chosen(FxRobot robot) {
        return marked(robot, "chosen");
    }

    private static List<String> marked(FxRobot robot, String how) {
        return robot.lookup(".clause-tree .tree-cell").queryAllAs(TreeCell.class).stream()
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals(how)))
                .map(cell -> ((Clause) cell.getItem()).id())
                .toList();
    }

    @Test
    void theTreeSaysHowMuchOfEachClauseIsOnTheMap(FxRobot robot) {
        open(robot, SampleOutline.RAIL_CLAUSE);
        List<String> texts = Texts.of(tree(robot));
        assertTrue(texts.contains("点名 2 项 · 图上 2 项"), texts::toString);
        assertTrue(texts.contains("点名 2 项 · 图上 1 项"), texts::toString);
        assertFalse(robot.lookup(".clause-tree .share-bar").queryAll().isEmpty());
        TreeCell<?> cell = robot.lookup(".clause-tree .tree-cell").queryAllAs(TreeCell.class).stream()
                .filter(each ->
                        each.getItem() instanceof Clause clause && clause.id().equals(SampleOutline.RAIL_CLAUSE))
                .findFirst()
                .orElseThrow();
        assertTrue(cell.getAccessibleText().contains("图上 2 项"), cell.getAccessibleText());
        assertTrue(cell.getAccessibleText().contains("备注"), cell.getAccessibleText());
    }

    @Test
    void pointingAtAClauseLightsUpWhatItNamesUntilThePointerLeaves(FxRobot robot) {
        open(robot, SampleOutline.RAIL_CLAUSE);
        robot.moveTo("铁路");
        await(() -> brushed().equals(Set.of("R02", "A04")));
        robot.moveTo("交通与城乡");
        await(() -> brushed().equals(Set.of("R02", "A04")));
        robot.moveTo("文化");
        await(() -> brushed().isEmpty());
        robot.moveTo("铁路");
        await(() -> !brushed().isEmpty());
        robot.moveTo(fixture.map);
        await(() -> brushed().isEmpty());
        assertFalse(fixture.state.canGoBackProperty().get(), "nothing of it is kept");
    }

    @Test
    void theKeysDoTheSame(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        assertTrue(tree(robot).isFocused());
        robot.type(KeyCode.HOME);
        await(() -> brushed().equals(Set.of("R02", "A04")));
        robot.type(KeyCode.END);
        await(() -> brushed().isEmpty());
        robot.type(KeyCode.UP);
        await(() -> brushed().equals(Set.of("Z08", "Z09")));
        robot.type(KeyCode.ENTER);
        assertTrue(
                fixture.state.view().extent().contains(new LonLat(115.9, 37.8)),
                "the county of what only it is known of");
        assertTrue(fixture.state.view().extent().west() > 115.5);
        robot.interact(() -> fixture.map.requestFocus());
        await(() -> brushed().isEmpty());
    }

    @Test
    void aClickFitsTheMapAndOpensTheClause(FxRobot robot) {
        open(robot, SampleOutline.RAIL_CLAUSE);
        Bounds before = fixture.state.view().extent();
        robot.clickOn("铁路");
        assertNotEquals(before, fixture.state.view().extent());
        assertNull(fixture.state.view().selection());
        robot.interact(() -> fixture.window.layout());
        List<String> texts = Texts.of(tree(robot));
        assertTrue(
                texts.containsAll(List.of("武邑县", "据《河北日报》报道 · 第2部分第7段（转述）", "复制引用", "地区生产总值 超过2000亿元")),
                texts::toString);
        robot.interact(() -> robot.lookup(".clause-more .tag").queryAllAs(Button.class).stream()
                .filter(chip -> chip.getText().equals("武邑县"))
                .forEach(Button::fire));
        assertEquals("A04", fixture.state.view().selection());
        robot.interact(() -> robot.lookup(".clause-more .worded-button")
                .queryAs(Button.class)
                .fire());
        robot.interact(() -> assertCited(Clipboard.getSystemClipboard().getString()));
    }

    private static void assertCited(String cited) {
        assertEquals(
                "《纲要》“铁路”：推进石衡沧港城际铁路建设，融入京津冀城市群，加强与沿线各县城的联系，形成多向通达的格局。（转述）"
                        + "据《河北日报》报道 · 第2部分第7段。《河北日报》，衡水“十四五”规划和2035年远景目标纲要发布，2021，"
                        + "https://example.com/outline。引自湖城图，2021 年版。",
                cited);
    }

    @Test
    void ctrlCCopiesTheClauseAsACitation(FxRobot robot) {
        open(robot, SampleOutline.RAIL_CLAUSE);
        robot.clickOn("铁路");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() -> assertCited(Clipboard.getSystemClipboard().getString()));
        assertTrue(Texts.of(fixture.window).contains("已复制"));
    }

    @Test
    void aFeaturePointedAtOrSelectedElsewhereIsMarkedAndScrolledTo(FxRobot robot) {
        robot.moveTo(fixture.map);
        robot.interact(() -> fixture.state.hover("R02"));
        await(() -> named(robot).equals(List.of(SampleOutline.RAIL_CLAUSE)));
        robot.interact(() -> fixture.state.hover(null));
        assertEquals(List.of(), named(robot));
        robot.interact(() -> fixture.state.select("Z09"));
        robot.interact(() -> fixture.window.layout());
        assertEquals(List.of(SampleOutline.PARK_CLAUSE), named(robot));
        assertEquals(Set.of(), brushed());
    }

    @Test
    void theFiltersLeaveWhatFitsAndSayWhenNothingDoes(FxRobot robot) {
        robot.clickOn("位置未见 1");
        robot.interact(() -> fixture.window.layout());
        assertEquals(
                List.of("part-3", SampleOutline.PARK_CLAUSE),
                cells(robot, ".clause-tree .tree-cell").stream()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList());
        robot.clickOn("仅示意 1");
        assertTrue(Texts.of(robot.lookup(".outline-panel").query()).contains("没有符合条件的条目"));
        robot.clickOn("显示全部条目");
        robot.interact(() -> fixture.window.layout());
        assertTrue(cells(robot, ".clause-tree .tree-cell").contains("part-2"));
        robot.interact(() -> fixture.session.set(new Session(Plan.empty(), Plan.empty(), List.of())));
        assertTrue(Texts.of(robot.lookup(".outline-panel").query()).contains("没有纲要内容"));
    }

    @Test
    void targetsHaveABarOnlyWhereTheyCanBeComparedAndLeadToTheirClause(FxRobot robot) {
        List<String> texts = Texts.of(robot.lookup(".targets").query());
        assertTrue(texts.containsAll(List.of("指标 3", "超2000亿元", "≥ 600家", "全覆盖")), texts::toString);
        assertEquals(1, robot.lookup(".target-tile .share-bar").queryAll().size());
        assertTrue(
                spoken(robot)
                        .containsAll(List.of(
                                "地区生产总值, 超过2000亿元, 2025年, “力争达到”, 2024 年 1900亿元，为目标的 95%",
                                "高新技术企业, 600家以上, 2025年, “力争达到”, 2021 年值，不作完成度", "城乡生活垃圾分类, 全覆盖, “力争达到”, 未见后续数值")),
                () -> spoken(robot).toString());
        robot.clickOn("地区生产总值");
        robot.interact(() -> fixture.window.layout());
        assertTrue(tree(robot).lists(SampleOutline.RAIL_CLAUSE));
        assertTrue(chosen(robot).contains(SampleOutline.RAIL_CLAUSE));
        assertTrue(Texts.of(robot.lookup(".targets").query()).contains("来源：河北省发展和改革委员会 2026-01 官方"));
        robot.clickOn(".targets-title");
        assertFalse(robot.lookup(".targets-scroll").query().isVisible());
        robot.interact(() -> robot.lookup(".target-chip").queryAs(Button.class).fire());
        assertTrue(robot.lookup(".targets-scroll").query().isVisible());
    }

    private static List<String> spoken(FxRobot robot) {
        return robot.lookup(".target-tile").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void escClosesATargetThenItsClauseThenTheSelection(FxRobot robot) {
        robot.interact(() -> {
            fixture.state.select("Z09");
            robot.lookup(".target-tile")
                    .queryAllAs(TargetTile.class)
                    .iterator()
                    .next()
                    .requestFocus();
        });
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.ENTER);
        robot.interact(() -> fixture.window.layout());
        assertTrue(Texts.of(robot.lookup(".targets").query()).contains("后续数值"));
        assertEquals(List.of(SampleOutline.RAIL_CLAUSE), chosen(robot));
        robot.type(KeyCode.ESCAPE);
        assertFalse(Texts.of(robot.lookup(".targets").query()).contains("后续数值"));
        assertTrue(robot.lookup(".target-tile").queryAll().iterator().next().isFocused());
        assertEquals(List.of(SampleOutline.RAIL_CLAUSE), chosen(robot));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), chosen(robot));
        assertEquals("Z09", fixture.state.view().selection());
        robot.type(KeyCode.ESCAPE);
        assertNull(fixture.state.view().selection());
    }

    @Test
    void aTermOpensItsMeaningByMouseAndByKeys(FxRobot robot) {
        open(robot, SampleOutline.RAIL_CLAUSE);
        Text term = robot.lookup(".clause-tree .term").queryAllAs(Text.class).stream()
                .filter(each -> each.getText().equals("京津冀城市群"))
                .findFirst()
                .orElseThrow();
        assertTrue(robot.lookup(".clause-tree .term-line").queryAllAs(Path.class).stream()
                .anyMatch(line -> !line.getElements().isEmpty()));
        Bounds before = fixture.state.view().extent();
        robot.clickOn(inside(term));
        TermCard card = robot.lookup(".term-card").queryAs(TermCard.class);
        assertTrue(Texts.of(card).containsAll(List.of("京津冀城市群", "一群联系紧密的城市。", "来源：《河北日报》 2021")));
        assertEquals(List.of(), Texts.cutOff(card));
        assertEquals(before, fixture.state.view().extent(), "it is not a click on the clause");
        robot.type(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".term-card").queryAll().isEmpty());
        robot.interact(term::requestFocus);
        robot.type(KeyCode.ENTER);
        assertFalse(robot.lookup(".term-card").queryAll().isEmpty());
        robot.clickOn(fixture.map);
        assertTrue(robot.lookup(".term-card").queryAll().isEmpty());
    }

    /** A place on the words, which may run over the end of a line. */
    private static javafx.geometry.Point2D inside(Text text) {
        return text.localToScreen(
                text.getBoundsInLocal().getMinX() + 4, text.getBoundsInLocal().getMaxY() - 6);
    }

    @Test
    void theDetailsUnderlineTermsAndLeadToTheClause(FxRobot robot) {
        robot.interact(() -> {
            fixture.window.lookupAll(".panel-tab").stream()
                    .map(ToggleButton.class::cast)
                    .filter(tab -> tab.getText().equals("图层"))
                    .forEach(ToggleButton::fire);
            fixture.state.select("R02");
        });
        robot.interact(() -> fixture.window.layout());
        Hyperlink link = robot.lookup(".details .clause-link").queryAs(Hyperlink.class);
        assertEquals("2·7 铁路", link.getText());
        robot.interact(link::fire);
        robot.interact(() -> fixture.window.layout());
        assertTrue(robot.lookup(".outline-panel").query().isVisible());
        assertTrue(chosen(robot).contains(SampleOutline.RAIL_CLAUSE));
    }

    @Test
    void nothingIsCutOffAtAnyScaleInEitherLanguage(FxRobot robot) {
        for (int scale : new int[] {100, 150}) {
            for (Language language : List.of(Language.ZH, Language.EN)) {
                robot.interact(() -> {
                    stage.setWidth(1360);
                    stage.setHeight(1160);
                    fixture.settings.textScale().set(scale);
                    fixture.settings.language().set(language);
                    fixture.state.setLanguage(language);
                });
                for (Clause clause : fixture.session.get().plan().outline().clauses()) {
                    robot.interact(() -> {
                        tree(robot).reveal(clause.id());
                        tree(robot).mark(clause);
                    });
                    robot.interact(() -> fixture.window.layout());
                    assertWhole(robot, scale + " " + language + " " + clause.id());
                }
                assertWhole(robot, scale + " " + language + " tiles");
                robot.interact(() ->
                        robot.lookup(".targets").queryAs(TargetsBoard.class).open("T02"));
                robot.interact(() -> fixture.window.layout());
                assertWhole(robot, scale + " " + language + " T02");
                robot.interact(() ->
                        robot.lookup(".targets").queryAs(TargetsBoard.class).close());
                robot.interact(() -> fixture.window.layout());
            }
        }
    }

    private static void assertWhole(FxRobot robot, String when) {
        Node panel = robot.lookup(".outline-panel").query();
        assertEquals(List.of(), Texts.cutOff(panel), when);
        assertEquals(List.of(), Texts.sticksOut(panel), when);
        for (TextFlow flow : robot.lookup(".outline-panel .term-text").queryAllAs(TextFlow.class)) {
            assertTrue(
                    flow.getHeight() >= flow.prefHeight(flow.getWidth()) - 1,
                    () -> when + " " + flow.getAccessibleText());
            assertTrue(flow.getWidth() > 100, when);
        }
        for (TreeCell<?> cell : robot.lookup(".clause-tree .tree-cell").queryAllAs(TreeCell.class)) {
            if (cell.getGraphic() instanceof ClauseRow row && cell.isVisible()) {
                assertTrue(
                        row.getHeight() >= row.prefHeight(row.getWidth()) - 1,
                        () -> when + " " + cell.getAccessibleText());
            }
        }
    }

    @Test
    void aLargePlanMakesOnlyTheCellsThatAreSeen(FxRobot robot) {
        Plan sample = SamplePlan.plan();
        List<Clause> many = IntStream.range(0, 40)
                .mapToObj(part -> clause(
                        "p" + part,
                        IntStream.range(0, 50)
                                .mapToObj(i -> clause("p" + part + "." + i, List.of()))
                                .collect(Collectors.toList())))
                .toList();
        Plan plan = new Plan(
                sample.head(),
                sample.layers(),
                sample.presets(),
                new ArrayList<>(sample.features()),
                new ArrayList<>(sample.sources()),
                new Outline(many, List.of(), List.of()));
        robot.interact(() -> fixture.session.set(new Session(plan, Plan.empty(), List.of())));
        robot.interact(() -> fixture.window.layout());
        assertEquals(2040, tree(robot).getExpandedItemCount());
        assertTrue(robot.lookup(".clause-tree .tree-cell").queryAll().size() < 60);
        robot.interact(() -> tree(robot).reveal("p39.49"));
        robot.interact(() -> fixture.window.layout());
        assertTrue(cells(robot, ".clause-tree .tree-cell").contains("p39.49"));
    }

    private static Clause clause(String id, List<Clause> children) {
        return new Clause(
                id,
                LocalText.same(id),
                LocalText.same("一句话，长到需要换行的一句话，好让每一行都不一样高。".repeat(id.length() % 3 + 1)),
                List.of("P7"),
                "",
                LocalText.EMPTY,
                List.of("R02"),
                List.of(),
                List.of(),
                children);
    }
}
