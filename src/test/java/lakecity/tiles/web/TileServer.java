package lakecity.tiles.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStore;

/** A tile server on this machine that behaves as a test wants. */
public final class TileServer implements AutoCloseable {
    static final TileLimits QUICK = limits(Duration.ofSeconds(10));

    /** For servers that do not answer. */
    public static final TileLimits IMPATIENT = limits(Duration.ofMillis(300));

    static {
        // Else each answer on a connection that is kept waits 40 ms for the client's system to say that its head came.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

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
    private final RawServer liar;
    public final AtomicInteger asked = new AtomicInteger();

    /** What happens to a request for a tile. */
    @FunctionalInterface
    public interface Conduct {
        Mischief to(TileCoord tile);
    }

    /** Answers as a server. */
    private interface Answers {
        void answer(HttpExchange exchange, TileServer self) throws IOException;
    }

    /** A server of {@link NamedTile}s, each request for which goes as the test says at that moment. */
    public static TileServer of(Conduct conduct) throws IOException {
        return of(conduct, NamedTile::png);
    }

    static TileServer of(Conduct conduct, Function<TileCoord, byte[]> tiles) throws IOException {
        RawServer liar = new RawServer(true, path -> Mischief.halfAnnounced(tile(path, tiles)));
        Answers answers = (exchange, self) -> {
            String path = exchange.getRequestURI().getPath();
            Mischief mischief = conduct.to(NamedTile.asked(path).orElseThrow());
            mischief.answer(exchange, tile(path, tiles), self);
        };
        return new TileServer(answers, liar);
    }

    private static byte[] tile(String path, Function<TileCoord, byte[]> tiles) {
        return NamedTile.asked(path).map(tiles).orElseThrow();
    }

    /** A server that answers as it is told. */
    public TileServer(HttpHandler handler) throws IOException {
        this((exchange, self) -> handler.handle(exchange), new RawServer(true, path -> new byte[0]));
    }

    private TileServer(Answers answers, RawServer liar) throws IOException {
        this.liar = liar;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            try (exchange) {
                answers.answer(exchange, this);
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

    /** Address of the server that announces half of what it sends. */
    String liar() {
        return liar.root();
    }

    public static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public static byte[] png(int width, int height) {
        return MadePng.of(width, height, 0);
    }

    public String root() {
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
        try {
            liar.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
