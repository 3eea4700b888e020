package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryDraftsTest {
    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void folder() {
        folder = home.resolve("drafts");
    }

    private static List<StoryDrafts.Draft> found(StoryDrafts drafts) {
        return drafts.found(Stories.PLAN, Stories.HOME);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDraftOutlivesACrash() throws Exception {
        Path target = home.resolve("b.json");
        try (StoryDrafts drafts = new StoryDrafts(folder)) {
            assertEquals(List.of(), found(drafts));
            drafts.keep(Stories.of(3), target);
            drafts.keep(Stories.of(4), target);
            drafts.keep(Stories.of(2), null);
            Files.writeString(folder.resolve("other.draft"), "{");
        }
        StoryDrafts next = new StoryDrafts(folder);
        assertEquals(2, found(next).size());
        StoryDrafts.Draft draft = found(next).stream()
                .filter(it -> it.target().isPresent())
                .findFirst()
                .orElseThrow();
        assertEquals(Stories.of(4), draft.story());
        assertEquals(Optional.of(target.toAbsolutePath()), draft.target());
        next.drop(draft);
        assertEquals(1, found(next).size());
        next.drop(found(next).get(0));
        assertEquals(List.of(), found(next));
        assertEquals(List.of("other.draft"), names());
    }

    @Test
    void whatIsSavedLeavesNothing() throws Exception {
        try (StoryDrafts drafts = new StoryDrafts(folder)) {
            drafts.drop("test", null);
            drafts.keep(Stories.of(3), null);
            drafts.keep(Stories.of(3), home.resolve("b.json"));
            assertEquals(3, names().size());
            drafts.drop("test", null);
            assertEquals(2, names().size());
            drafts.drop("test", home.resolve("b.json"));
            assertEquals(List.of(), names());
            drafts.keep(Stories.of(1), null);
            assertEquals(2, names().size());
        }
    }

    @Test
    void twoThatRunHaveDraftsOfTheirOwnOfOneStory() throws Exception {
        Path target = home.resolve("b.json");
        try (StoryDrafts one = new StoryDrafts(folder);
                StoryDrafts other = new StoryDrafts(folder)) {
            one.keep(Stories.of(3), target);
            assertEquals(List.of(), found(one), "its own is no leftover");
            assertEquals(List.of(), found(other), "nor is that of one that runs");
            other.keep(Stories.of(5), target);
            other.drop("test", target);
            assertEquals(2, names().size(), "the draft of the one is there still: " + names());
            one.close();
            assertEquals(Stories.of(3), found(other).get(0).story());
        }
    }

    @Test
    void draftsOfEarlierVersionsAreFound() throws Exception {
        try (StoryDrafts drafts = new StoryDrafts(folder)) {
            drafts.keep(Stories.of(3), null);
        }
        Path file = folder.resolve(names().get(0));
        Files.move(file, folder.resolve("0b6e0d5e-1111-3222-8333-444455556666.draft"));
        assertEquals(1, found(new StoryDrafts(folder)).size());
    }

    @Test
    void whereNoDraftCanBeKeptItIsSaid() throws Exception {
        Path file = Files.writeString(home.resolve("in-place"), "");
        try (StoryDrafts nowhere = new StoryDrafts(file)) {
            assertThrows(StoryFileException.class, () -> nowhere.keep(Stories.of(1), null));
        }
    }

    /** Another program with the same folder: not offered while it runs, offered after kill -9. */
    @Test
    void aDraftOfAnotherProgramIsOfferedWhenThatIsKilled() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Running.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            while (line != null && !line.equals("kept")) {
                line = said.readLine();
            }
            assertEquals("kept", line);
            try (StoryDrafts own = new StoryDrafts(folder)) {
                own.keep(Stories.of(2), null);
                assertEquals(List.of(), found(own));
                program.destroyForcibly().waitFor();
                assertNotEquals(0, program.exitValue());
                assertEquals(Stories.of(3), found(own).get(0).story());
                assertEquals(1, found(own).size());
                own.drop(found(own).get(0));
                assertEquals(List.of(), found(own));
                assertEquals(2, names().size(), "the mark it left is gone too: " + names());
            }
        } finally {
            program.destroyForcibly();
        }
        assertTrue(names().stream().allMatch(name -> name.endsWith(".draft")), names().toString());
    }

    /** A program that keeps a draft and goes on. */
    static final class Running {
        private Running() {}

        public static void main(String[] arguments) throws Exception {
            try (StoryDrafts drafts = new StoryDrafts(Path.of(arguments[0]))) {
                drafts.keep(Stories.of(3), null);
                System.out.println("kept");
                System.out.flush();
                if (System.in.read() < 0) {
                    return;
                }
            }
        }
    }
}
