package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryCommandTest {
    @TempDir
    static Path folder;

    private static Path maps;

    @BeforeAll
    static void maps() throws IOException {
        maps = SmallMaps.write(folder.resolve("maps"));
        Path stories = Files.createDirectory(maps.resolve("stories"));
        Files.writeString(stories.resolve("lake.json"), """
                {"schema": 1, "id": "lake", "plan": "small", "title": {"zh": "湖 😀", "en": "Lake 😀"}, "scenes": [
                  {"id": "s1", "kind": "cover", "title": {"zh": "湖", "en": "The lake"}},
                  {"id": "s2", "kind": "map", "title": {"zh": "湖", "en": "The lake"}, "sources": ["outline"],
                   "view": {"schema": 1, "plan": "small", "edition": "2021年", "extent": [115.4, 37.4, 115.9, 37.8], "layers": [{"id": "lake", "visible": true, "opacity": 1}]}}]}""");
        Files.writeString(stories.resolve("bad.json"), "{");
    }

    private static Run run(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "story";
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--maps";
        all[args.length + 2] = maps.toString();
        return Run.of(all);
    }

    @Test
    void theListHasTheIdsFirstAndTheBadFileToo() {
        Run run = run("list");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("lake +2 +Lake 😀")), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith("bad ")), run.out());
        assertTrue(run.err().contains("bad.json"), run.err());
    }

    @Test
    void whatIsNotThereIsUsageAndWhatCannotBeOpenedIsNot() {
        Run missing = run("render", "none", "--out", folder.toString());
        assertEquals(2, missing.code());
        assertTrue(missing.err().contains("lake"), missing.err());
        Run bad = run("render", "bad", "--out", folder.toString());
        assertEquals(3, bad.code());
        assertTrue(bad.err().contains("bad.json"), bad.err());
        assertEquals(
                3,
                run("render", folder.resolve("none.json").toString(), "--out", "x")
                        .code());
        assertEquals(2, Run.of("story").code());
        assertEquals(0, Run.of("story", "export", "--help").code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--format doc --out a.doc",
                "--format pptx --out a.pdf",
                "--format pdf --out a.pdf --per-page 3",
                "--format pdf --out a.pdf --template b.pptx",
                "--format pptx --out a.pptx --scenes 0",
                "--format pptx --out a.pptx --scenes 1-3",
                "--format pptx --out a.pptx --scenes 2-1",
                "--format pptx --out a.pptx --scenes x",
                "--format pptx --out a.pptx --size 10x10",
                "--format pptx",
            })
    void wrongOptionsAreToldInASentence(String options) {
        Run run = run(("export lake " + options).split(" "));
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().lines().count() <= 2, run.err());
    }
}
