package lakecity.tiles.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;
import lakecity.tiles.web.TileAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileCatalogueTest {
    private static final String GOOD = "{\"id\":\"a\",\"kind\":\"xyz\",\"title\":{\"zh\":\"甲\",\"en\":\"A\"},"
            + "\"attribution\":{\"zh\":\"甲\",\"en\":\"A\"},\"minZoom\":0,\"maxZoom\":19,"
            + "\"url\":\"https://a.example/{z}/{x}/{y}.png\"}";
    private static final String FILE = GOOD.replace("xyz", "mbtiles")
            .replace("\"url\":\"https://a.example/{z}/{x}/{y}.png\"", "\"path\":\"tiles/a.mbtiles\"");

    @TempDir
    Path folder;

    private TileCatalogue read(String text) throws IOException {
        return TileCatalogue.read(Files.writeString(folder.resolve("sources.json"), text));
    }

    private TileCatalogue entries(String entries) throws IOException {
        return read("{\"schema\":1,\"sources\":[" + entries + "]}");
    }

    private static List<String> ids(TileCatalogue catalogue) {
        return catalogue.specs().stream().map(SourceSpec::id).toList();
    }

    private static String with(String fields) {
        return GOOD.replace("\"url\"", fields + ",\"url\"");
    }

    @Test
    void theShippedCatalogueIsSound() {
        TileCatalogue catalogue = TileCatalogue.read(Path.of("maps/base/sources.json"));
        assertEquals(List.of(), catalogue.faults());
        assertEquals(
                List.of(
                        "embedded",
                        "tianditu-vec",
                        "tianditu-img",
                        "tianditu-ter",
                        "tianditu-cva",
                        "tianditu-cia",
                        "tianditu-cta",
                        "osm",
                        "opentopomap"),
                ids(catalogue));
        for (SourceSpec spec : catalogue.specs()) {
            boolean tianditu = spec.id().startsWith("tianditu");
            boolean embedded = spec.kind() == Kind.EMBEDDED;
            assertEquals(tianditu, spec.needsKey(), spec.id());
            assertEquals(tianditu, !spec.web().keyHint().isEmpty(), spec.id());
            assertEquals(!tianditu && !embedded, !spec.warning().isEmpty(), spec.id());
            assertEquals(embedded, spec.attribution().isEmpty(), spec.id());
            assertTrue(embedded || spec.address().startsWith("https://"), spec.id());
        }
        assertEquals(2, catalogue.spec("osm").orElseThrow().web().connections());
        assertEquals(
                Duration.ofDays(7), catalogue.spec("osm").orElseThrow().web().keep());
    }

    @Test
    void eachMapOfTiandituHasItsNamesAndOneKeyServesAll() {
        TileCatalogue catalogue = TileCatalogue.read(Path.of("maps/base/sources.json"));
        for (String[] pair : new String[][] {{"vec", "cva"}, {"img", "cia"}, {"ter", "cta"}}) {
            SourceSpec base = catalogue.spec("tianditu-" + pair[0]).orElseThrow();
            SourceSpec names = catalogue.spec(base.companion()).orElseThrow();
            assertEquals("tianditu-" + pair[1], names.id());
            assertEquals(Role.ANNOTATION, names.role());
            assertEquals(base.maxZoom(), names.maxZoom());
            assertEquals(TileKeys.server(base), TileKeys.server(names));
            String address = TileAddress.of(base.address(), base.web().subdomains(), new TileCoord(3, 4, 5), 1);
            assertTrue(address.startsWith("https://t1.tianditu.gov.cn/" + pair[0] + "_w/wmts?"), address);
            assertTrue(address.contains("&TILEMATRIX=3&TILEROW=5&TILECOL=4&tk="), address);
            assertTrue(address.contains("&LAYER=" + pair[0] + "&"), address);
        }
    }

    @Test
    void theEmbeddedMapIsAlwaysThere() throws IOException {
        assertEquals(List.of("embedded"), ids(TileCatalogue.read(folder.resolve("none.json"))));
        assertEquals(List.of("a", "embedded"), ids(entries(GOOD)));
    }

    @Test
    void eachFaultSaysWhere() throws IOException {
        expect("/sources/0/url", GOOD.replace("{x}", ""));
        expect("/sources/0/url", GOOD.replace("a.example", "{s}.example"));
        expect("/sources/0/url", with("\"subdomains\":[\"a\"]"));
        expect("/sources/0/subdomains", with("\"subdomains\":[\"a/b\"]"));
        expect("/sources/0/kind", GOOD.replace("xyz", "wms"));
        expect("/sources/0/kind", GOOD.replace("xyz", "XYZ"));
        expect("/sources/0/role", with("\"role\":\"overlay\""));
        expect("/sources/0/id", GOOD.replace("\"a\"", "\"A B\""));
        expect("/sources/0/title", GOOD.replaceFirst("甲", " "));
        expect("/sources/0/keyHint", GOOD.replace(".png", ".png?k={key}"));
        expect("/sources/0/minZoom", GOOD.replace("\"minZoom\":0,\"maxZoom\":19", "\"minZoom\":9,\"maxZoom\":3"));
        expect("/sources/0/maxZoom", GOOD.replace("19", "1e9"));
        expect("/sources/0/maxZoom", GOOD.replace(",\"maxZoom\":19", ""));
        expect("/sources/0/tileSize", with("\"tileSize\":300"));
        expect("/sources/0/connections", with("\"connections\":9"));
        expect("/sources/0/connections", with("\"connections\":1.5"));
        expect("/sources/0/keepHours", with("\"keepHours\":0"));
        expect("/sources/0/companion", with("\"companion\":\"none\""));
        expect("/sources/0/companion", with("\"role\":\"annotation\",\"companion\":\"embedded\""));
        expect("/sources/0/colour", with("\"colour\":1"));
        expect("/sources/0/path", with("\"path\":\"a\""));
        expect("/sources/0/attribution", FILE.replace("attribution", "x-attribution"));
        expect("/sources/0", "17");
        expect("/sources/1/id", GOOD + "," + GOOD);
    }

    private void expect(String where, String entries) throws IOException {
        TileCatalogue catalogue = entries(entries);
        assertEquals(
                List.of(where),
                catalogue.faults().stream().map(CatalogueFault::where).toList(),
                entries);
        assertTrue(ids(catalogue).contains("embedded"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/{z}/{x}/{y}",
                "javascript:alert({z}{x}{y})",
                "jar:https://a.example!/{z}/{x}/{y}",
                "ftp://a.example/{z}/{x}/{y}",
                "//a.example/{z}/{x}/{y}",
                "https://user:secret@a.example/{z}/{x}/{y}",
                "https://a.example@b.example/{z}/{x}/{y}",
                "https://{key}.example/{z}/{x}/{y}",
                "https://{z}.example/{z}/{x}/{y}",
                "https://a.example/../{z}/{x}/{y}",
                "https://a.example/%2e%2E/{z}/{x}/{y}",
                "https://a.example/{z}/{x}/{y}/{token}",
                "https://a.example/{z}/{x}/{y} .png",
                "https://a.example/{z}/{x}/{y}\\u0000",
                "https:///{z}/{x}/{y}",
                "https://a.example/{z}{",
                "{z}/{x}/{y}",
                ""
            })
    void hostileTemplatesAreRefused(String url) throws IOException {
        String hinted = with("\"keyHint\":{\"zh\":\"密\",\"en\":\"K\"}");
        expect("/sources/0/url", hinted.replace("https://a.example/{z}/{x}/{y}.png", url));
    }

    @Test
    void hugeValuesAreRefused() throws IOException {
        expect("/sources/0/url", GOOD.replace(".png", "a".repeat(3000)));
        expect("/sources/0/path", FILE.replace("a.mbtiles", "a/".repeat(1500) + "a"));
        expect("/sources/0/id", GOOD.replace("\"a\"", "\"" + "a".repeat(65) + "\""));
        assertFalse(entries(GOOD.replace("甲", "甲".repeat(20_000))).faults().isEmpty());
        assertFalse(entries("0,".repeat(600) + "0").faults().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a",
                "tiles/../../a",
                "/etc/a",
                "C:/a",
                "C:a",
                "tiles//a",
                "./a",
                "a\\\\b",
                "\\\\\\\\server\\\\share",
                "",
                "a/",
                "a\\u0000b",
                "file:a"
            })
    void pathsOfAPackStayWithinIt(String path) throws IOException {
        expect("/sources/0/path", FILE.replace("tiles/a.mbtiles", path));
    }

    @Test
    void filesAreRead() throws IOException {
        String remote = FILE.replace("\"a\"", "\"b\"")
                .replace("mbtiles\",\"title", "pmtiles\",\"title")
                .replace("\"path\":\"tiles/a.mbtiles\"", "\"url\":\"https://a.example/a.pmtiles\"");
        String tiles = FILE.replace("\"a\"", "\"c\"").replace("mbtiles\",\"title", "folder\",\"title");
        TileCatalogue catalogue = entries(FILE + "," + remote + "," + tiles);
        assertEquals(List.of(), catalogue.faults());
        assertEquals(Kind.MBTILES, catalogue.spec("a").orElseThrow().kind());
        assertEquals("tiles/a.mbtiles", catalogue.spec("a").orElseThrow().address());
        assertTrue(catalogue.spec("b").orElseThrow().isOnline());
        assertEquals(Kind.FOLDER, catalogue.spec("c").orElseThrow().kind());
        expect("/sources/0/url", remote.replace("a.pmtiles", "{z}/a.pmtiles"));
        expect("/sources/0/url", remote.replace("https", "file"));
    }

    @Test
    void whatTheFormatOffersIsRead() throws IOException {
        String names = GOOD.replace("\"a\"", "\"n\"").replace("\"url\"", "\"role\":\"annotation\",\"url\"");
        String entry = GOOD.replace("a.example/{z}/{x}/{y}", "{s}.example/{scale}/{z}/{x}/{-y}{r}")
                .replace(".png", ".png?k={key}")
                .replace(
                        "\"url\"",
                        "\"subdomains\":[\"t0\",\"t1\"],\"tileSize\":512,\"companion\":\"n\",\"connections\":3,"
                                + "\"keepHours\":5,\"keyHint\":{\"zh\":\"密\",\"en\":\"K\"},\"x-note\":1,\"url\"");
        TileCatalogue catalogue = entries(entry + "," + names);
        assertEquals(List.of(), catalogue.faults());
        SourceSpec spec = catalogue.spec("a").orElseThrow();
        assertEquals("n", spec.companion());
        assertEquals(new Web(List.of("t0", "t1"), 512, new LocalText("密", "K"), 3, Duration.ofHours(5)), spec.web());
        assertEquals(
                "https://t1.example/2/3/4/2@2x.png?k=",
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
