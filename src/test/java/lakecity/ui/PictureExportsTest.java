package lakecity.ui;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.geo.LonLat;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window exports over a base map from a server; the server is the test's own. */
class PictureExportsTest {
    private static final Session SESSION = SamplePlan.session();
    private static final Viewport SHOWN = new Viewport(new LonLat(116, 38), 9, 600, 400);

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean holes;
    private volatile long delay;
    private HttpServer server;
    private BaseMaps maps;

    @BeforeEach
    void serve() throws IOException {
        byte[] tile = magenta();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(delay));
            boolean hole = holes && exchange.getRequestURI().getPath().matches("/\\d+/\\d*[13579]/.*");
            exchange.sendResponseHeaders(hole ? 400 : 200, hole ? -1 : tile.length);
            if (!hole) {
                exchange.getResponseBody().write(tile);
            }
            exchange.close();
        });
        server.start();
        Path sources = Files.writeString(folder.resolve("sources.json"), """
                {"schema": 1, "sources": [
                  {"id": "hall", "kind": "xyz", "title": {"zh": "大厅", "en": "Hall"},
                   "url": "http://127.0.0.1:%1$d/{z}/{x}/{y}.png", "minZoom": 1, "maxZoom": 18,
                   "attribution": {"zh": "厅局", "en": "The hall"}},
                  {"id": "gone", "kind": "mbtiles", "title": {"zh": "无", "en": "Gone"}, "path": "gone.mbtiles",
                   "minZoom": 1, "maxZoom": 18, "attribution": {"zh": "无人", "en": "Nobody"}}]}""".formatted(
                        server.getAddress().getPort()));
        maps = new BaseMaps(Optional.empty(), text -> {});
        maps.use(TileCatalogue.read(sources), sources);
        maps.setAgreed(Set.of("hall 127.0.0.1"));
    }

    @AfterEach
    void end() {
        maps.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private static byte[] magenta() throws IOException {
        BufferedImage picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.MAGENTA);
        g.fillRect(0, 0, 256, 256);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private static View over(String base) {
        return View.home(SESSION.plan(), Language.EN, "light").withBase(base, 1);
    }

    private List<LocalText> save(String base, Path file) throws IOException {
        return new PictureExports(maps).savePng(SESSION, over(base), SHOWN, file);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPictureWaitsForItsTilesAndCreditsThem() throws Exception {
        delay = 150;
        Path file = folder.resolve("a.png");
        assertEquals(List.of(), save("hall", file));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(Color.MAGENTA.getRGB(), picture.getRGB(6, 6), "over the embedded map");
        assertTrue(text(file).contains("The hall"));
        List<LocalText> remarks = save("gone", file);
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).en().contains("gone.mbtiles"), "the embedded map was drawn, and why");
        assertFalse(text(file).contains("Nobody"), "not drawn, not credited");
    }

    @Test
    void missingTilesAreCountedAndNobodyIsAskedWithoutConsent() throws Exception {
        holes = true;
        List<LocalText> remarks = save("hall", folder.resolve("a.png"));
        assertTrue(remarks.get(0).en().matches("\\d+ base-map tiles.*"), remarks.toString());
        maps.setAgreed(Set.of("hall another.example"));
        asked.set(0);
        Path file = folder.resolve("b.png");
        assertEquals(List.of(), save("hall", file));
        assertEquals(0, asked.get());
        assertFalse(text(file).contains("The hall"));
    }

    @Test
    void storiesCreditTheirTilesInEveryFormatAndTellWhatIsMissing() throws Exception {
        Story story = new Story(
                "s",
                SESSION.plan().head().id(),
                LocalText.same("Story"),
                List.of(scene("m1", "hall"), scene("m2", "gone"), scene("m3", View.EMBEDDED)),
                Map.of());
        StoryExport wanted = StoryExport.usual(Language.EN).withSize(960, 540, 0.5);
        StoryWork work = new StoryWork(SESSION, story, null, wanted);
        PictureExports exports = new PictureExports(maps);
        StoryWritten slides = exports.story(StoryFormat.PPTX, work, folder.resolve("a.pptx"), ExportWatch.NONE);
        assertEquals(0, slides.missingTiles());
        assertEquals(1, slides.remarks().size(), "what could not be opened: " + slides.remarks());
        assertTrue(slides.remarks().get(0).en().contains("gone.mbtiles"));
        try (ZipFile zip = new ZipFile(folder.resolve("a.pptx").toFile())) {
            for (int i = 1; i <= 3; i++) {
                String xml = new String(
                        zip.getInputStream(zip.getEntry("ppt/slides/slide" + i + ".xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
                assertEquals(i == 1, xml.contains("The hall"), "slide " + i);
            }
        }
        holes = true;
        asked.set(0);
        StoryWritten handout = exports.story(StoryFormat.PDF, work, folder.resolve("a.pdf"), ExportWatch.NONE);
        assertTrue(asked.get() > 0);
        assertTrue(handout.missingTiles() > 0);
        assertTrue(handout.remarks().stream().anyMatch(text -> text.en().contains("did not come")));
        try (PDDocument document = Loader.loadPDF(folder.resolve("a.pdf").toFile())) {
            assertTrue(new PDFTextStripper().getText(document).contains("The hall"));
        }
        exports.story(StoryFormat.PNG, work, folder.resolve("png"), ExportWatch.NONE);
        assertTrue(text(folder.resolve("png/scene-001.png")).contains("The hall"));
        assertFalse(text(folder.resolve("png/scene-003.png")).contains("The hall"));
    }

    private static Scene scene(String id, String base) {
        return new Scene(
                id,
                Scene.Kind.MAP,
                LocalText.same("Map"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                0,
                over(base),
                "",
                Scene.CaptionSide.LEFT,
                List.of(),
                Map.of());
    }
}
