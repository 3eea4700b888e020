package lakecity.tiles.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStore;

/** A tile server on this machine that behaves as a test wants. */
final class TileServer implements AutoCloseable {
    static final TileLimits QUICK = limits(Duration.ofSeconds(10));

    /** For servers that do not answer. */
    static final TileLimits IMPATIENT = limits(Duration.ofMillis(300));

    private static TileLimits limits(Duration answer) {
        return new TileLimits(
                Duration.ofSeconds(5),
                answer,
                answer.multipliedBy(2),
                Duration.ofMillis(10),
                Duration.ofMillis(50),
                1,
                3,
                64,
                1 << 20,
                1024,
                1 << 20);
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    final AtomicInteger asked = new AtomicInteger();

    TileServer(HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                handler.handle(exchange);
            } catch (IOException e) {
                // The client went away, as some tests make it do.
                exchange.close();
            }
        });
        server.start();
    }

    /** Waits until the test is over. */
    void hang() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }

    String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    SourceSpec spec() {
        return spec(root() + "/{z}/{x}/{y}.png?key=SECRET");
    }

    static SourceSpec spec(String url) {
        return spec(url, 4);
    }

    static SourceSpec spec(String url, int connections) {
        LocalText text = LocalText.same("test");
        return new SourceSpec(
                "test",
                SourceSpec.Kind.XYZ,
                SourceSpec.Role.BASE,
                text,
                text,
                LocalText.EMPTY,
                url,
                2,
                18,
                "",
                new SourceSpec.Web(List.of(), 256, LocalText.EMPTY, connections, Duration.ofDays(7)));
    }

    static WebAccess access(Hosts hosts, TileStore store, TileLimits limits) {
        return new WebAccess(hosts, store, () -> "LakeCityAtlas/test (mail@example.com)", limits);
    }

    WebTileSource source() {
        return source(QUICK);
    }

    WebTileSource source(TileLimits limits) {
        return source(spec(), limits);
    }

    static WebTileSource source(SourceSpec spec, TileLimits limits) {
        return new WebTileSource(spec, "", access(new Hosts(), TileStore.NONE, limits));
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
