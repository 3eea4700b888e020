package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import lakecity.tiles.TileHealth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The window over a real server that fails in its ways and recovers; and offline, when nobody is asked. */
@ExtendWith(ApplicationExtension.class)
class NetworkMapTest {
    private static final int BLUE = 0xFF2040E0;

    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 200;
    private byte[] tile = {};
    private HttpServer server;
    private AtlasWindow atlas;

    @BeforeEach
    void serve() throws IOException {
        System.setProperty("lakecity.animation", "off");
        BufferedImage blue = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = blue.createGraphics();
        g.setColor(new Color(BLUE));
        g.fillRect(0, 0, 256, 256);
        g.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(blue, "png", bytes);
        tile = bytes.toByteArray();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        copyMaps();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        int now = status;
        exchange.sendResponseHeaders(now, now == 200 ? tile.length : -1);
        if (now == 200) {
            exchange.getResponseBody().write(tile);
        }
        exchange.close();
    }

    @AfterEach
    void stop() {
        System.clearProperty("lakecity.animation");
        if (atlas != null) {
            fx(() -> {
                atlas.map().getScene().getWindow().hide();
                atlas.close();
                return true;
            });
        }
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aServerThatFailsLeavesTheEmbeddedMapAndComesBackByItself() throws IOException {
        status = 503;
        open("");
        waitFor(() -> asked.get() > 0 && state() != TileHealth.State.ONLINE && !isBlue());
        status = 200;
        retryUntilBlue();
    }

    @Test
    void aServerWithoutTilesLeavesTheEmbeddedMap() throws IOException {
        status = 404;
        open("");
        waitFor(() -> asked.get() > 0);
        assertEquals(false, fx(this::isBlue));
    }

    @Test
    void offlineNobodyIsAskedAndOnlineAgainTheTilesCome() throws IOException {
        open(", \"workOffline\": true");
        waitFor(() -> state() == TileHealth.State.OFFLINE || state() == TileHealth.State.DEGRADED);
        assertEquals(0, asked.get());
        fx(() -> {
            atlas.settings().workOffline().set(false);
            return true;
        });
        retryUntilBlue();
    }

    private void retryUntilBlue() {
        waitFor(() -> {
            atlas.map().retryTiles();
            return isBlue();
        });
    }

    private TileHealth.State state() {
        return atlas.map().baseHealthProperty().get().state();
    }

    /** Whether the server's tiles are seen in the upper right of the map, where no furniture is. */
    private boolean isBlue() {
        WritableImage seen = atlas.map().snapshot(null, null);
        int blue = 0;
        for (int x = 0; x < (int) seen.getWidth(); x++) {
            blue += seen.getPixelReader().getArgb(x, 40) == BLUE ? 1 : 0;
        }
        return blue > seen.getWidth() / 2;
    }

    private void copyMaps() throws IOException {
        Path copy = folder.resolve("maps");
        try (Stream<Path> files = Files.walk(Path.of("maps"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(Path.of("maps").relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.writeString(copy.resolve("base/sources.json"), """
                {"schema": 1, "sources": [
                  {"id": "embedded", "title": {"zh": "离线底图", "en": "Embedded map"}, "kind": "embedded",
                   "attribution": {"zh": "自绘", "en": "own"}, "minZoom": 5, "maxZoom": 18},
                  {"id": "mine", "title": {"zh": "本机", "en": "Mine"}, "kind": "xyz",
                   "url": "%s/{z}/{x}/{y}.png",
                   "attribution": {"zh": "无", "en": "none"}, "minZoom": 0, "maxZoom": 19}]}
                """.formatted(
                        "http://127.0.0.1:" + server.getAddress().getPort()));
    }

    private void open(String more) throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"schema\": 1, \"language\": \"en\", \"baseMap\": \"mine\", \"agreed\": [\"mine 127.0.0.1\"]" + more
                        + "}");
        fx(() -> {
            WindowOptions options =
                    new WindowOptions(Optional.of(folder.resolve("maps")), Optional.empty(), Optional.empty());
            atlas = new AtlasWindow(new Stage(), options, url -> {}, Optional.of(folder));
            atlas.open();
            return atlas;
        });
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        assertEquals("mine", fx(() -> atlas.state().view().baseMap()));
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
