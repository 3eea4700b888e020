package lakecity.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private final Spelling spelling = new Spelling();

    @ParameterizedTest
    @CsvSource({
        "hengshui, hengshui, 0",
        "hengshui, hengshuihu, 0",
        "hengshiu, hengshui, 1",
        "hengshi, hengshui, 1",
        "hengsh, hengshui, 0",
        "hengsui, hengshui, 1",
        "henggshui, hengshui, 1",
        "hemgshui, hengshui, 1",
        "ehngsuhi, hengshui, 2",
        "norht, north, 1",
        "lake, road, 3",
        "abc, x, 3",
        "hengshui, heng, 3"
    })
    void countsMistakesUpToTheLimit(String typed, String meant, int distance) {
        assertEquals(distance, spelling.distance(typed, meant, 0, 2));
    }

    @ParameterizedTest
    @CsvSource({"shui, hengshui, 4, 0", "shiu, hengshui, 4, 1", "hu, hengshui, 5, 0"})
    void comparesFromAnIndexOn(String typed, String meant, int from, int distance) {
        assertEquals(distance, spelling.distance(typed, meant, from, 1));
    }
}
