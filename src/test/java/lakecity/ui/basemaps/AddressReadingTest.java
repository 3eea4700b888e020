package lakecity.ui.basemaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import lakecity.tiles.web.TileAddress;
import lakecity.ui.basemaps.AddressReading.Form;
import org.junit.jupiter.api.Test;

/** Addresses as people paste them, from other programs and from servers' own pages, are understood. */
class AddressReadingTest {
    private static final String XYZ = "https://tiles.example.org/{z}/{x}/{y}.png";
    private static final String KVP =
            "https://wmts.example.org/wmts?SERVICE=WMTS&REQUEST=GetTile&LAYER=vec&TILEMATRIXSET=w"
                    + "&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}";

    private static void reads(String typed, Form form, String address) {
        AddressReading read = AddressReading.of(typed);
        assertEquals(address, read.address(), typed);
        assertEquals(form, read.form(), typed);
        assertEquals(Optional.empty(), read.fault(), typed);
        assertEquals(read.address(), AddressReading.of(address).address(), "read again it is the same");
    }

    @Test
    void templatesInTheWordsOfOthers() {
        for (String typed : List.of(
                XYZ,
                "  " + XYZ + " ",
                "\"" + XYZ + "\"",
                "https://tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png",
                "https://tiles.example.org/${z}/${x}/${y}.png",
                "https://tiles.example.org/{$z}/{$x}/{$y}.png",
                "https://tiles.example.org/{zoom}/{X}/{Y}.png",
                "tms[3,18]:" + XYZ,
                "tiles.example.org/{z}/{x}/{y}.png",
                "type=xyz&url=https://tiles.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0",
                "https://tiles.example.org/12/3372/1551.png")) {
            reads(typed, Form.XYZ, XYZ);
        }
        reads("https://t.example.org/{z}/{x}/{!y}.png", Form.TMS, "https://t.example.org/{z}/{x}/{-y}.png");
        reads("https://t.example.org/t?x={x}&y={y}&l={l}", Form.XYZ, "https://t.example.org/t?x={x}&y={y}&l={z}");
        reads("https://t.example.org/t?x=3372&y=1551&z=12", Form.XYZ, "https://t.example.org/t?x={x}&y={y}&z={z}");
    }

    @Test
    void mapServersAndSingleTilesOfWmts() {
        String tile = "/tile/{z}/{y}/{x}";
        String server = "https://gis.example.org/arcgis/rest/services/Img/MapServer";
        reads(server, Form.XYZ, server + tile);
        reads(server + "/tile/12/1551/3372", Form.XYZ, server + tile);
        reads(
                KVP.replace("{TileMatrix}", "12").replace("{TileRow}", "1551").replace("{TileCol}", "3372"),
                Form.WMTS_KVP,
                KVP);
        reads(
                KVP.replace("{TileMatrix}", "EPSG:3857:12")
                        .replace("{TileRow}", "1551")
                        .replace("{TileCol}", "3372"),
                Form.WMTS_KVP,
                KVP);
        reads(KVP, Form.WMTS_KVP, KVP);
        reads(
                "https://wmts.example.org/vec/w/{tilematrix}/{tilerow}/{tilecol}.png",
                Form.WMTS_REST,
                "https://wmts.example.org/vec/w/{TileMatrix}/{TileRow}/{TileCol}.png");
    }

    @Test
    void subdomainsAreNamedOrHintedAt() {
        assertEquals(
                List.of("a", "b"),
                AddressReading.of("https://{switch:a,b}.example.org/{z}/{x}/{y}")
                        .subdomains());
        assertEquals(
                List.of("1", "2", "3"),
                AddressReading.of("https://t{1-3}.example.org/{z}/{x}/{y}").subdomains());
        assertEquals(
                List.of("a", "b", "c"),
                AddressReading.of("https://{s}.example.org/{z}/{x}/{y}").subdomains());
        assertEquals(
                8,
                AddressReading.of("https://t{s}.example.org/{z}/{x}/{y}")
                        .subdomains()
                        .size());
        assertEquals(List.of(), AddressReading.of(XYZ).subdomains());
    }

