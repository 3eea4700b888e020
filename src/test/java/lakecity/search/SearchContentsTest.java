package lakecity.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lakecity.i18n.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses, targets and terms. */
class SearchContentsTest {
    private static final SearchIndex INDEX = SearchIndex.of(new NamedPlan()
            .own("A1", "衡水湖", "heng shui hu", "Hengshui Lake")
            .context("K1", "湖滨路", "hu bin lu", "Lakeside Road")
            .clause(
                    "P1",
                    "湖区保护",
                    "Protection of the lake",
                    new LocalText(
                            "衡水湖按国家湿地的标准保护，水面不减少，沿岸三百米内不新建项目；湿地公园、观鸟塔与步道由各县区分年建设，2025年前建成。",
                            "The lake is protected as a national wetland; its water is not to shrink. Wetland parks and trails follow"
                                    + " year by year, all of them by 2025, district by district."))
            .clause("P2", "产业集群", "Clusters", new LocalText("县域集群收入超过3000亿元。", "County clusters earn more."))
            .target(
                    "T1",
                    "集群营业收入",
                    "ji qun ying ye shou ru",
                    "Revenue of clusters",
                    3000,
                    new LocalText("亿元", "100 million yuan"))
            .term("w1", "湿地公园", "shi di gong yuan", "Wetland park", "湿地公园", "wetland parks", "湿地园区")
            .plan());

    private static List<String> ids(String query) {
        return INDEX.find(query, 20).hits().stream()
                .map(hit -> hit.subject().id())
                .toList();
    }

    private static Hit hit(String query, String id) {
        return INDEX.find(query, 20).hits().stream()
                .filter(each -> each.subject().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(query + " does not find " + id));
    }

    @ParameterizedTest
    @CsvSource({
        "湖区保护, P1",
        "protection, P1",
        "观鸟塔, P1",
        "district by district, P1",
        "national wetland, P1",
        "步道 湿地公园, P1",
        "p2, P2",
        "集群营业收入, T1",
        "jqyysr, T1",
        "jiqunyingye, T1",
        "revenue, T1",
        "3000, T1",
        "3000亿元, T1",
        "3000亿, T1",
        "t1, T1",
        "湿地公园, w1",
        "shidigongyuan, w1",
        "sdgy, w1",
        "wetland park, w1",
        "湿地园区, w1",
        "wetlnad park, w1"
    })
    void isFound(String query, String id) {
        assertTrue(ids(query).contains(id), query + ": " + ids(query));
    }

    @Test
    void groupsFollowPlacesAndProjects() {
        assertEquals(
                List.of(SearchGroup.PLACES, SearchGroup.PROJECTS, SearchGroup.CONTENTS),
                groups("湖"),
                "a single character is looked for in names only");
        assertEquals(List.of(SearchGroup.CONTENTS, SearchGroup.TERMS), groups("湿地"));
        assertEquals(List.of(SearchGroup.CONTENTS), groups("集群"));
    }

    private static List<SearchGroup> groups(String query) {
        return INDEX.find(query, 20).sections().stream()
                .map(SearchResult.Section::group)
                .toList();
    }

    @Test
    void whatIsOnlyGuessedAtStandsBehindWhatFits() {
        SearchIndex index = SearchIndex.of(new NamedPlan()
                .own("A1", "石家村", "shi jia cun", "Wetlend Village")
                .term("w1", "湿地", "shi di", "Wetland")
                .plan());
        assertEquals(
                List.of("w1", "A1"),
                index.find("wetland", 5).hits().stream()
                        .map(hit -> hit.subject().id())
                        .toList());
    }

    @Test
    void namesStandBeforeTexts() {
        assertEquals(List.of("T1", "P2"), ids("3000"));
        assertEquals(Rank.TEXT, hit("3000", "P2").rank());
        assertEquals(List.of("T1", "P2"), ids("集群"), "one begins so, the other contains it");
        assertTrue(hit("集群", "P2").pieces().isEmpty(), "a name that fits needs no text");
    }

    @Test
    void aTextShowsThePieceThatFits() {
        Hit hit = hit("观鸟塔", "P1");
        assertEquals(1, hit.pieces().size());
        Piece piece = hit.piece(true).orElseThrow();
        assertEquals(List.of("观鸟塔"), marked(piece));
        assertTrue(piece.text().startsWith("…") && piece.text().length() < 60, piece.text());
        Piece english = hit("trails follow", "P1").piece(false).orElseThrow();
        assertEquals(List.of("trails follow"), marked(english));
        assertTrue(english.text().matches("….*"), english.text());
        Hit both = hit("2025", "P1");
        assertTrue(both.piece(false).orElseThrow().text().contains("年前"));
        assertTrue(both.piece(true).orElseThrow().text().contains("by 2025"));
        assertEquals(List.of(), both.zh());
    }

    private static List<String> marked(Piece piece) {
        return piece.marked().stream()
                .map(span -> piece.text().substring(span.from(), span.to()))
                .toList();
    }

    @Test
    void latinLettersAreFoundWhereAWordBegins() {
        assertEquals(List.of(), ids("rails"));
        assertEquals(List.of("P1"), ids("trails"));
    }

    /** Wherever a text is cut, the piece holds what was found, marked. */
    @Test
    void everyPartOfATextIsFoundInIt() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        String text = "一句话里有𠮷字和 Latin words, 数字3000与标点；一句话里有别的 words，也有 don't 与 2025年。".repeat(2);
        SearchIndex index = SearchIndex.of(new NamedPlan()
                .clause("C", "题", "Title", new LocalText(text, ""))
                .plan());
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(text.length() - 4);
            String query = text.substring(from, from + 3 + random.nextInt(Math.min(40, text.length() - from - 3)));
            for (Hit hit : index.find(query, 5).hits()) {
                if (hit.rank() != Rank.TEXT) {
                    continue;
                }
                Piece piece = hit.piece(false).orElseThrow();
                String found = String.join("", marked(piece));
                assertEquals(
                        new Folded(query).text(),
                        new Folded(found).text(),
                        () -> "seed " + seed + ": " + query + " in " + piece.text());
            }
        }
    }

    @Test
    void everyKindOfThingCounts() {
        assertEquals(6, INDEX.size());
        assertEquals(
                List.of("A1", "K1", "P1", "P2", "T1", "w1"),
                Stream.of("A1", "K1", "P1", "P2", "T1", "w1")
                        .filter(id -> ids(id).contains(id))
                        .toList());
    }
}
