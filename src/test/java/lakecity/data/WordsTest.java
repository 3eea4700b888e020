package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lakecity.data.json.Codes;
import lakecity.data.json.Faults;
import lakecity.data.json.Nearest;
import lakecity.data.json.Spot;
import lakecity.data.reader.Styles;
import org.junit.jupiter.api.Test;

/** The words of the format: those of the schemas are those of the program. */
class WordsTest {

    private static List<String> words(String schema, String pointer) throws IOException {
        try (InputStream in = WordsTest.class.getResourceAsStream(schema + ".schema.json")) {
            JsonNode list = new ObjectMapper().readTree(in).at(pointer);
            assertTrue(list.isArray(), schema + pointer);
            List<String> words = new ArrayList<>();
            list.forEach(word -> words.add(word.asText()));
            return words;
        }
    }

    @Test
    void schemasKnowTheSameWords() throws IOException {
        Map<String, List<String>> pairs = Map.of(
                "/$defs/place/properties/confidence/enum", List.copyOf(Codes.CONFIDENCES.keySet()),
                "/$defs/place/properties/datum/enum", List.copyOf(Codes.DATUMS.keySet()),
                "/$defs/latest/properties/state/enum", List.copyOf(Codes.STATES.keySet()),
                "/$defs/via/properties/kind/enum", List.copyOf(Codes.VIAS.keySet()),
                "/$defs/feature-properties/properties/outlineStatus/enum", List.copyOf(Codes.STATUSES.keySet()));
        for (Map.Entry<String, List<String>> pair : pairs.entrySet()) {
            assertEquals(pair.getValue(), words("features", pair.getKey()));
        }
        assertEquals(List.copyOf(Codes.GRADES.keySet()), words("sources", "/$defs/source/properties/grade/enum"));
        for (String pointer : List.of("comparison", "outlineStatus")) {
            assertEquals(
                    List.copyOf(pointer.equals("comparison") ? Codes.COMPARISONS.keySet() : Codes.STATUSES.keySet()),
                    words("targets", "/$defs/target/properties/" + pointer + "/enum"));
        }
        assertEquals(List.copyOf(Styles.all().keySet()), words("layers", "/$defs/style/enum"));
    }

    @Test
    void guessesWhatWasMeant() {
        assertEquals("pinyin", Nearest.to("pinyn", List.of("place", "pinyin", "kind")));
        assertEquals("K22", Nearest.to("k22", List.of("K21", "K22")));
        assertEquals("", Nearest.to("colour", List.of("place", "pinyin", "kind")));
        assertEquals("", Nearest.to("x".repeat(1000), List.of("x".repeat(999))));
    }

    @Test
    void messagesCarryNoControlCharactersAndNoEndlessWords() {
        Faults faults = new Faults();
        faults.error(new Spot("a\u001b[31m.json", "", "/\n"), "data.property", "\u0007" + "y".repeat(5_000), "z");
        String said = faults.list().get(0).toString();
        assertTrue(said.codePoints().noneMatch(Character::isISOControl), said);
        assertTrue(said.length() < 3_000);
    }
}
