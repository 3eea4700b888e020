package lakecity.tiles.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import lakecity.geo.TileCoord;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStore;
import lakecity.tiles.web.Hosts;
import lakecity.tiles.web.WebAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceOpenerTest {
    @TempDir
    Path folder;

    private final Hosts hosts = new Hosts();
    private final List<String> asked = new ArrayList<>();
    private Path base = Path.of("");
    private SourceOpener opener = opener("");

    @BeforeEach
    void begin() throws IOException {
        base = Files.createDirectories(folder.resolve("maps/base"));
        opener = opener("");
    }

    @AfterEach
    void end() {
        hosts.close();
    }

    private SourceOpener opener(String key) {
        WebAccess access = new WebAccess(hosts, TileStore.NONE, () -> "Test/1", TileLimits.STANDARD);
        return new SourceOpener(
                access,
                server -> {
                    asked.add(server);
                    return key;
                },
                base);
    }

    private static Path tiles(Path where) throws IOException {
        Path row = Files.createDirectories(where.resolve("3/4"));
        ImageIO.write(
                new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB),
                "png",
                row.resolve("5.png").toFile());
        return where;
    }

    @Test
    void aPacksFolderOfTilesIsOpened() throws Exception {
        tiles(base.resolve("tiles/own"));
        SourceSpec spec = Specs.of("own", Kind.FOLDER, "tiles/own", List.of());
        try (TileSource source = opener.open(spec)) {
            assertEquals("own", source.id());
            assertEquals(256, source.load(new TileCoord(3, 4, 5), 1).get().getWidth());
        }
    }

    @Test
    void theUsersOwnMayLieAnywhere() throws Exception {
        Path elsewhere = tiles(folder.resolve("elsewhere"));
        try (TileSource source = opener.open(Specs.of("own", Kind.FOLDER, elsewhere.toString(), List.of()))) {
            assertEquals(3, source.minZoom());
        }
    }

    @Test
    void aPathOfAPackNeverLeadsOut() throws IOException {
        Path outside = tiles(folder.resolve("outside"));
        Files.createSymbolicLink(base.resolve("link"), outside);
        refused(Specs.of("a", Kind.FOLDER, "link", List.of()), "outside");
        refused(Specs.of("a", Kind.FOLDER, "../../outside", List.of()), "outside");
    }

    @Test
    void whatIsNotThereOrNoArchiveIsSaid() throws IOException {
        for (Kind kind : List.of(Kind.MBTILES, Kind.PMTILES, Kind.FOLDER)) {
            refused(Specs.of("a", kind, "none", List.of()), "not there");
            refused(Specs.of("a", kind, folder.resolve("none").toString(), List.of()), "");
            refused(Specs.of("a", kind, "a\u0000b", List.of()), "");
        }
        Files.writeString(base.resolve("a.mbtiles"), "no archive at all");
        refused(Specs.of("a", Kind.MBTILES, "a.mbtiles", List.of()), "");
        refused(Specs.of("a", Kind.PMTILES, "http://user@a.example/a.pmtiles", List.of()), "cannot be used");
        refused(Specs.of("a", Kind.PMTILES, "http://a b/a.pmtiles", List.of()), "cannot be used");
    }

    @Test
    void aKeyIsAskedForByItsServer() throws Exception {
        SourceSpec spec = Specs.xyz("a", "https://a.example/{z}/{x}/{y}?k={key}");
        TileException missing = refused(spec, "key");
        assertEquals(TileException.Kind.KEY, missing.kind());
        try (TileSource source = opener("SECRET").open(spec)) {
            assertFalse(source.toString().contains("SECRET"));
        }
        try (TileSource source = opener("SECRET").open(Specs.xyz("b"))) {
            assertEquals("b", source.id());
        }
        assertEquals(List.of("https://a.example", "https://a.example"), asked);
    }

    @Test
    void templatesThatGotPastTheReaderAreRefused() {
        refused(Specs.xyz("a", "file:///etc/{z}/{x}/{y}"), "cannot be used");
        refused(Specs.xyz("a", "https://a.example/{z}/{x}"), "cannot be used");
        assertThrows(IllegalArgumentException.class, () -> opener.open(SourceSpec.embedded()));
    }

    private TileException refused(SourceSpec spec, String words) {
        TileException e = assertThrows(TileException.class, () -> opener.open(spec), spec.toString());
        assertTrue(e.reason().en().contains(words), e.reason().en());
        assertFalse(e.reason().zh().isEmpty());
        return e;
    }
}
