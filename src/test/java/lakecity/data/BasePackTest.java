package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lakecity.plan.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of the embedded base map and the catalogue beside it: same format, context only. */
class BasePackTest {
    @TempDir
    Path folder;

    private SmallMaps maps;

    @BeforeEach
    void copy() {
        maps = new SmallMaps(folder);
    }

    private Issue one() {
        List<Issue> issues = maps.validate();
        assertEquals(1, issues.size(), issues::toString);
        return issues.get(0);
    }

    @Test
    void contextNeedsNoPinyinOrDescription() throws PackException {
        LoadedPack base = new PackReader().read(new MapsFolder(maps.path()), "base/embedded");
        assertEquals(List.of(), base.issues());
        assertTrue(base.plan().feature("n1").orElseThrow().isContext());
        assertTrue(base.plan().feature("w1").orElseThrow().description().isEmpty());
    }

    @Test
    void itsFaultsNameItsFiles() throws IOException {
        maps.replace("base/embedded/features/base.geojson", "\"layer\": \"rivers\"", "\"layer\": \"river\"");
        assertEquals("base/embedded/features/base.geojson", one().file());
        assertEquals("w1 /features/1/properties/layer", one().where());
    }

    @Test
    void aFaultOfTheDefaultsIsOneLine() throws IOException {
        maps.replace("base/embedded/features/base.geojson", "\"approximate\"", "\"about\"");
        assertTrue(maps.validate().stream().anyMatch(issue -> issue.where().equals("/defaults/place/confidence")));
        assertEquals(
                1,
                maps.validate().stream()
                        .filter(issue -> issue.file().startsWith("base/"))
                        .count());
    }

    @Test
    void aMissingCatalogueIsOneLine() throws IOException {
        Files.delete(maps.file("base/sources.json"));
        assertEquals("base/sources.json", one().file());
    }

    @Test
    void aBrokenCatalogueIsOneLine() throws IOException {
        maps.write("base/sources.json", "{\"schema\": 1,\n \"sources\": [");
        assertEquals("base/sources.json", one().file());
        assertTrue(one().where().startsWith("2:"));
    }

    /** The vias of the plan need the base pack; without it that is all that is said. */
    @Test
    void withoutTheBasePack() throws IOException {
        Files.delete(maps.file("base/embedded/plan.json"));
        assertEquals("base/embedded/plan.json", one().file());
    }
}
