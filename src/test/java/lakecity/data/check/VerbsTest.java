package lakecity.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import lakecity.data.json.Faults;
import lakecity.data.json.Item;
import lakecity.data.json.Spot;
import lakecity.plan.OutlineStatus;
import org.junit.jupiter.api.Test;

class VerbsTest {

    @Test
    void theLongestBeginningDecidesWhatAVerbAmountsTo() throws IOException {
        JsonNode plan = new ObjectMapper()
                .readTree("{\"verbs\": {\"studied\": [\"谋划研究\"], \"planned\": [\"谋划\"], \"advanced\": [\"推进\"]}}");
        Verbs verbs = new Verbs(new Item(plan, Spot.of("plan.json"), new Faults()));
        assertEquals(OutlineStatus.STUDIED, verbs.status("谋划研究"));
        assertEquals(OutlineStatus.PLANNED, verbs.status("谋划打造"));
        assertEquals(OutlineStatus.ADVANCED, verbs.status("推进建设"));
        assertEquals(OutlineStatus.NAMED, verbs.status("全面推进"));
        assertEquals(OutlineStatus.NAMED, verbs.status(""));
    }
}
