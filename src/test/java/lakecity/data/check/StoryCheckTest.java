package lakecity.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lakecity.data.PackValidator;
import lakecity.data.SmallMaps;
import lakecity.plan.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCheckTest {
    @TempDir
    Path folder;

    private SmallMaps maps;
    private String plan;

    @BeforeEach
    void maps() throws Exception {
        maps = new SmallMaps(folder);
        plan = new ObjectMapper()
                .readTree(maps.file("plan/plan.json").toFile())
                .path("id")
                .asText();
        Files.createDirectory(maps.file("stories"));
    }

    private List<String> places(String scenes) throws Exception {
        Files.writeString(
                maps.file("stories/a.json"),
                "{\"schema\": 1, \"id\": \"a\", \"plan\": \"" + plan
                        + "\", \"title\": {\"zh\": \"甲\", \"en\": \"A\"}, \"scenes\": [" + scenes + "]}");
        List<Issue> issues = new PackValidator().validate(maps.path());
        assertTrue(issues.stream().allMatch(issue -> issue.file().equals("stories/a.json")), issues.toString());
        return issues.stream().map(Issue::where).toList();
    }

    @Test
    void aSoundStoryHasNoFaults() throws Exception {
        assertEquals(List.of(), places("""
                {"id": "s1", "kind": "cover", "title": {"zh": "甲", "en": "A"}}, {"id": "s2", "kind": "black"}"""));
    }

    @Test
    void whatThePlanLacksIsFound() throws Exception {
        assertEquals(
                List.of(
                        "s1 /scenes/0/view/layers/0/id",
                        "s1 /scenes/0/view/selection",
                        "s1 /scenes/0/sources/0",
                        "s2 /scenes/1/title/en",
                        "s2 /scenes/1/picture",
                        "s2 /scenes/1/sources",
                        "s3 /scenes/2/title",
                        "s3 /scenes/2/view",
                        "s3 /scenes/2/sources"),
                places("""
                        {"id": "s1", "kind": "map", "title": {"zh": "甲", "en": "A"}, "sources": ["no-source"],
                         "view": {"extent": [115, 37, 116, 38], "layers": [{"id": "no-layer"}], "selection": "no-feature"}},
                        {"id": "s2", "kind": "picture", "title": {"zh": "甲", "en": ""}, "picture": "none.png"},
                        {"id": "s3", "kind": "map"}"""));
    }

    /** The faults of stories that name what the small plan has, after one of its files was broken. */
    private List<Issue> brokenBy(String file, String from, String to) throws Exception {
        Files.writeString(maps.file("stories/a.json"), """
                {"schema": 1, "id": "a", "plan": "%s", "title": {"zh": "甲", "en": "A"}, "scenes": [
                 {"id": "s1", "kind": "map", "title": {"zh": "甲", "en": "A"}, "sources": ["%s"],
                  "view": {"plan": "%s", "extent": [115, 37, 116, 38], "layers": [{"id": "%s"}], "selection": "%s"}}]}
                """.formatted(
                        plan, id("sources.json"), plan, id("layers.json"), feature()));
        assertEquals(List.of(), new PackValidator().validate(maps.path()));
        String text = maps.text(file);
        assertTrue(text.contains(from), file);
        Files.writeString(maps.file(file), text.replace(from, to));
        List<Issue> issues = new PackValidator().validate(maps.path());
        assertTrue(issues.stream().anyMatch(issue -> issue.file().equals(file)), issues.toString());
        return issues.stream()
                .filter(issue -> issue.file().startsWith("stories/"))
                .toList();
    }

    /** The first id of a file. */
    private String id(String file) throws Exception {
        return new ObjectMapper()
                .readTree(maps.file("plan/" + file).toFile())
                .findValue("id")
                .asText();
    }

    private String feature() throws Exception {
        return new ObjectMapper()
                .readTree(maps.file("plan/" + featureFile()).toFile())
                .path("features")
                .path(0)
                .path("id")
                .asText();
    }

    private String featureFile() throws Exception {
        try (var files = Files.walk(maps.file("plan"))) {
            return maps.file("plan")
                    .relativize(files.filter(file -> file.toString().endsWith(".geojson"))
                            .sorted()
                            .findFirst()
                            .orElseThrow())
                    .toString()
                    .replace('\\', '/');
        }
    }

    @Test
    void whatIsLeftOutOfABrokenPlanIsNoFaultOfAStory() throws Exception {
        assertEquals(List.of(), brokenBy("plan/" + featureFile(), "\"type\"", "\"type"));
    }

    @Test
    void norIsALayerOfABrokenFile() throws Exception {
        assertEquals(List.of(), brokenBy("plan/layers.json", "\"id\": \"" + id("layers.json") + "\"", "\"id\": 7"));
    }

    @Test
    void norASource() throws Exception {
        assertEquals(List.of(), brokenBy("plan/sources.json", "{", "{{"));
    }

    @Test
    void norTheNameOfThePlan() throws Exception {
        assertEquals(List.of(), brokenBy("plan/plan.json", "\"id\": \"" + plan + "\"", "\"id\": 7"));
    }

    @Test
    void formComesFirst() throws Exception {
        assertEquals(
                List.of("s1 /scenes/0/kind"),
                places("{\"id\": \"s1\", \"kind\": \"film\", \"title\": {\"zh\": \"甲\", \"en\": \"A\"}}"));
    }
}
