package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import lakecity.data.check.CatalogueCheck;
import lakecity.data.check.SchemaCheck;
import lakecity.data.json.Faults;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.tiles.catalogue.CatalogueFault;
import lakecity.tiles.catalogue.TileCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schema and check on one side, the reader on the other: both find fault with the same catalogues. */
class SourcesAgreeTest {
    private static final String WORDS = "{\"zh\": \"甲\", \"en\": \"A\"}";
    private static final String XYZ =
            "{\"id\": \"a\", \"kind\": \"xyz\", \"title\": " + WORDS + ", \"attribution\": " + WORDS
                    + ", \"minZoom\": 0, \"maxZoom\": 9, \"url\": \"https://{s}.example/{z}/{x}/{y}.png\", \"subdomains\": [\"t1\"]}";
    private static final String FILE = "{\"id\": \"f\", \"kind\": \"pmtiles\", \"title\": " + WORDS
            + ", \"attribution\": " + WORDS + ", \"path\": \"tiles/a.pmtiles\"}";
    private static final SchemaCheck SCHEMA = new SchemaCheck("tile-sources");

    @TempDir
    Path folder;

    private void judge(boolean sound, String entries) throws IOException, Refusal {
        judgeFile(sound, "{\"schema\": 1, \"sources\": [" + entries + "]}");
    }

    private void judgeFile(boolean sound, String text) throws IOException, Refusal {
        Path file = Files.createDirectories(folder.resolve("base")).resolve("sources.json");
        Files.writeString(file, text);
        Faults faults = new Faults();
        new CatalogueCheck(SCHEMA, faults).check(PackFiles.of(folder, folder, ""));
        List<CatalogueFault> read = TileCatalogue.read(file).faults();
        assertEquals(sound, faults.list().isEmpty(), () -> "validator: " + text + faults.list());
        assertEquals(sound, read.isEmpty(), () -> "reader: " + text + read);
    }

    private void xyz(boolean sound, String from, String to) throws IOException, Refusal {
        assertTrue(XYZ.contains(from), from);
        judge(sound, XYZ.replace(from, to));
    }

    private void file(boolean sound, String from, String to) throws IOException, Refusal {
        assertTrue(FILE.contains(from), from);
        judge(sound, FILE.replace(from, to));
    }

    @Test
    void bothAcceptTheShippedCatalogue() throws IOException, Refusal {
        judgeFile(true, Files.readString(Path.of("maps/base/sources.json")));
    }

