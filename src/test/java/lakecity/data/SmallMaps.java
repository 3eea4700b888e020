package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import lakecity.plan.Issue;

/** A copy of the small sound maps folder in packs/small, to be broken by a test. */
public final class SmallMaps {
    private static final PackValidator VALIDATOR = new PackValidator();
    private final Path maps;

    public SmallMaps(Path folder) {
        maps = folder.resolve("maps");
        try (Stream<Path> files = Files.walk(original())) {
            for (Path file : files.toList()) {
                Path copy = maps.resolve(original().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path original() {
        try {
            return Path.of(SmallMaps.class.getResource("/packs/small").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path path() {
        return maps;
    }

    public Path file(String name) {
        return maps.resolve(name);
    }

    public String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    SmallMaps write(String name, byte[] bytes) throws IOException {
        Files.write(file(name), bytes);
        return this;
    }

    SmallMaps write(String name, String text) throws IOException {
        Files.writeString(file(name), text);
        return this;
    }

    /** Replaces what stands exactly once in a file. */
    SmallMaps replace(String name, String from, String to) throws IOException {
        String text = text(name);
        assertEquals(2, text.split(java.util.regex.Pattern.quote(from), -1).length, name + " should have once " + from);
        return write(name, text.replace(from, to));
    }

    List<Issue> validate() {
        List<Issue> issues = VALIDATOR.validate(maps);
        issues.forEach(SmallMaps::assertSpeaks);
        return issues;
    }

    LoadedPack read() throws PackException {
        LoadedPack pack = new PackReader().read(new MapsFolder(maps), "plan");
        pack.issues().forEach(SmallMaps::assertSpeaks);
        return pack;
    }

    /** Every issue names a file and says in both languages why and what to do. */
    static void assertSpeaks(Issue issue) {
        assertFalse(issue.file().isBlank(), issue.toString());
        for (String words : List.of(
                issue.reason().zh(),
                issue.reason().en(),
                issue.remedy().zh(),
                issue.remedy().en())) {
            assertFalse(words.isBlank(), issue.toString());
            assertFalse(words.contains("{0}"), issue.toString());
        }
    }

    /** Every file with its content and time, to see that nothing is written. */
    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(maps)) {
            for (Path file : files.toList()) {
                String content =
                        Files.isRegularFile(file) ? java.util.Arrays.hashCode(Files.readAllBytes(file)) + "" : "";
                state.put(file.toString(), Files.getLastModifiedTime(file) + " " + content);
            }
        }
        return state;
    }
}
