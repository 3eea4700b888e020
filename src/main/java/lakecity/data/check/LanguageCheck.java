package lakecity.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.regex.Pattern;
import lakecity.data.json.Faults;
import lakecity.data.json.Spot;

/** Whether words stand under their language: Chinese ones have Chinese characters, English ones have none. */
public final class LanguageCheck {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    /** Two words in a row: an abbreviation, a number or a name alone is the same in Chinese. */
    private static final Pattern PROSE = Pattern.compile("[a-z]{2,}[,;:]? [A-Za-z]*[a-z]{2,}");
    /** A Chinese name or word quoted in English, or given after it in brackets. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’|《[^》]*》|\\([^)]*\\)|（[^）]*）");

    private final JsonNode root;
    private final String file;
    private final Faults faults;

    /** @param root of one file */
    public LanguageCheck(JsonNode root, String file, Faults faults) {
        this.root = root;
        this.file = file;
        this.faults = faults;
    }

    /** Notes every fault. */
    public void check() {
        check(root, Spot.of(file));
    }

    private void check(JsonNode node, Spot spot) {
        if (node.path("zh").isTextual() && node.path("en").isTextual()) {
            words(node.path("zh").asText(), node.path("en").asText(), spot);
            return;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = field.getKey();
            // The terms of use of a source are often a licence's own words.
            boolean licence = name.equals("terms") && field.getValue().isObject();
            if (!licence
                    && !name.equals("coordinates")
                    && !name.startsWith("x-")
                    && field.getValue().isContainerNode()) {
                check(field.getValue(), spot.child(name));
            }
        }
        for (int i = 0; node.isArray() && i < node.size() && !faults.isFull(); i++) {
            check(node.get(i), spot.child(i));
        }
    }

    private void words(String zh, String en, Spot spot) {
        if (PROSE.matcher(zh).find() && !HAN.matcher(zh).find()) {
            faults.warning(place(spot.child("zh")), "data.words.zh");
        }
        if (HAN.matcher(en).find()
                && HAN.matcher(QUOTED.matcher(en).replaceAll("")).find()) {
            faults.warning(place(spot.child("en")), "data.words.en");
        }
    }

    private Spot place(Spot spot) {
        return SchemaWords.spot(spot.pointer(), root, file, "");
    }
}
