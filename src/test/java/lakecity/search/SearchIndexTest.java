package lakecity.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchIndexTest {
    private static final SearchIndex INDEX = SearchIndex.of(new NamedPlan()
            .context("K1", "衡水站", "heng shui zhan", "Hengshui railway station")
            .context("K2", "衡水北站", "heng shui bei zhan", "Hengshui North railway station")
            .own("A1", "衡水湖", "heng shui hu", "Hengshui Lake")
            .own("A2", "雄安新区", "xiong an xin qu", "Xiong'an New Area")
            .own("A3", "西安门", "xi an men", "Xi'an Gate")
            .own("A4", "绿道", "lü dao", "Greenway")
            .own("A5", "7个次中心", "qi ge ci zhong xin", "Seven sub-centres")
            .own("A6", "“城市客厅”", "cheng shi ke ting", "“City Living Room”")
            .own("A7", "大衡水", "da heng shui", "Greater Hengshui")
            .own("A8", "没有拼音", "mei you", "Café Zürich")
            .plan());

    private static List<String> names(String query) {
        return INDEX.find(query, 20).hits().stream().map(hit -> hit.name().zh()).toList();
    }

    private static Hit first(String query) {
        List<Hit> hits = INDEX.find(query, 20).hits();
        assertFalse(hits.isEmpty(), "nothing for " + query);
        return hits.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hsb",
                "HSB",
                "h s b",
                "hsbz",
                "hengshuibei",
                "heng shui bei",
                "hengshuibeizhan",
                "hengshbei",
                "hshuib",
                "衡水北",
                "衡水北站",
                "水北",
                "北站",
                "衡水bei",
                "衡shui北",
                "heng水b",
                "衡水 北站",
                "北站 衡水",
                "衡水 north",
                "Hengshui North",
                "north hengshui",
                "station north",
                "hengshui n",
                "hengshuinorth",
                "ｈｅｎｇｓｈｕｉｂｅｉ",
                "hengshiubei",
                "hegnshui north",
                "hengsui norht",
                "衡水被站",
                "k2",
                "  衡水北  ",
                "衡水·北站"
            })
    void findsTheNorthStation(String query) {
        assertEquals("衡水北站", first(query).name().zh(), query);
    }

    @Test
    void ranksByHowWellItFits() {
        assertEquals(Rank.EXACT, first("衡水湖").rank());
        assertEquals(Rank.EXACT, first("heng shui hu").rank());
        assertEquals(Rank.EXACT, first("hengshui lake").rank());
        assertEquals(Rank.PREFIX, first("衡水北").rank());
        assertEquals(Rank.PREFIX, first("hengshuib").rank());
        assertEquals(Rank.WORDS, first("lake").rank());
        assertEquals(Rank.WORDS, first("lake heng").rank());
        assertEquals(Rank.CONTAINS, first("水北").rank());
        assertEquals(Rank.CONTAINS, first("entres").rank());
        assertEquals(Rank.INITIALS, first("hsb").rank());
        assertEquals(Rank.MISSPELT, first("hengsuibei").rank());
    }

    @Test
    void thePlansOwnComeFirstAmongTheLike() {
        assertEquals(List.of("衡水湖", "大衡水", "衡水站", "衡水北站"), names("衡水"));
        SearchResult result = INDEX.find("衡水", 20);
        assertEquals(
                List.of(SearchGroup.PROJECTS, SearchGroup.PLACES),
                result.sections().stream().map(SearchResult.Section::group).toList());
    }

    @Test
    void theGroupWithTheBestHitComesFirst() {
        assertEquals(SearchGroup.PLACES, INDEX.find("衡水站", 20).sections().get(0).group());
        assertEquals(
                SearchGroup.PROJECTS, INDEX.find("大衡水", 20).sections().get(0).group());
    }

    @Test
    void listsSoManyOfEachGroupAndCountsAll() {
        SearchResult.Section places = INDEX.find("衡水站", 1).sections().get(0);
        assertEquals(1, places.hits().size());
        assertEquals(1, places.total());
        SearchResult.Section two = INDEX.find("railway", 1).sections().get(0);
        assertEquals(1, two.hits().size());
        assertEquals(2, two.total());
    }

    @Test
    void syllablesAreReadInEveryWay() {
        assertTrue(names("xian").contains("西安门"));
        assertEquals("西安门", first("xi'an").name().zh());
        assertEquals("雄安新区", first("xiongan").name().zh());
        assertEquals("雄安新区", first("xiong an").name().zh());
        assertEquals("绿道", first("lvdao").name().zh());
        assertEquals("绿道", first("ludao").name().zh());
        assertEquals("绿道", first("lüdao").name().zh());
        assertEquals("7个次中心", first("7个ci").name().zh());
        assertEquals("“城市客厅”", first("城市客厅").name().zh());
        assertEquals("没有拼音", first("meiyou").name().zh(), "pinyin that does not fit its characters");
        assertEquals("没有拼音", first("cafe zurich").name().zh());
    }

    @Test
    void marksWhatFits() {
        Hit hit = first("shuibei");
        assertEquals("衡水北站", hit.name().zh());
        assertEquals(List.of(new Span(1, 3)), hit.zh());
        Hit quoted = first("市客");
        assertEquals(List.of(new Span(2, 4)), quoted.zh(), "counted in the name with its quotation marks");
        Hit words = first("north heng");
        assertEquals(List.of(new Span(0, 4), new Span(9, 14)), sorted(words.en()));
        Hit apostrophe = first("xiongan");
        assertEquals(List.of(new Span(0, 8)), apostrophe.en());
        assertEquals(List.of(new Span(0, 2)), apostrophe.zh());
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream()
                .sorted(java.util.Comparator.comparingInt(Span::from))
                .toList();
    }

    @Test
    void shortWordsAreNotGuessedAt() {
        assertEquals(List.of(), names("hsx"));
        assertEquals(List.of(), names("qqqq"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u0000\u0007\u200b", "😀", "👩‍👩‍👧", "……", "'’'", "\ud83d", "\udc00"})
    void whatCannotBeInANameFindsNothing(String query) {
        assertEquals(List.of(), names(query));
    }

    @Test
    void emojiAndControlCharactersAmongLettersArePassedOver() {
        assertEquals("衡水北站", first("衡😀水\u0000北").name().zh());
    }

    @Test
    void hugeQueriesAreCut() {
        assertEquals(List.of(), names("衡".repeat(10_000)));
        assertEquals(List.of(), names("h".repeat(10_000)));
        assertEquals(List.of(), names("an ".repeat(10_000)));
        assertEquals(List.of(), names("😀".repeat(10_000)));
        assertEquals("衡水湖", first("衡水湖" + " ".repeat(10_000)).name().zh());
    }

    /** Chars of every kind, at the length of a pasted book: what can be in a name is looked for, the rest passed over. */
    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0007\u001b", "\r\n\t", "\u202e\u200d\ufeff", "\uffff", "😀", "👩‍👩‍👧", "\ud83d"})
    void aPastedBookOfNoiseChangesNothing(String noise) {
        String book = noise.repeat(10_000);
        assertTrue(names(book).isEmpty());
        List<Hit> hits = INDEX.find("衡水北" + noise + "站" + book, 5).hits();
        assertTrue(!hits.isEmpty() && hits.get(0).name().zh().equals("衡水北站"));
    }

    @Test
    void charactersOfFourBytesAreFound() {
        SearchIndex rare = SearchIndex.of(new NamedPlan()
                .own("A1", "𠮷野家", "ji ye jia", "Yoshinoya")
                .own("A2", "上𠮷", "shang ji", "Upper")
                .plan());
        Hit hit = rare.find("𠮷野", 5).hits().get(0);
        assertEquals("A1", hit.subject().id());
        assertEquals(List.of(new Span(0, 3)), hit.zh(), "both halves of the character");
        assertEquals("A2", rare.find("上𠮷", 5).hits().get(0).subject().id());
        assertEquals("A1", rare.find("jiyejia", 5).hits().get(0).subject().id());
        rare.find("𠮷".repeat(10_000), 5);
    }

    @Test
    void anEmptyPlanHasNothing() {
        SearchIndex empty = SearchIndex.of(lakecity.plan.Plan.empty());
        assertEquals(0, empty.size());
        assertEquals(SearchResult.NOTHING, empty.find("衡水", 5));
        assertTrue(empty.example().isEmpty());
    }
}
