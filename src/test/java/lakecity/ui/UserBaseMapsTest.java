package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Issue;
import lakecity.task.DirectBackground;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.ui.basemaps.BaseEntry;
import lakecity.ui.control.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user makes of the base maps is there again at the next start. */
class UserBaseMapsTest {
    private static final LocalText WARNING = new LocalText("注意", "Note");
    private final List<BaseMapChoice> offered = new ArrayList<>();
    private final List<LocalText> failed = new ArrayList<>();

    @TempDir
    Path folder;

    private static SourceSpec source(String id, String address, LocalText warning) {
        LocalText title = LocalText.same(id);
        SourceSpec.Web web = SourceSpec.Web.NONE;
        return new SourceSpec(
                id, SourceSpec.Kind.XYZ, SourceSpec.Role.BASE, title, title, warning, address, 0, 18, "", web);
    }

    private UserBaseMaps shelf(Path settings) {
        BaseMaps maps = new BaseMaps(Optional.of(settings), notice -> {});
        SourceSpec foreign = source("foreign", "https://example.org/{z}/{x}/{y}", WARNING);
        SourceSpec keyed = source("keyed", "https://example.com/{z}/{x}/{y}?k={key}", LocalText.EMPTY);
        TileCatalogue shipped = new TileCatalogue(List.of(SourceSpec.embedded(), foreign, keyed), List.of());
        maps.use(shipped, folder.resolve("sources.json"));
        UserBaseMaps shelf = new UserBaseMaps(new DirectBackground(), Optional.of(settings), maps, now -> {
            offered.clear();
            offered.addAll(now);
        });
        shelf.refresh(Language.ZH);
        return shelf;
    }

    private List<String> menu() {
        return offered.stream().map(BaseMapChoice::id).toList();
    }

    @Test
    void theProgramsOwnOrderFollowsTheLanguageUntilTheUserMakesOne() {
        UserBaseMaps shelf = shelf(folder);
        assertEquals(List.of("embedded", "keyed", "foreign"), menu());
        shelf.refresh(Language.EN);
        assertEquals(List.of("embedded", "foreign", "keyed"), menu());
        List<BaseEntry> all = shelf.entries().getValue();
        shelf.keep(List.of(all.get(0), all.get(2), all.get(1)), failed::add);
        assertEquals(List.of("embedded", "keyed", "foreign"), menu());
        shelf(folder).refresh(Language.EN);
        assertEquals(List.of("embedded", "keyed", "foreign"), menu());
    }

    @Test
    void ownSourcesHidingAndKeysComeBack() {
        UserBaseMaps shelf = shelf(folder);
        List<BaseEntry> all = new ArrayList<>(shelf.entries().getValue());
        SourceSpec own = source("own-1", "https://example.net/{z}/{x}/{y}", LocalText.EMPTY);
        all.set(2, new BaseEntry(all.get(2).spec(), false, true));
        all.add(new BaseEntry(own, true, false));
        shelf.keep(all, failed::add);
        SourceSpec keyed = all.get(1).spec();
        shelf.keepKey(keyed, "abc", failed::add);
        UserBaseMaps again = shelf(folder);
        assertEquals(List.of("embedded", "keyed", "own-1"), menu());
        assertEquals(own, again.entries().getValue().get(3).spec());
        assertEquals("abc", again.key(keyed));
        assertEquals(List.of(), failed);
    }

    @Test
    void whatCannotBeWrittenIsTakenBackAndSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        UserBaseMaps shelf = shelf(file);
        List<BaseEntry> all = shelf.entries().getValue();
        shelf.keep(List.of(all.get(0), all.get(2), all.get(1)), failed::add);
        assertEquals(1, failed.size());
        assertEquals(List.of("embedded", "keyed", "foreign"), menu());
        shelf.keepKey(all.get(1).spec(), "not a key!", failed::add);
        assertEquals(2, failed.size());
        assertFalse(failed.get(1).zh().contains("not a key!"));
    }

    @Test
    void anOwnOneIsHiddenAndShownAgain() {
        UserBaseMaps shelf = shelf(folder);
        List<BaseEntry> all = new ArrayList<>(shelf.entries().getValue());
        SourceSpec own = source("own-1", "https://example.net/{z}/{x}/{y}", LocalText.EMPTY);
        all.add(new BaseEntry(own, true, true));
        shelf.keep(all, failed::add);
        UserBaseMaps again = shelf(folder);
        assertEquals(List.of("embedded", "keyed", "foreign"), menu());
        BaseEntry hidden = again.entries().getValue().get(3);
        assertEquals(new BaseEntry(own, true, true), hidden);
        all.set(3, new BaseEntry(own, true, false));
        again.keep(all, failed::add);
        shelf(folder);
        assertEquals(List.of("embedded", "keyed", "foreign", "own-1"), menu());
    }

    @Test
    void whatIsWrongWithTheFilesIsSaidWithoutAnyKey() throws IOException {
        Files.writeString(folder.resolve("tile-keys.json"), "{\"keys\": {\"https://a.example\": \"s3cret key\"}}");
        Files.writeString(folder.resolve("base-maps.json"), """
                {"schema": 1, "sources": [
                  {"id": "good", "kind": "xyz", "title": {"zh": "甲", "en": "A"}, "url": "https://a.example/{z}/{x}/{y}",
                   "minZoom": 0, "maxZoom": 9},
                  {"id": "bad", "kind": "xyz", "title": {"zh": "乙", "en": "B"}, "minZoom": 0, "maxZoom": 9,
                   "url": "https://b.example/{z}/../{x}/{y}?k=s3cret"}]}
                """);
        UserBaseMaps shelf = shelf(folder);
        assertEquals(List.of("embedded", "keyed", "foreign", "good"), menu());
        assertEquals(
                List.of("/sources/1/url", "/keys"),
                shelf.issues().stream().map(Issue::where).toList());
        assertTrue(shelf.issues().get(0).reason().zh().contains("乙"));
        for (Issue issue : shelf.issues()) {
            assertTrue(issue.file().startsWith(folder.toString()), issue.file());
            assertFalse(issue.reason().isEmpty() || issue.remedy().isEmpty());
            assertFalse(issue.toString().contains("s3cret"), issue.toString());
        }
    }

    @Test
    void whatWasNotUnderstoodIsClearedFromTheFilesAndFromTheDataCheck() throws IOException {
        String odd = "{\"schema\": 1, \"sources\": [{\"id\": \"bad\", \"kind\": \"xyz\"}]}";
        Files.writeString(folder.resolve("base-maps.json"), odd);
        Files.writeString(folder.resolve("tile-keys.json"), "{\"keys\": {\"https://a.example\": 3}}");
        UserBaseMaps shelf = shelf(folder);
        Problems problems = new Problems();
        problems.report(new IllegalStateException("another"));
        shelf.report(problems);
        shelf.report(problems);
        assertTrue(shelf.broken() > 1);
        assertEquals(shelf.broken() + 1, problems.list().size());
        shelf.clean(failed::add);
        assertEquals(0, shelf.broken());
        assertEquals(1, problems.list().size());
        assertEquals(List.of(), failed);
        assertEquals(List.of(), shelf(folder).issues());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.filter(each -> each.toString().endsWith(".bad.json"))
                    .sorted()
                    .toList();
            assertEquals(2, kept.size());
            assertEquals(odd, Files.readString(kept.get(0)));
        }
    }
}
