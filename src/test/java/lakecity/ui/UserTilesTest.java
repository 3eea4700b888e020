package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lakecity.data.MapsFolder;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.tiles.catalogue.UserSources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTilesTest {
    private static final String OWN = """
            {"schema": 1, "sources": [{"id": "mine", "kind": "xyz", "title": {"zh": "我的", "en": "Mine"},
              "url": "https://tiles.example/{z}/{x}/{y}", "minZoom": 0, "maxZoom": 9}]}
            """;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve(UserSources.NAME);
        Files.writeString(file, OWN);
    }

    @Test
    void theFilesAreReadOnceAndNotBeforeTheyAreNeeded() throws IOException {
        Files.delete(file);
        BaseMaps maps = new BaseMaps(new UserTiles(Optional.of(folder)), Optional.empty(), text -> {});
        Files.writeString(file, OWN);
        assertEquals("mine", maps.own().own().get(0).id());
        Files.delete(file);
        maps.use(new TileCatalogue(List.of(), List.of()), folder.resolve("sources.json"));
        assertEquals(1, maps.own().own().size());
        maps.close();
    }

    @Test
    void whatTheUserMadeOfThemIsNotReadOver() {
        UserTiles tiles = new UserTiles(Optional.of(folder));
        tiles.become(UserSources.NONE, TileKeys.NONE);
        assertSame(UserSources.NONE, tiles.now().sources());
    }

    /** Whoever began ahead has read them when the plan is there. */
    @Test
    void aheadReadsThemToo() throws Exception {
        Ahead ahead = Ahead.begin(new MapsFolder(Path.of("maps")), Optional.of(folder));
        assertTrue(ahead.get().fault().isEmpty());
        Files.delete(file);
        assertEquals("mine", ahead.userTiles().now().sources().own().get(0).id());
    }
}
