package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What ships is told in our own words: no run of 12 Chinese characters of the report, names and titles aside. The report
 * is not here; article-runs.txt has eight bytes of the SHA-256 of each of its runs.
 */
class OwnWordsTest {
    private static final int RUN = 12;
    private static final Set<String> RUNS = new HashSet<>(InventoryTest.lines("article-runs.txt"));

    @Test
    void noRunOfTheReport() throws IOException {
        assertTrue(RUNS.size() > 2_000);
        List<String> found = new ArrayList<>();
        int texts = 0;
        try (Stream<Path> files = Files.walk(Path.of("maps"))) {
            for (Path file : files.filter(it -> it.toString().matches(".*json")).toList()) {
                for (JsonNode zh : new ObjectMapper().readTree(file.toFile()).findValues("zh")) {
                    look(zh.asText(), file, found);
                    texts++;
                }
            }
        }
        assertTrue(texts > 500);
        Path messages = Path.of("src/main/resources/lakecity/i18n/messages_zh.properties");
        for (Path file : List.of(messages, Path.of("README.md"), Path.of("maps/README.md"))) {
            for (String line : Files.readAllLines(file)) {
                look(line, file, found);
            }
        }
        assertEquals(List.of(), found);
    }

    private static void look(String text, Path file, List<String> found) {
        String chinese = text.replaceAll("[^\\u3400-\\u9fff]", "");
        for (int i = 0; i + RUN <= chinese.length(); i++) {
            String run = chinese.substring(i, i + RUN);
            if (RUNS.contains(hash(run))) {
                found.add(file + ": " + run);
            }
        }
    }

    private static String hash(String run) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
