package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lakecity.data.reader.ClausesReader;
import lakecity.plan.Clause;
import lakecity.plan.Comparison;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.Outline;
import lakecity.plan.Plan;
import lakecity.plan.Target;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clauses, targets and terms: read as written, and every way they can be wrong. */
class OutlineTest {
    private static final String CLAUSES = "plan/clauses.json";
    private static final String TARGETS = "plan/targets.json";
    private static final String TERMS = "plan/terms.json";
    private static final String PLAN = "plan/features/plan.geojson";

    @TempDir
    Path folder;

    private SmallMaps maps;

    @BeforeEach
    void copy() {
        maps = new SmallMaps(folder);
    }

    private Outline read() throws PackException {
        return maps.read().plan().outline();
    }

    /** The keys are not known outside: faults are told by their English words. */
    private void assertFault(String where, String words) {
        List<Issue> issues = maps.validate();
        assertEquals(1, issues.size(), issues.toString());
        assertTrue(issues.get(0).where().endsWith(where), issues.toString());
        assertTrue(issues.get(0).reason().en().contains(words), issues.toString());
    }

    @Test
    void whatIsWrittenIsRead() throws PackException {
        Outline outline = read();
        assertEquals(
                List.of("part-1", "P1", "part-2", "P2", "P2.1", "P2.2"),
                outline.clauses().stream().map(Clause::id).toList());
        Target target = outline.target("T1").orElseThrow();
        assertEquals(Comparison.AT_LEAST, target.comparison());
        assertEquals(2.0 / 3, target.progress().orElseThrow(), 1e-9);
        assertEquals(List.of("K3"), outline.term("twin-park").orElseThrow().features());
        assertEquals("P2.2", outline.naming("T1").get(0).id());
    }

    @Test
    void allThreeMayBeMissing() throws Exception {
        for (String file : List.of(CLAUSES, TARGETS, TERMS)) {
            Files.delete(maps.file(file));
        }
        assertEquals(0, read().clauses().size());
        assertEquals(List.of(), maps.validate());
    }

    @Test
    void aFeatureMayBeOnNoLayer() throws Exception {
        maps.replace(
                PLAN,
                "\"kind\": {\"zh\": \"铁路\", \"en\": \"railway\"}, \"layer\": \"rail\",\n        \"outlineVerb\": \"谋划研究\"",
                "\"kind\": {\"zh\": \"战略\", \"en\": \"strategy\"},\n        \"outlineVerb\": \"谋划研究\"");
        maps.replace("plan/plan.json", "\"rail\": 2", "\"rail\": 1");
        assertEquals(List.of(), maps.validate());
        Plan plan = maps.read().plan();
        Feature feature = plan.feature("R2").orElseThrow();
        assertEquals("", feature.layer());
        assertFalse(feature.isOnMap());
        assertTrue(plan.layers().stream()
                .noneMatch(layer -> plan.featuresOf(layer.id()).contains(feature)));
    }

    @Test
    void geometryOnNoLayerIsLeftOut() throws Exception {
        maps.replace(
                PLAN,
                "\"kind\": {\"zh\": \"湖\", \"en\": \"lake\"}, \"layer\": \"lake\",",
                "\"kind\": {\"zh\": \"湖\", \"en\": \"lake\"},");
        maps.replace("plan/plan.json", "\"lake\": 1, ", "");
        assertFault("/features/0/geometry", "neither");
    }

    @Test
    void whatABadClauseHoldsMovesUp() throws Exception {
        maps.replace(CLAUSES, "\"id\": \"part-2\", ", "");
        assertEquals(
                List.of("part-1", "P2"), read().roots().stream().map(Clause::id).toList());
        assertFault("/clauses/1/id", "missing");
    }

