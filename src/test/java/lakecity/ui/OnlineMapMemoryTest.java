package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import lakecity.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A base map from the network comes back at the next start, but only where the user had agreed to its server. */
@ExtendWith(ApplicationExtension.class)
class OnlineMapMemoryTest {
    @TempDir
    Path folder;

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private AtlasWindow atlas;

    @BeforeEach
    void serve() throws IOException {
        System.setProperty("lakecity.animation", "off");
        ByteArrayOutputStream tile = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", tile);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            // Else the next start would take its tiles from the disk.
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, tile.size());
            exchange.getResponseBody().write(tile.toByteArray());
            exchange.close();
        });
        server.start();
        copyMaps();
    }

    @AfterEach
    void stop() {
        System.clearProperty("lakecity.animation");
        shut();
        server.stop(0);
    }

    @Test
    void withoutConsentNobodyIsAskedAndTheEmbeddedMapIsShown() throws IOException {
        settings("[]");
        open();
        assertEquals(View.EMBEDDED, base());
        assertEquals(0, asked.get());
    }

    @Test
    void consentToAnotherServerIsNoConsent() throws IOException {
        settings("[\"mine tiles.example.org\"]");
        open();
        assertEquals(View.EMBEDDED, base());
        assertEquals(0, asked.get());
    }

    @Test
    void withConsentItIsThereAgainAndStaysForTheNextStart() throws IOException {
        settings("[\"mine 127.0.0.1\"]");
        open();
        assertEquals("mine", base());
        waitFor(() -> asked.get() > 0);
        shut();
        int before = asked.get();
        open();
        assertEquals("mine", base());
        waitFor(() -> asked.get() > before);
        assertEquals(List.of(), fx(() -> List.copyOf(atlas.problems().list())));
    }

    @Test
    void anotherPackWithTheSameIdOnAnotherServerAsksNobody() throws IOException {
        settings("[\"mine 127.0.0.1\"]");
        open();
        waitFor(() -> asked.get() > 0 && !atlas.map().isBusy());
        int before = asked.get();
        Path other = folder.resolve("maps/base/sources.json");
        Files.writeString(other, Files.readString(other).replace("127.0.0.1", "localhost"));
        fx(() -> {
            atlas.packs().again();
            return true;
        });
        waitFor(() -> fx(() -> View.EMBEDDED.equals(atlas.state().view().baseMap())));
        waitFor(() -> !atlas.map().isBusy());
        assertEquals(before, asked.get());
    }

    private void settings(String agreed) throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"schema\": 1, \"language\": \"en\", \"baseMap\": \"mine\", \"agreed\": " + agreed + "}");
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

    private void open() {
        fx(() -> {
            WindowOptions options =
                    new WindowOptions(Optional.of(folder.resolve("maps")), Optional.empty(), Optional.empty());
            atlas = new AtlasWindow(new Stage(), options, url -> {}, Optional.of(folder));
            atlas.open();
            return atlas;
        });
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        waitFor(() -> !atlas.map().isBusy());
    }

    private void shut() {
        if (atlas != null) {
            fx(() -> {
                atlas.map().getScene().getWindow().hide();
                atlas.close();
                return true;
            });
        }
        atlas = null;
    }

    private String base() {
        return fx(() -> atlas.state().view().baseMap());
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
