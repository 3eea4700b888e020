package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void formComesFirst() throws Exception {
        assertEquals(
                List.of("s1 /scenes/0/kind"),
                places("{\"id\": \"s1\", \"kind\": \"film\", \"title\": {\"zh\": \"甲\", \"en\": \"A\"}}"));
    }
}
