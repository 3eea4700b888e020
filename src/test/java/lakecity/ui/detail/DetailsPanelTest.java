package lakecity.ui.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.ui.SamplePlan;
import lakecity.ui.Texts;
import lakecity.ui.Theme;
import lakecity.ui.WindowFixture;
import lakecity.ui.control.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DetailsPanelTest {
    private WindowFixture fixture;

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(stage, Language.ZH, Theme.LIGHT);
    }

    private List<String> select(String id, FxRobot robot) {
        robot.interact(() -> fixture.state.select(id));
        robot.interact(() -> fixture.window.layout());
        return Texts.of(robot.lookup(".details").query());
    }

    @Test
    void aPlannedLineShowsBothAxesApartAndItsPlace(FxRobot robot) {
        List<String> texts = select("R02", robot);
        assertTrue(
                texts.containsAll(List.of(
                        SamplePlan.RAIL_NAME.zh(),
                        SamplePlan.RAIL_NAME.en(),
                        "“推进建设”",
                        "在建",
                        "2026-01（河北省发展和改革委员会，官方）",
                        "资料截至 2026-02",
                        "线位精度",
                        "示意",
                        "纲要内容（转述）",
                        "据《河北日报》报道 · 第2部分第7段",
                        "为什么画在这里",
                        "转载待核")),
                texts::toString);
        assertTrue(
                texts.stream().noneMatch(text -> text.contains("推进") && text.contains("在建")),
                "the two axes must not share a line");
    }

    @Test
    void inEnglishTheEnglishNameLeads(FxRobot robot) {
        robot.interact(() -> fixture.state.setLanguage(Language.EN));
        List<String> texts = select("R02", robot);
        String title = String.join("", texts);
        assertTrue(title.startsWith(SamplePlan.RAIL_NAME.en() + SamplePlan.RAIL_NAME.zh()), title);
        assertTrue(texts.containsAll(List.of("“推进建设”", "Under construction", "Alignment", "Related")), texts::toString);
    }

    @Test
    void whereOnlyTheCountyIsKnownTheMapFliesThere(FxRobot robot) {
        List<String> texts = select("Z08", robot);
        assertTrue(texts.containsAll(List.of("仅知所在县", "武邑县", "未查到")), texts::toString);
        robot.clickOn("定位");
        assertTrue(fixture.state.view().extent().contains(new LonLat(115.9, 37.8)));
        assertTrue(fixture.state.view().extent().west() > 115.7, "only the county, not the whole city");
    }

    @Test
    void whatHasNoPlaceSaysWhyAndCannotBeShown(FxRobot robot) {
        List<String> texts = select("Z09", robot);
        assertTrue(texts.containsAll(List.of("位置未见", "为什么没有画在图上", "公开资料中未见位置，无法定位。")), texts::toString);
        assertTrue(robot.lookup("定位").queryAs(Button.class).isDisabled());
    }

    @Test
    void contextIsNeverShownAsTheOutlines(FxRobot robot) {
        List<String> texts = select("G01", robot);
        assertTrue(texts.contains("现状（非纲要内容）"), texts::toString);
        assertTrue(texts.stream().noneMatch(text -> text.contains("转述") || text.contains("据《河北日报》")), texts::toString);
    }

    @Test
    void relatedThingsAndCountiesSelect(FxRobot robot) {
        select("R02", robot);
        robot.interact(() -> robot.lookup(".tag").queryAllAs(Button.class).stream()
                .filter(chip -> chip.getText().equals("滏阳河"))
                .forEach(Button::fire));
        assertEquals("G01", fixture.state.view().selection());
        select("R02", robot);
        robot.interact(
                () -> robot.lookup(".facts .hyperlink").queryAs(Hyperlink.class).fire());
        assertEquals("A04", fixture.state.view().selection());
    }

    @Test
    void addressesOpenOnlyWhenClicked(FxRobot robot) {
        select("R02", robot);
        assertEquals(List.of(), fixture.opened);
        robot.interact(() -> robot.lookup("example.com").queryAllAs(Hyperlink.class).stream()
                .findFirst()
                .ifPresent(Hyperlink::fire));
        assertEquals(List.of("https://example.com/outline"), fixture.opened);
    }

    @Test
    void citationsNameVerbSourceAndPassage() {
        Plan plan = SamplePlan.plan();
        String zh = new Citation(plan, Messages.of(Language.ZH))
                .full(plan.feature("R02").orElseThrow());
        assertEquals(
                "石衡沧港城际铁路：《纲要》“推进建设”，据《河北日报》报道 · 第2部分第7段（转述）。《河北日报》，衡水“十四五”规划和2035年远景目标纲要发布，2021，"
                        + "https://example.com/outline。引自湖城图，2021 年版。",
                zh);
        String en = new Citation(plan, Messages.of(Language.EN))
                .full(plan.feature("R02").orElseThrow());
        assertTrue(en.contains("“推进建设” in the Outline, as reported by Hebei Daily, part 2, paragraph 7"), en);
        String context = new Citation(plan, Messages.of(Language.ZH))
                .full(plan.feature("G01").orElseThrow());
        assertTrue(context.startsWith("滏阳河（现状，非纲要内容）。") && !context.contains("河北日报"), context);
    }

    @Test
    void theCopyButtonSaysThatItCopied(FxRobot robot) {
        select("R02", robot);
        robot.interact(() -> robot.lookup("复制引用").queryAs(Button.class).fire());
        robot.interact(() -> assertTrue(
                javafx.scene.input.Clipboard.getSystemClipboard().getString().startsWith("石衡沧港城际铁路：")));
        assertFalse(robot.lookup("已复制").queryAll().isEmpty());
    }

    @Test
    void aPointIsShownWithSomeGroundAround() {
        Plan plan = SamplePlan.plan();
        Bounds ground = Ground.of(plan.feature("Z08").orElseThrow(), plan).orElseThrow();
        assertTrue(ground.east() - ground.west() > 0.08);
        assertTrue(Ground.of(plan.feature("Z09").orElseThrow(), plan).isEmpty());
    }
}
