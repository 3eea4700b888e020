package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void bothThemesHaveTheSameTokens() throws IOException {
        assertEquals(found("light.css", "(-[a-z-]+):"), found("dark.css", "(-[a-z-]+):"));
    }

    @Test
    void rulesUseOnlyTokensThatExistAndNoColoursOfTheirOwn() throws IOException {
        Set<String> tokens = found("light.css", "(-lc-[a-z-]+):");
        for (String rules : new String[] {"atlas.css", "map.css"}) {
            Set<String> used = found(rules, "(-lc-[a-z-]+)");
            assertTrue(tokens.containsAll(used), () -> rules + " uses unknown tokens: " + used);
            assertFalse(
                    Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(")
                            .matcher(text(rules))
                            .find(),
                    rules);
        }
    }

    @Test
    void anUnknownThemeIsLight() {
        assertEquals(Theme.LIGHT, Theme.of("purple"));
        assertEquals(Theme.DARK, Theme.of("dark"));
    }

    private static Set<String> found(String file, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