    @Test
    void unknownIdsAreSaidWithTheNearest() throws Exception {
        maps.replace(CLAUSES, "[\"K1\", \"K2\", \"K3\"]", "[\"K1\", \"K22\", \"K3\"]");
        maps.replace(
                PLAN,
                "\"passages\": [\"P2\"], \"counties\": [\"c1\"],",
                "\"passages\": [\"P2\"], \"counties\": [\"c1\"],  ");
        Issue issue = maps.validate().get(0);
        assertTrue(issue.remedy().en().contains("K2"), issue.toString());
    }

    @Test
    void idsOfFeaturesTargetsAndTermsShareOneSpace() throws Exception {
        maps.replace(TERMS, "\"id\": \"twin-park\"", "\"id\": \"T1\"");
        assertFault("/terms/0/id", "used before");
    }

    @Test
    void clausesAndPassagesMustAgree() throws Exception {
        maps.replace(CLAUSES, "[\"L1\", \"R1\"]", "[\"R1\"]");
        assertFault("/features/0/properties/passages", "no clause that renders P1");
    }

    @Test
    void aClauseNamesOnlyWhatItsPassageNames() throws Exception {
        maps.replace(CLAUSES, "[\"L1\", \"R1\"]", "[\"L1\", \"R1\", \"K2\"]");
        assertFault("/clauses/0/children/0/features/2", "stands in P2");
    }

    @Test
    void countsAreChecked() throws Exception {
        maps.replace(
                "plan/plan.json",
                "\"expected\": {",
                "\"expected\": {\"entries\": {\"R\": 3, \"T\": 1}, \"members\": {\"R1\": 1},");
        assertFault("/expected/entries/R", "lacking: R03");
    }

    @Test
    void aPointMustLieInItsCountyAndALineTouchIt() throws Exception {
        maps.replace(
                PLAN,
                "\"place\": {\"confidence\": \"evidenced\", \"reason\": {\"zh\": \"公布的坐标\", \"en\": \"published position\"}, \"datum\": \"GCJ02\", \"sources\": [\"outline\"]},\n        \"counties\": [\"c2\"]",
                "\"place\": {\"confidence\": \"evidenced\", \"reason\": {\"zh\": \"公布的坐标\", \"en\": \"published position\"}, \"datum\": \"GCJ02\", \"sources\": [\"outline\"]},\n        \"counties\": [\"c1\"]");
        assertFault("/features/3/properties/counties", "outside c1");
    }

    @Test
    void wordsStandUnderTheirLanguage() throws Exception {
        maps.replace(TERMS, "相邻的两处园区。", "Two parks side by side.");
        assertFault("/terms/0/meaning/zh", "no Chinese characters");
    }

    @Test
    void tooDeepTooMany() throws Exception {
        String deep = IntStream.range(0, 40)
                .mapToObj("{\"id\": \"d%d\", \"title\": {\"zh\": \"层\", \"en\": \"level\"}, \"children\": ["::formatted)
                .collect(Collectors.joining());
        maps.write(CLAUSES, "{\"schema\": 1, \"clauses\": [" + deep + "]}".repeat(40) + "]}");
        assertEquals(ClausesReader.MOST_DEPTH, read().clauses().size());
        assertFalse(maps.validate().isEmpty());
        String many = IntStream.range(0, ClausesReader.MOST_CLAUSES + 50)
                .mapToObj("{\"id\": \"d%d\", \"title\": {\"zh\": \"条\", \"en\": \"clause\"}}"::formatted)
                .collect(Collectors.joining(","));
        maps.write(CLAUSES, "{\"schema\": 1, \"clauses\": [" + many + "]}");
        assertEquals(ClausesReader.MOST_CLAUSES, read().clauses().size());
        assertFalse(maps.validate().isEmpty());
    }

    @Test
    void wrongTypesOpenTheRest() throws IOException, PackException {
        for (String wrong :
                List.of("null", "7", "[]", "{\"schema\": 1, \"clauses\": {}}", "{\"schema\": 2}", "\"x\"")) {
            maps.write(CLAUSES, wrong);
            assertEquals(1, read().targets().size());
            assertFalse(maps.validate().isEmpty(), wrong);
        }
    }
}
