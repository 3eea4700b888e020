package lakecity.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lakecity.export.SmallPlan;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Plan;
import lakecity.view.Axis;
import org.junit.jupiter.api.Test;

class CaveatsTest {
    private static final LocalText TILES = new LocalText("© 某瓦片", "© some tiles");

    @Test
    void allThatMustBeSaidIsSaidInChinese() {
        assertHas(
                text("", Language.ZH),
                "镜湖市发展规划图示",
                "《纲要》",
                "据《某报》报道",
                "2021年版",
                "资料截至 2026-02",
                "CGCS2000",
                "示意图",
                "非国土空间规划成果",
                "数据 某机构",
                "地名 GeoNames",
                "© 某瓦片",
                "边界示意，未经审图，仅供内部讨论");
    }

    @Test
    void allThatMustBeSaidIsSaidInEnglish() {
        assertHas(
                text("", Language.EN),
                "Mirror Lake development plan",
                "the Outline",
                "as reported by a daily",
                "2021 edition",
                "Data as of 2026-02",
                "CGCS2000",
                "sketch map",
                "Not a statutory territorial plan",
                "data Some Body",
                "names GeoNames",
                "© some tiles",
                "Boundaries schematic, not reviewed; for internal discussion only");
    }

    @Test
    void aReviewNumberTakesThePlaceOfTheWarning() {
        String text = text("GS(2024)0650号", Language.ZH);
        assertHas(text, "审图号：GS(2024)0650号");
        assertTrue(!text.contains("未经审图"), text);
    }

    @Test
    void whatThePackSaysIsNotSaidTwice() {
        Caveats caveats = Caveats.of(SmallPlan.plan(""), SmallPlan.base(), Axis.OUTLINE, List.of());
        assertEquals(
                1,
                caveats.statements().stream()
                        .filter(each -> each.zh().contains("示意图"))
                        .count());
    }

    @Test
    void evenAnEmptyPlanSaysWhatItIsNot() {
        Caveats caveats = Caveats.of(Plan.empty(), Plan.empty(), Axis.OUTLINE, List.of());
        String all = caveats.statements().stream().map(LocalText::zh).collect(Collectors.joining("|"));
        assertHas(all, "示意图", "非国土空间规划成果");
    }

    @Test
    void theLatestStateComesWithItsDate() {
        Caveats caveats = Caveats.of(SmallPlan.plan(""), SmallPlan.base(), Axis.LATEST, List.of());
        assertHas(caveats.axis().zh(), "最新进展", "2026-02");
    }

    private static String text(String review, Language language) {
        Caveats caveats = Caveats.of(SmallPlan.plan(review), SmallPlan.base(), Axis.OUTLINE, List.of(TILES));
        return Stream.of(
                        Stream.of(caveats.title(), caveats.axis(), caveats.review()),
                        caveats.statements().stream(),
                        caveats.credits().stream())
                .flatMap(each -> each)
                .map(each -> each.in(language))
                .collect(Collectors.joining("|"));
    }

    private static void assertHas(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), part + " is missing in " + text);
        }
    }
}
