package lakecity.tiles.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import lakecity.geo.TileCoord;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.web.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileCatalogueTest {
    private static final String GOOD = "{\"id\":\"a\",\"kind\":\"xyz\",\"title\":{\"zh\":\"甲\",\"en\":\"A\"},"
            + "\"attribution\":{\"zh\":\"甲\",\"en\":\"A\"},\"url\":\"https://a.example/{z}/{x}/{y}.png\"}";

    @TempDir
    Path folder;

    private TileCatalogue read(String text) throws IOException {
        return TileCatalogue.read(Files.writeString(folder.resolve("sources.json"), text));
    }

    private static List<String> ids(TileCatalogue catalogue) {
        return catalogue.specs().stream().map(SourceSpec::id).toList();
    }

    @Test
    void theShippedCatalogueIsSound() {
        TileCatalogue catalogue = TileCatalogue.read(Path.of("maps/base/sources.json"));
        assertEquals(List.of(), catalogue.faults());
        assertEquals(List.of("embedded", "osm"), ids(catalogue));
        assertFalse(catalogue.spec("osm").orElseThrow().warning().isEmpty());
    }

    @Test
    void theEmbeddedMapIsAlwaysThere() throws IOException {
        assertEquals(List.of("embedded"), ids(TileCatalogue.read(folder.resolve("none.json"))));
        assertEquals(List.of("a", "embedded"), ids(read("{\"schema\":1,\"sources\":[" + GOOD + "]}")));
    }

    @Test
    void eachFaultSaysWhere() throws IOException {
        expect("/sources/0/url", GOOD.replace("https", "file"));
        expect("/sources/0/url", GOOD.replace("{x}", ""));
        expect("/sources/0/url", GOOD.replace("a.example", "{s}.example"));
        expect("/sources/0/subdomains", GOOD.replace("\"url\"", "\"subdomains\":[\"a/b\"],\"url\""));
        expect("/sources/0/kind", GOOD.replace("xyz", "wms"));
        expect("/sources/0/id", GOOD.replace("\"a\"", "\"A B\""));
        expect("/sources/0/title", GOOD.replaceFirst("甲", " "));
        expect("/sources/0/minZoom", GOOD.replace("\"url\"", "\"minZoom\":9,\"maxZoom\":3,\"url\""));
        expect("/sources/0/maxZoom", GOOD.replace("\"url\"", "\"maxZoom\":1e9,\"url\""));
        expect("/sources/0/colour", GOOD.replace("\"url\"", "\"colour\":1,\"url\""));
        expect("/sources/0", "17");
        expect("/sources/1/id", GOOD + "," + GOOD);
    }

    private void expect(String where, String entries) throws IOException {
        TileCatalogue catalogue = read("{\"schema\":1,\"sources\":[" + entries + "]}");
        assertEquals(
                List.of(where),
                catalogue.faults().stream().map(CatalogueFault::where).toList(),
                entries);
        assertTrue(ids(catalogue).contains("embedded"));
    }

    @Test
    void whatTheFormatOffersIsRead() throws IOException {
        String entry = GOOD.replace("a.example/", "{s}.example/{scale}/")
                .replace("\"url\"", "\"subdomains\":[\"t0\",\"t1\"],\"tileSize\":512,\"x-note\":1,\"url\"");
        TileCatalogue catalogue = read("{\"schema\":1,\"sources\":[" + entry + "]}");
        assertEquals(List.of(), catalogue.faults());
        SourceSpec spec = catalogue.spec("a").orElseThrow();
        assertEquals(
                "https://t1.example/2/3/4/5.png",
                TileAddress.of(spec.address(), spec.web().subdomains(), new TileCoord(3, 4, 5), 2));
    }

    @Test
    void brokenFilesLeaveTheEmbeddedMap() throws IOException {
        Random random = new Random(3);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            noise.append((char) (32 + random.nextInt(90)));
        }
        for (String text : List.of(
                "", "null", "[]", "{", "{\"sources\":3}", "[".repeat(200_000), noise.toString(), " ".repeat(2 << 20))) {
            TileCatalogue catalogue = read(text);
            assertEquals(List.of("embedded"), ids(catalogue));
            assertFalse(catalogue.faults().isEmpty());
        }
    }
}
