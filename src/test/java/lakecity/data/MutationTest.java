package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lakecity.plan.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack cut off anywhere or altered at random opens or is refused in words: nothing else is ever thrown or written. */
class MutationTest {
    private static final List<String> FILES = List.of(
            "plan/plan.json",
            "plan/layers.json",
            "plan/sources.json",
            "plan/clauses.json",
            "plan/targets.json",
            "plan/terms.json",
            "plan/features/units.geojson",
            "plan/features/plan.geojson",
            "base/sources.json");
    private static final List<String> SNIPPETS = List.of(
            "null",
            "-1e308",
            "1e400",
            "[]",
            "{}",
            "\"\"",
            "true",
            "\"P1\"",
            "\\u0000",
            "[[",
            "}",
            ",",
            ":",
            "\"",
            "NaN",
            "115.5, 37.5",
            "\"id\": \"K1\"",
            "0".repeat(200),
            "\uFFFF",
            "/*",
            "\"K1-area\"",
            "\"unplaced\"",
            "{\"id\": \"P9\", \"children\": [{}]}",
            "[\"T1\", \"K1\"]");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan/plan.json",
                "plan/layers.json",
                "plan/sources.json",
                "plan/clauses.json",
                "plan/targets.json",
                "plan/terms.json",
                "plan/features/plan.geojson"
            })
    void cutOffAnywhere(String file) throws IOException {
        SmallMaps maps = new SmallMaps(folder);
        byte[] whole = maps.text(file).strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += length < 40 ? 1 : 13) {
            maps.write(file, Arrays.copyOf(whole, length));
            Map<String, String> before = length % 5 == 0 ? maps.state() : Map.of();
            List<Issue> issues = issues(maps);
            assertFalse(issues.isEmpty(), file + " cut at " + length);
            assertEquals(file, issues.get(0).file());
            assertFalse(issues.get(0).where().isEmpty(), file + " cut at " + length + ": " + issues.get(0));
            if (!before.isEmpty()) {
                assertEquals(before, maps.state(), "nothing is written");
            }
        }
    }

    /** Issues of reading, the refusal among them. */
    private static List<Issue> issues(SmallMaps maps) {
        try {
            return maps.read().issues();
        } catch (PackException e) {
            SmallMaps.assertSpeaks(e.issue());
            return List.of(e.issue());
        }
    }

    @Test
    void alteredAtRandom() throws IOException {
        SmallMaps sound = new SmallMaps(folder.resolve("sound"));
        SmallMaps maps = new SmallMaps(folder.resolve("broken"));
        for (int seed = 0; seed < 450; seed++) {
            Random random = new Random(seed);
            String file = FILES.get(random.nextInt(FILES.size()));
            maps.write(file, altered(sound.text(file), random));
            String told = "seed " + seed + ", " + file;
            try {
                List<Issue> read = issues(maps);
                if (seed % 3 == 0) {
                    List<Issue> all = maps.validate();
                    long places = all.stream()
                            .map(it -> it.file() + it.where())
                            .distinct()
                            .count();
                    assertEquals(places, all.size(), () -> "one place, one line: " + all);
                    assertFalse(!read.isEmpty() && all.isEmpty());
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(told, e);
            }
            maps.write(file, sound.text(file));
        }
    }

    private static byte[] altered(String text, Random random) {
        StringBuilder altered = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(altered.length() - 20);
            String snippet = SNIPPETS.get(random.nextInt(SNIPPETS.size()));
            switch (random.nextInt(5)) {
                case 0 -> altered.insert(at, snippet);
                case 1 -> altered.delete(at, at + 1 + random.nextInt(15));
                case 2 -> altered.setCharAt(at, (char) random.nextInt(0x3000));
                case 3 -> replaceValue(altered, at, snippet);
                default -> {
                    int from = random.nextInt(altered.length() - 20);
                    altered.insert(at, altered.substring(from, from + 20));
                }
            }
        }
        byte[] bytes = altered.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** Puts a snippet in place of the value after the next colon, so that the JSON often stays whole. */
    private static void replaceValue(StringBuilder text, int at, String snippet) {
        int colon = text.indexOf(": ", at);
        int end = colon < 0 ? -1 : text.indexOf(",", colon);
        if (end > 0) {
            text.replace(colon + 2, end, snippet);
        }
    }
}
