package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import lakecity.settings.UserFolder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Base maps named on the command line, over a server of the test's own and a settings folder of the test's own. */
class BaseMapsRunTest {
    private static final Path FILES = Path.of("src/test/resources/tiles").toAbsolutePath();

    @TempDir
    Path folder;

    private final Set<String> asked = Collections.synchronizedSet(new TreeSet<>());
    private HttpServer server;
    private Path maps;
    private Path user;
    private String before;

    @BeforeEach
    void prepare() throws IOException {
        byte[] tile = orange();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            exchange.getResponseHeaders().add("Cache-Control", "max-age=3600");
            exchange.sendResponseHeaders(200, tile.length);
            exchange.getResponseBody().write(tile);
            exchange.close();
        });
        server.start();
        maps = SmallMaps.write(folder.resolve("maps"));
        Files.copy(FILES.resolve("gdal-png.mbtiles"), maps.resolve("base/quarters.mbtiles"));
        Files.writeString(maps.resolve("base/sources.json"), """
                {"schema": 1, "sources": [
                  {"id": "embedded", "kind": "embedded", "title": {"zh": "底图", "en": "Base"}},
                  {"id": "quarters", "kind": "mbtiles", "title": {"zh": "四色", "en": "Quarters"},
                   "attribution": {"zh": "某局", "en": "A bureau"}, "path": "quarters.mbtiles",
                   "minZoom": 8, "maxZoom": 10},
                  {"id": "hall", "kind": "xyz", "title": {"zh": "大厅", "en": "Hall"}, "url": "%s/hall/{z}/{x}/{y}.png",
                   "minZoom": 1, "maxZoom": 18, "attribution": {"zh": "厅局", "en": "The hall"},
                   "warning": {"zh": "界线仅供参考", "en": "Its boundaries are rough"}}]}""".formatted(address()));
        Files.createDirectory(maps.resolve("stories"));
        Files.writeString(maps.resolve("stories/lake.json"), """
                {"schema": 1, "id": "lake", "plan": "small", "title": {"zh": "湖", "en": "Lake"}, "scenes": [
                  {"id": "s1", "kind": "cover", "title": {"zh": "湖", "en": "The lake"}},%s,%s,%s]}""".formatted(
                        scene("s2", "hall"), scene("s3", "quarters"), scene("s4", "embedded")));
        user = Files.createDirectory(folder.resolve("user"));
        before = System.getProperty(UserFolder.PROPERTY);
        System.setProperty(UserFolder.PROPERTY, user.toString());
    }

    private static byte[] orange() throws IOException {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.ORANGE);
        g.fillRect(0, 0, 256, 256);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static String scene(String id, String base) {
        return """
                {"id": "%s", "kind": "map", "title": {"zh": "湖", "en": "The lake"}, "sources": ["outline"],
                 "view": {"schema": 1, "plan": "small", "edition": "2021年", "extent": [115.4, 37.8, 115.9, 38.2],
                          "baseMap": "%s"}}""".formatted(id, base);
    }

    @AfterEach
    void end() {
        server.stop(0);
        if (before == null) {
            System.clearProperty(UserFolder.PROPERTY);
        } else {
            System.setProperty(UserFolder.PROPERTY, before);
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private Run render(Path out, String... options) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "render",
                                "--maps",
                                maps.toString(),
                                "--out",
                                out.toString(),
                                "--size",
                                "700x500",
                                "--scale",
                                "1",
                                "--center",
                                "115.6,38",
                                "--zoom",
                                "9",
                                "--lang",
                                "en"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private Run story(String command, Path out, String... options) {
        return Run.of(Stream.concat(
                        Stream.of(
                                "story",
                                command,
                                "lake",
                                "--maps",
                                maps.toString(),
                                "--out",
                                out.toString(),
                                "--size",
                                "960x540",
                                "--scale",
                                "0.5",
                                "--lang",
                                "en"),
                        Stream.of(options))
                .toArray(String[]::new));
    }

    private static String latin(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void theUsersOwnSourceIsAskedWithTheirKeyOnceAndKept() throws Exception {
        Files.writeString(user.resolve("base-maps.json"), """
                {"schema": 1, "hidden": ["quarters"], "sources": [{"id": "own-1", "kind": "xyz",
                  "title": {"zh": "我的", "en": "Mine"}, "url": "%s/own/{z}/{x}/{y}.png?k={key}",
                  "minZoom": 1, "maxZoom": 18, "attribution": {"zh": "我局", "en": "My bureau"}}]}""".formatted(address()));
        Path first = folder.resolve("a.png");
        Run locked = render(first, "--base", "own-1");
        assertEquals(3, locked.code());
        assertTrue(locked.err().contains("needs a key"), locked.err());
        Files.writeString(user.resolve("tile-keys.json"), """
                {"schema": 1, "keys": {"%s": "s3cret"}}""".formatted(address()));
        Files.writeString(user.resolve("settings.json"), "{\"schema\": 1, \"contact\": \"me@example.org\"}");
        Run online = render(first, "--base", "own-1");
        assertEquals(0, online.code(), online.err());
        assertEquals("", online.err());
        assertTrue(
                asked.stream().allMatch(one -> one.matches("/own/.*k=s3cret LakeCityAtlas.*me@example.org.*")),
                asked.toString());
        assertFalse(asked.isEmpty());
        assertTrue(latin(first).contains("My bureau"));
        assertFalse(latin(first).contains("s3cret"));
        asked.clear();
        Path second = folder.resolve("b.png");
        Run offline = render(second, "--base", "own-1", "--offline");
        assertEquals(0, offline.code(), offline.err());
        assertEquals("", offline.err(), "all of it was kept");
        assertEquals(Set.of(), asked);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
        assertEquals(0, render(second, "--base", "quarters").code(), "hidden in the menu only");
        Run unknown = render(second, "--base", "own-2");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("own-1") && unknown.err().contains("hall"), unknown.err());
    }

    @Test
    void whatIsWrongWithTheUsersFilesIsTold() throws Exception {
        Files.writeString(user.resolve("base-maps.json"), "{");
        Files.writeString(
                user.resolve("tile-keys.json"), "{\"schema\": 1, \"keys\": {\"%s\": \"a b\"}}".formatted(address()));
        Run plain = render(folder.resolve("a.png"));
        assertEquals("", plain.err(), "who asks for no base map need not know");
        Run run = render(folder.resolve("a.png"), "--base", "own-1");
        assertEquals(2, run.code());
        assertTrue(run.err().contains(".bad.json") && run.err().contains("valid key"), run.err());
        assertFalse(run.err().contains("a b"));
    }

    @Test
    void offlineNothingIsAskedAndWhatIsMissingIsToldOnce() throws Exception {
        Path picture = folder.resolve("a.png");
        Run offline = render(picture, "--base", "hall", "--offline");
        assertEquals(0, offline.code(), offline.err());
        assertTrue(offline.err().contains("could not be had") && offline.err().contains("offline"), offline.err());
        Files.writeString(user.resolve("settings.json"), "{\"schema\": 1, \"workOffline\": true}");
        Run set = render(picture, "--base", "hall");
        assertEquals(offline.err(), set.err(), "as set in the window");
        assertEquals(Set.of(), asked);
        Run pmtiles = render(picture, "--base", address() + "/a.pmtiles");
        assertEquals(0, pmtiles.code(), pmtiles.err());
        assertTrue(pmtiles.err().contains("Drawn without it"), pmtiles.err());
        assertEquals(Set.of(), asked);
        Run online = render(picture, "--base", "hall", "--no-offline");
        assertEquals("Its boundaries are rough\n", online.err());
        assertFalse(asked.isEmpty());
    }

    @Test
    void aScenesOwnServerIsAskedOnlyWhenItIsNamed() throws Exception {
        Path out = folder.resolve("plain");
        Run plain = story("render", out);
        assertEquals(0, plain.code(), plain.err());
        assertEquals(Set.of(), asked);
        assertEquals(
                1,
                plain.err()
                        .lines()
                        .filter(line -> line.contains("--allow hall"))
                        .count(),
                plain.err());
        assertFalse(latin(out.resolve("scene-002.png")).contains("The hall"));
        assertTrue(latin(out.resolve("scene-003.png")).contains("A bureau"), "needs no server");
        Path allowed = folder.resolve("allowed");
        Run both = story("render", allowed, "--allow", "hall");
        assertEquals(0, both.code(), both.err());
        assertFalse(asked.isEmpty());
        assertTrue(latin(allowed.resolve("scene-002.png")).contains("The hall"));
        assertTrue(latin(allowed.resolve("scene-003.png")).contains("A bureau"));
        assertFalse(latin(allowed.resolve("scene-004.png")).contains("A bureau"));
        assertEquals(2, story("render", allowed, "--allow", "halls").code());
        Run named = story("render", allowed, "--base", "quarters", "--annotation", "hall");
        assertEquals(0, named.code(), named.err());
        String all = latin(allowed.resolve("scene-004.png"));
        assertTrue(all.contains("A bureau") && all.contains("The hall"));
    }

    @Test
    void slidesAndHandoutsCreditEveryScenesTiles() throws Exception {
        Path slides = folder.resolve("a.pptx");
        Run run = story("export", slides, "--format", "pptx", "--allow", "hall");
        assertEquals(0, run.code(), run.err());
        assertTrue(slide(slides, 2).contains("The hall"));
        assertTrue(slide(slides, 3).contains("A bureau"));
        assertFalse(slide(slides, 4).contains("A bureau") || slide(slides, 4).contains("The hall"));
        Path handout = folder.resolve("a.pdf");
        for (String scenes : List.of("1", "4")) {
            run = story("export", handout, "--format", "pdf", "--per-page", scenes, "--allow", "hall");
            assertEquals(0, run.code(), run.err());
            try (PDDocument document = Loader.loadPDF(handout.toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.contains("The hall") && text.contains("A bureau"), text);
            }
        }
    }

    private static String slide(Path file, int number) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] xml = zip.getInputStream(zip.getEntry("ppt/slides/slide" + number + ".xml"))
                    .readAllBytes();
            return new String(xml, StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileOfTilesIsABaseMapByItsPath() throws Exception {
        Path picture = folder.resolve("a.png");
        Path embedded = folder.resolve("b.png");
        assertEquals(0, render(embedded).code());
        Run file = render(picture, "--base", FILES.resolve("gdal-png.mbtiles").toString());
        assertEquals(0, file.code(), file.err());
        assertFalse(java.util.Arrays.equals(Files.readAllBytes(embedded), Files.readAllBytes(picture)));
        Run gone = render(picture, "--base", folder.resolve("gone.mbtiles").toString());
        assertEquals(3, gone.code());
        assertTrue(gone.err().contains("gone.mbtiles"), gone.err());
        assertEquals(
                3,
                render(picture, "--base", Path.of("pom.xml").toAbsolutePath().toString())
                        .code());
        Run pmtiles = render(
                picture, "--base", FILES.resolve("tileverse-colours.pmtiles").toString());
        assertEquals(0, pmtiles.code(), pmtiles.err());
        assertTrue(latin(picture).contains("Nobody"), "whose tiles they are, as the file says");
    }
}
