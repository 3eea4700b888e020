package lakecity.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.plan.Term;
import org.junit.jupiter.api.Test;

/** Which words of a text are terms. */
class GlossaryTest {
    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("city", "城市"),
            term("cluster", "城市群", "city cluster"),
            term("jjj", "京津冀城市群"),
            term("lab", "群实验室"),
            term("three", "3+2"),
            term("blank", " ")));

    private static Term term(String id, String... spellings) {
        return new Term(
                id, LocalText.same(id), "", List.of(spellings), LocalText.EMPTY, LocalText.EMPTY, List.of(), List.of());
    }

    private static List<String> in(String text) {
        return GLOSSARY.in(text).stream()
                .map(found -> found.term().id() + "=" + text.substring(found.from(), found.to()))
                .toList();
    }

    @Test
    void theLongestWinsAndNothingWithinItIsHit() {
        assertEquals(List.of("jjj=京津冀城市群"), in("融入京津冀城市群。"));
        assertEquals(List.of("cluster=城市群"), in("这个城市群"));
        assertEquals(List.of("lab=群实验室", "city=城市"), in("群实验室在城市"));
        assertEquals(
                List.of("lab=群实验室"),
                in("城市群实验室").stream().filter(each -> each.startsWith("lab")).toList());
    }

    @Test
    void onlyTheFirstOfEachIsToldAndALaterOneStillCoversWhatItHolds() {
        assertEquals(List.of("cluster=城市群"), in("城市群和城市群"));
        assertEquals(List.of("cluster=城市群", "city=城市"), in("城市群、城市群、城市"));
    }

    @Test
    void latinWordsStandByThemselvesInAnyCase() {
        assertEquals(List.of("cluster=City cluster"), in("City cluster of the plain"));
        assertEquals(List.of(), in("city clusters and capacity cluster"));
        assertEquals(List.of("three=3+2"), in("“3+2”体系"));
        assertEquals(List.of(), in("13+2 和 3+25"));
    }

    @Test
    void aTextWithoutTermsAndAnEmptyOneHaveNone() {
        assertEquals(List.of(), in(""));
        assertEquals(List.of(), in("湖"));
        assertEquals(List.of(), Glossary.EMPTY.in("城市群"));
    }
}