    @Test
    void theSchemaKnowsTheFieldsTheReaderKnows() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(SourcesAgreeTest.class.getResourceAsStream("tile-sources.schema.json"))
                .at("/$defs/source/properties");
        TreeSet<String> names = new TreeSet<>();
        schema.fieldNames().forEachRemaining(names::add);
        assertEquals(16, names.size());
        for (String name : names) {
            Files.writeString(
                    folder.resolve("s.json"),
                    "{\"schema\":1,\"sources\":[{\"id\":\"a\",\"kind\":\"xyz\",\"" + name + "\":[]}]}");
            assertTrue(TileCatalogue.read(folder.resolve("s.json")).faults().stream()
                    .noneMatch(fault -> fault.reason().en().contains("Unknown")));
        }
    }

    @Test
    void bothAcceptWhatTheFormatOffers() throws IOException, Refusal {
        judge(true, XYZ);
        judge(true, FILE);
        xyz(
                true,
                "\"minZoom\": 0",
                "\"minZoom\": 0.0, \"x-n\": 1, \"tileSize\": 512, \"connections\": 8, \"keepHours\": 1");
        xyz(true, "{y}.png", "{-y}{r}.png?s={scale}");
        xyz(true, "{z}/{x}/{y}.png", "wmts?m={TileMatrix}&r={TileRow}&c={TileCol}");
        xyz(true, "\"url\"", "\"keyHint\": " + WORDS + ", \"url\"");
        file(true, "\"path\": \"tiles/a.pmtiles\"", "\"url\": \"http://127.0.0.1:8080/a.pmtiles?v=1\"");
        file(true, "pmtiles\", \"title", "folder\", \"title");
        file(true, "pmtiles\", \"title", "mbtiles\", \"title");
        file(true, "tiles/a", "瓦片/河 湖/a..b");
        judge(
                true,
                XYZ.replace("\"url\"", "\"companion\": \"f\", \"url\"") + ","
                        + FILE.replace("\"path\"", "\"role\": \"annotation\", \"path\""));
    }

    @Test
    void bothRefuseWrongAddresses() throws IOException, Refusal {
        for (String url : List.of(
                "file:///{s}/{z}/{x}/{y}",
                "javascript:{s}{z}{x}{y}",
                "https://user:pass@{s}.example/{z}/{x}/{y}",
                "https://{key}.{s}.example/{z}/{x}/{y}",
                "https://{z}.{s}.example/{z}/{x}/{y}",
                "https://{s}.example/../{z}/{x}/{y}",
                "https://{s}.example/%2e%2e/{z}/{x}/{y}",
                "https://{s}.example/{z}/{x}/{y}/..",
                "https://{s}.example/{z}/{x}/{y}{token}",
                "https://{s}.example/{z}/{x}",
                "https://{s}.example/{z}/{x}/{y}#a",
                "https://{s}.example/{z}/{x}/{y}|",
                "https://{s}.example/{z}/{x}/{y}%zz",
                "https://example/{z}/{x}/{y}",
                "https:///{s}/{z}/{x}/{y}",
                "https://{s}..example/{z}/{x}/{y}",
                "https://{s}.example/{z}/{x}/{y}?k={key}",
                "https://{s}.example/{z}/{x}/{y}" + "a".repeat(2000))) {
            xyz(false, "https://{s}.example/{z}/{x}/{y}.png", url);
        }
        for (String path :
                List.of("../a", "/a", "a/../b", "a//b", "C:/a", "a\\\\b", "", ".", "a/.", "a\\u0000", "a?")) {
            file(false, "tiles/a.pmtiles", path);
        }
        file(false, "\"path\": \"tiles/a.pmtiles\"", "\"url\": \"https://a.example/{z}/a.pmtiles\"");
        file(false, "\"path\": \"tiles/a.pmtiles\"", "\"url\": \"https://a.example/../a.pmtiles\"");
        file(false, "\"path\"", "\"url\": \"https://a.example/a.pmtiles\", \"path\"");
        file(false, ", \"path\": \"tiles/a.pmtiles\"", "");
        xyz(false, "\"url\"", "\"path\": \"a\", \"url\"");
    }

    @Test
    void bothRefuseWrongFields() throws IOException, Refusal {
        for (String field : List.of(
                "\"colour\": 1",
                "\"role\": \"overlay\"",
                "\"tileSize\": 300",
                "\"tileSize\": \"256\"",
                "\"connections\": 0",
                "\"connections\": 9",
                "\"connections\": 1.5",
                "\"keepHours\": 0",
                "\"keepHours\": 8761",
                "\"companion\": \"a\"",
                "\"companion\": \"none\"",
                "\"companion\": \"a b\"",
                "\"warning\": \"text\"",
                "\"warning\": {\"zh\": \"甲\"}",
                "\"warning\": {\"zh\": \"甲\", \"en\": \"\"}",
                "\"warning\": {\"zh\": \"甲\", \"en\": \"A\", \"fr\": \"A\"}",
                "\"keyHint\": 3")) {
            xyz(false, "\"url\"", field + ", \"url\"");
        }
        xyz(false, "\"id\": \"a\"", "\"id\": \"a b\"");
        xyz(false, "\"id\": \"a\"", "\"id\": \"embedded\"");
        xyz(false, "\"id\": \"a\"", "\"id\": 3");
        xyz(false, "\"xyz\"", "\"embedded\"");
        xyz(false, "\"xyz\"", "\"wms\"");
        xyz(false, "\"maxZoom\": 9", "\"maxZoom\": 23");
        xyz(false, ", \"maxZoom\": 9", "");
        xyz(false, "\"minZoom\": 0", "\"minZoom\": 10");
        xyz(false, "[\"t1\"]", "[]");
        xyz(false, "[\"t1\"]", "[\"t.1\"]");
        xyz(false, "[\"t1\"]", "[\"a\", \"a\"]");
        xyz(false, "\"title\": " + WORDS + ", ", "");
        xyz(false, "\"title\": " + WORDS, "\"title\": {\"zh\": \"\", \"en\": \"\"}");
        xyz(false, "\"attribution\": " + WORDS + ", ", "");
        xyz(false, "\"attribution\": " + WORDS, "\"attribution\": {\"zh\": \"\", \"en\": \"\"}");
        file(false, "\"attribution\": " + WORDS + ", ", "");
        file(false, "\"path\"", "\"subdomains\": [\"a\"], \"path\"");
        judge(false, XYZ + "," + XYZ);
        judge(false, "3");
    }

    @Test
    void bothRefuseWrongFiles() throws IOException, Refusal {
        for (String text : List.of(
                "",
                "[]",
                "{}",
                "{\"schema\": 1}",
                "{\"schema\": 2, \"sources\": [" + XYZ + "]}",
                "{\"sources\": [" + XYZ + "]}",
                "{\"schema\": 1, \"colour\": 1, \"sources\": [" + XYZ + "]}",
                "{\"schema\": 1, \"sources\": []}")) {
            judgeFile(false, text);
        }
    }
}