    @Test
    void aKeyInAnAddressIsTakenOutOfIt() {
        for (String name : List.of("tk", "key", "ak", "apikey", "api_key", "access_token", "token")) {
            AddressReading read = AddressReading.of(XYZ + "?v=2&" + name + "=s3cret-key-0815&w=1");
            assertEquals(XYZ + "?v=2&" + name + "={key}&w=1", read.address());
            assertEquals("s3cret-key-0815", read.key());
        }
        assertEquals("", AddressReading.of(XYZ + "?tk={tk}").key());
        assertEquals(XYZ + "?tk={key}", AddressReading.of(XYZ + "?tk={tk}").address());
    }

    @Test
    void filesAndFolders() {
        Path folder = Path.of("maps tiles").toAbsolutePath();
        reads(
                folder.resolve("a.mbtiles").toString(),
                Form.MBTILES,
                folder.resolve("a.mbtiles").toString());
        reads(
                folder.resolve("a.PMTiles").toString(),
                Form.PMTILES,
                folder.resolve("a.PMTiles").toString());
        reads(folder.toString(), Form.FOLDER, folder.toString());
        reads(
                folder.resolve("a.md").toString(),
                Form.LOCAL,
                folder.resolve("a.md").toString());
        reads(folder + "/{z}/{x}/{y}.png", Form.FOLDER, folder.toString());
        reads(
                folder.resolve("a.mbtiles").toUri().toString(),
                Form.MBTILES,
                folder.resolve("a.mbtiles").toString());
        reads("https://example.org/a.pmtiles?v=3", Form.PMTILES_WEB, "https://example.org/a.pmtiles?v=3");
        reads("pmtiles://https://example.org/a.pmtiles", Form.PMTILES_WEB, "https://example.org/a.pmtiles");
        assertEquals(Form.UNKNOWN, AddressReading.of("a.mbtiles").form());
    }

    @Test
    void whatIsKnownToBeSomethingElseIsSaid() {
        for (List<String> each : List.of(
                List.of("https://e.org/wmts?SERVICE=WMTS&REQUEST=GetCapabilities", "capabilities"),
                List.of("https://e.org/wmts/1.0.0/WMTSCapabilities.xml", "capabilities"),
                List.of("https://e.org/wmts/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png", "matrix-set"),
                List.of("https://e.org/wms?service=WMS&request=GetMap", "wms"),
                List.of("https://e.org/m?bbox={bbox-epsg-3857}", "wms"),
                List.of("https://e.org/{quadkey}.png", "quadkey"),
                List.of("https://e.org/{z}/{x}/{y}.pbf", "vector"),
                List.of("https://e.org/tiles.json", "tilejson"),
                List.of("file:///etc/{z}/{x}/{y}", "file"),
                List.of("ftp://e.org/{z}/{x}/{y}", "file"))) {
            assertEquals(
                    Optional.of("basemaps.fault." + each.get(1)),
                    AddressReading.of(each.get(0)).fault(),
                    each.get(0));
        }
        assertTrue(AddressReading.of("https://webrd01.is.autonavi.com/appmaptile?x={x}&y={y}&z={z}")
                .isShifted());
        assertFalse(AddressReading.of(XYZ).isShifted());
    }

    @Test
    void nothingTypedFailsAndWhatIsUnderstoodIsSound() {
        long seed = 20260701;
        Random random = new Random(seed);
        String[] parts = {
            "https://", "http:", "{z}", "{x}", "{", "}", "/", "..", "%7B", "%", "a.b", "?tk=", "file:", "\\", "C:", "12"
        };
        for (int i = 0; i < 5000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                typed.append(parts[random.nextInt(parts.length)]);
            }
            AddressReading read = AddressReading.of(typed.toString());
            boolean isTemplate = read.form().kind() == SourceKind.TEMPLATE
                    && read.form() != Form.NOTHING
                    && read.form() != Form.UNKNOWN;
            assertTrue(!isTemplate || TileAddress.isSound(read.address(), read.subdomains()), seed + ": " + typed);
        }
    }
}
