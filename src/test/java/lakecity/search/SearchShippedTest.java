package lakecity.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search in the shipped plan. */
class SearchShippedTest {
    private static Plan plan = Plan.empty();
    private static SearchIndex index = SearchIndex.of(plan);

    @BeforeAll
    static void read() throws PackException {
        plan = new PackReader().read(MapsFolder.find(Path.of("maps")), "plan").plan();
        index = SearchIndex.of(plan);
    }

    private static String first(String query) {
        List<Hit> hits = index.find(query, 10).hits();
        return hits.isEmpty() ? "" : hits.get(0).name().zh();
    }

    @ParameterizedTest
    @CsvSource({
        "hsb, 衡水北站",
        "hengshuibei, 衡水北站",
        "heng shui bei, 衡水北站",
        "衡水北, 衡水北站",
        "衡水bei, 衡水北站",
        "Hengshui North, 衡水北站",
        "north hengshui, 衡水北站",
        "hengshui norht, 衡水北站",
        "hengshiubei, 衡水北站",
        "hsh, 衡水湖",
        "hengshui lake, 衡水湖",
        "高新区, 衡水高新区",
        "byx, ''",
        "taocheng, 桃城区",
        "airport, 饶阳通用机场",
        "shcg, 石衡沧港城际铁路",
        "石衡沧港, 石衡沧港城际铁路",
        "xiong an, 雄安新区",
        "Xiong'an, 雄安新区",
        "Jingxian, 景县",
        "R02, 石衡沧港城际铁路",
        "Grand Canal, 大运河",
        "raoyang 机场, 饶阳通用机场",
        "living room, “城市客厅”"
    })
    void findsWhatIsMeant(String query, String name) {
        assertEquals(name, first(query), query);
    }

    /** Every feature is found first, or among those of the same name, by each of its names. */
    @Test
    void everyFeatureIsFoundByEachOfItsNames() {
        for (Feature feature : plan.features()) {
            for (String query : List.of(
                    feature.name().zh(),
                    feature.name().en(),
                    feature.pinyin(),
                    feature.pinyin().replace(" ", ""),
                    feature.id())) {
                assertTrue(
                        index.find(query, 3).hits().stream()
                                .anyMatch(hit -> hit.subject().equals(new Subject.OfFeature(feature))),
                        query + " does not find " + feature.id());
            }
        }
    }

    @Test
    void everyLabelFindsItsFeature() {
        for (Feature feature : plan.features()) {
            for (Shape shape : feature.shapes()) {
                for (String query : List.of(shape.label().zh(), shape.label().en())) {
                    assertTrue(
                            query.isEmpty()
                                    || index.find(query, 5).hits().stream()
                                            .anyMatch(hit -> hit.subject().equals(new Subject.OfFeature(feature))),
                            query + " does not find " + feature.id());
                }
            }
        }
    }

    @Test
    void linesParksAndBuildingsAreProjectsTheRestPlaces() {
        assertEquals(SearchGroup.PLACES, group("衡水湖"));
        assertEquals(SearchGroup.PLACES, group("衡水北站"));
        assertEquals(SearchGroup.PLACES, group("桃城区"));
        assertEquals(SearchGroup.PLACES, group("大运河"));
        assertEquals(SearchGroup.PLACES, group("北京"));
        assertEquals(SearchGroup.PROJECTS, group("雄商高铁"));
        assertEquals(SearchGroup.PROJECTS, group("邯港高速"));
        assertEquals(SearchGroup.PROJECTS, group("衡水科技谷"));
        assertEquals(SearchGroup.PROJECTS, group("饶阳通用机场"));
        assertEquals(SearchGroup.PROJECTS, group("湖中体验岛工程"));
    }

    private static SearchGroup group(String name) {
        return index.find(name, 3).sections().get(0).group();
    }

    @Test
    void theExampleIsOneOfThePlansOwn() {
        Feature example = index.example().orElseThrow();
        assertTrue(example.isOnMap() && !example.isContext());
    }
}
