package lakecity.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the program: the same in both languages, all of them used, all of them drawable. */
class MessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSameArguments() throws IOException {
        Properties zh = read("zh");
        Properties en = read("en");
        assertEquals(zh.stringPropertyNames(), en.stringPropertyNames());
        for (String key : zh.stringPropertyNames()) {
            assertEquals(arguments(zh.getProperty(key)), arguments(en.getProperty(key)), key);
        }
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (String language : List.of("zh", "en")) {
            List<String> keys = new ArrayList<>();
            try (Stream<String> lines = Files.lines(file(language))) {
                lines.filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                        .forEach(line ->
                                keys.add(line.substring(0, line.indexOf('=')).strip()));
            }
            List<String> twice = keys.stream()
                    .filter(key -> keys.indexOf(key) != keys.lastIndexOf(key))
                    .distinct()
                    .toList();
            assertEquals(List.of(), twice, language);
        }
    }

    @Test
    void noKeyIsUnused() throws IOException {
        String sources = sources();
        Set<String> unused = new TreeSet<>();
        for (String key : read("zh").stringPropertyNames()) {
            if (!isUsed(key, sources)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    /** The sources name it, or a beginning of it that ends with a dot, or a used key and an ending that begins with one. */
    private static boolean isUsed(String key, String sources) {
        if (sources.contains('"' + key + '"')) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            boolean beginning = sources.contains('"' + key.substring(0, dot + 1) + '"');
            boolean ending = sources.contains('"' + key.substring(dot) + '"');
            if (beginning || ending && isUsed(key.substring(0, dot), sources)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyCharacterIsInTheFont() throws IOException, FontFormatException {
        Font font;
        try (InputStream in = Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/lakecity/fonts/NotoSansSC-Regular.ttf"))) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        }
        for (String language : List.of("zh", "en")) {
            read(language)
                    .forEach((key, text) -> String.valueOf(text)
                            .codePoints()
                            .filter(c -> !Character.isISOControl(c))
                            .forEach(c -> assertTrue(
                                    font.canDisplay(c),
                                    () -> key + ": " + Character.toString(c) + " is not in the font")));
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private static Properties read(String language) throws IOException {
        Properties words = new Properties();
        try (InputStreamReader in =
                new InputStreamReader(Files.newInputStream(file(language)), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static Path file(String language) {
        return Path.of("src/main/resources/lakecity/i18n/messages_" + language + ".properties");
    }
}
