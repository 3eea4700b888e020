package lakecity.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.ui.SamplePlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectListTest {
    private final ProjectList list = list(Language.ZH);

    private static ProjectList list(Language language) {
        ProjectList list = new ProjectList();
        list.setRows(ProjectRows.of(SamplePlan.plan(), Messages.of(language)));
        return list;
    }

    @Test
    void everyFeatureOfTheOutlineIsListedAndContextOnDemand() {
        assertEquals(List.of("R02", "A04", "Z08", "Z09"), ids());
        assertEquals(4, list.total());
        list.setFilter(new ProjectFilter("", null, null, null, null, null, true));
        assertEquals(List.of("R02", "A04", "Z08", "Z09", "G01"), ids());
        assertEquals(5, list.total());
    }

    @Test
    void eachChoiceNarrowsTheList() {
        assertEquals(Set.of("Z08", "Z09"), with("", "parks", null, null, null, null));
        assertEquals(Set.of("R02", "A04"), with("", null, OutlineStatus.ADVANCED, null, null, null));
        assertEquals(Set.of("R02"), with("", null, null, LatestState.State.BUILDING, null, null));
        assertEquals(Set.of("A04", "R02", "Z08"), with("", null, null, null, "A04", null));
        assertEquals(Set.of("R02", "A04", "Z08"), with("", null, null, null, null, Shown.ON_MAP));
        assertEquals(Set.of("R02"), with("", null, null, null, null, Shown.ONLY_SCHEMATIC));
        assertEquals(Set.of("Z08"), with("", null, null, null, null, Shown.ONLY_COUNTY));
        assertEquals(Set.of("Z09"), with("", null, null, null, null, Shown.NOT_ON_MAP));
        assertEquals(Set.of("Z08"), with("", "parks", OutlineStatus.PLANNED, null, "A04", Shown.ON_MAP));
    }

    @Test
    void wordsAreFoundInBothLanguagesInAnyOrderAndForm() {
        assertEquals(Set.of("R02"), with("港城际 石衡", null, null, null, null, null));
        assertEquals(Set.of("R02"), with("SHIJIAZHUANG", null, null, null, null, null));
        assertEquals(Set.of("R02"), with("ｒａｉｌｗａｙ", null, null, null, null, null));
        assertEquals(Set.of("A04"), with("撤县设区", null, null, null, null, null));
        assertEquals(Set.of("Z08"), with(" 武邑\t智能 ", null, null, null, null, null));
        assertEquals(Set.of(), with("没有这个", null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "🏔", "%", "\\", "[a-", "  ", "\uD800"})
    void oddTextsDoNoHarm(String text) {
        list.setFilter(new ProjectFilter(text.repeat(5_000), null, null, null, null, null, false));
        assertTrue(list.shown().size() <= 4);
    }

    @Test
    void linesAreSortedByAColumnAndEqualOnesByName() {
        list.setOrder(ProjectList.by(ProjectColumn.OUTLINE));
        assertEquals(OutlineStatus.PLANNED, list.shown().get(0).feature().outlineStatus());
        list.setOrder(ProjectList.by(ProjectColumn.LATEST));
        assertEquals(List.of("R02", "Z08", "Z09", "A04"), sortedTail());
        list.setOrder(ProjectList.by(ProjectColumn.ON_MAP).reversed());
        assertEquals("Z09", list.shown().get(0).id());
        list.setOrder(ProjectList.by(ProjectColumn.LAYER));
        assertEquals(List.of("R02", "Z08", "Z09", "A04"), sortedTail());
    }

    private List<String> sortedTail() {
        List<String> ids = ids();
        return ids.indexOf("Z08") < ids.indexOf("Z09") ? ids : List.of(ids.get(0), ids.get(2), ids.get(1), ids.get(3));
    }

    @Test
    void englishSortsByEnglishNames() {
        ProjectList english = list(Language.EN);
        english.setOrder(ProjectList.by(ProjectColumn.NAME));
        assertEquals(
                List.of("Z09", "R02", "A04", "Z08"),
                english.shown().stream().map(ProjectRow::id).toList());
        assertEquals("Plan rail", row(english, "R02").text(ProjectColumn.LAYER));
        assertEquals("石衡沧港城际铁路", row(english, "R02").remark(ProjectColumn.NAME));
    }

    @Test
    void aLineSaysWhyItIsNotOnTheMapAndKeepsTheTwoAxesApart() {
        ProjectRow unplaced = row(list, "Z09");
        assertEquals("未上图", unplaced.text(ProjectColumn.ON_MAP));
        assertFalse(unplaced.remark(ProjectColumn.ON_MAP).isEmpty());
        ProjectRow rail = row(list, "R02");
        assertEquals("“推进建设”", rail.remark(ProjectColumn.OUTLINE));
        assertEquals("在建", rail.text(ProjectColumn.LATEST));
        assertEquals("2026-01", rail.remark(ProjectColumn.LATEST));
        assertEquals("第2部分第7段", rail.text(ProjectColumn.PASSAGES));
        assertEquals("武邑县", rail.text(ProjectColumn.COUNTY));
    }

    private Set<String> with(
            String text,
            @Nullable String layer,
            @Nullable OutlineStatus status,
            LatestState.@Nullable State latest,
            @Nullable String county,
            @Nullable Shown shown) {
        list.setFilter(new ProjectFilter(text, layer, status, latest, county, shown, false));
        return Set.copyOf(ids());
    }

    private static ProjectRow row(ProjectList list, String id) {
        return list.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return list.shown().stream().map(ProjectRow::id).toList();
    }
}
