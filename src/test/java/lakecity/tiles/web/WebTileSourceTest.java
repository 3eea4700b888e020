package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpHandler;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import lakecity.geo.TileCoord;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WebTileSourceTest {
    private static final TileCoord TILE = new TileCoord(9, 420, 198);

    private static TileException failure(CompletableFuture<BufferedImage> future) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
        TileException cause = assertInstanceOf(TileException.class, e.getCause());
        assertFalse(cause.getMessage().contains("SECRET"), cause.getMessage());
        assertFalse(cause.reason().zh().isBlank());
        assertFalse(cause.remedy().zh().isBlank());
        return cause;
    }

    private static TileException failureFrom(HttpHandler handler) throws IOException {
        try (TileServer server = new TileServer(handler);
                WebTileSource source = server.source()) {
            return failure(source.load(TILE, 1));
        }
    }

    @Test
    void loadsOnceAndKeepsThePicture() throws Exception {
        AtomicReference<String> path = new AtomicReference<>("");
        AtomicReference<String> agent = new AtomicReference<>("");
        byte[] png = TileServer.png(256, 256);
        try (TileServer server = new TileServer(exchange -> {
                    path.set(exchange.getRequestURI().getPath());
                    agent.set(exchange.getRequestHeaders().getFirst("User-Agent"));
                    TileServer.answer(exchange, 200, png);
                });
                WebTileSource source = server.source()) {
            BufferedImage picture = source.load(TILE, 1).get(10, TimeUnit.SECONDS);
            assertEquals(256, picture.getWidth());
            assertEquals("/9/420/198.png", path.get());
            assertEquals("LakeCityAtlas/test (mail@example.com)", agent.get());
            assertSame(picture, source.load(TILE, 2).get());
            assertEquals(1, server.asked.get());
        }
    }

    @Test
    void saysWhatTheServerAnswered() throws IOException {
        assertTrue(failureFrom(exchange -> TileServer.answer(exchange, 400, new byte[0]))
                .getMessage()
                .contains("400"));
    }

    @Test
    void asksAgainAfterAPassingFailure() throws Exception {
        AtomicInteger count = new AtomicInteger();
        byte[] png = TileServer.png(256, 256);
        try (TileServer server = new TileServer(exchange -> {
                    boolean first = count.getAndIncrement() == 0;
                    TileServer.answer(exchange, first ? 503 : 200, first ? new byte[0] : png);
                });
                WebTileSource source = server.source()) {
            assertEquals(256, source.load(TILE, 1).get(10, TimeUnit.SECONDS).getWidth());
            assertEquals(2, server.asked.get());
        }
    }

    @Test
    void givesUpOnALastingFailure() throws Exception {
        try (TileServer server = new TileServer(exchange -> TileServer.answer(exchange, 500, new byte[0]));
                WebTileSource source = server.source()) {
            assertTrue(failure(source.load(TILE, 1)).getMessage().contains("500"));
            assertEquals(2, server.asked.get());
        }
    }

    @Test
    void refusesGarbage() throws IOException {
        Random random = new Random(7);
        byte[] garbage = new byte[5000];
        random.nextBytes(garbage);
        failureFrom(exchange -> TileServer.answer(exchange, 200, garbage));
        failureFrom(exchange -> TileServer.answer(exchange, 200, new byte[0]));
        failureFrom(
                exchange -> TileServer.answer(exchange, 200, "<html>blocked</html>".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesBrokenPictures() throws IOException {
        byte[] png = TileServer.png(256, 256);
        TileDecoder decoder = new TileDecoder(1024);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] broken = png.clone();
            for (int i = 0; i < 4; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            try {
                assertTrue(decoder.decode(broken).getWidth() <= 1024, "seed " + seed);
            } catch (TileException e) {
                assertFalse(e.reason().isEmpty(), "seed " + seed);
            }
        }
    }

    @Test
    void refusesAHugePictureBeforeDecodingIt() throws IOException {
        byte[] huge = TileServer.png(10_000, 10_000);
        assertTrue(huge.length < 1 << 20, "small as a file");
        assertTrue(failureFrom(exchange -> TileServer.answer(exchange, 200, huge))
                .getMessage()
                .contains("10000×10000"));
    }

    @Test
    void cutsOffAnEndlessBody() throws IOException {
        TileException failure = failureFrom(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            byte[] block = new byte[8192];
            while (true) {
                body.write(block);
            }
        });
        assertTrue(failure.getMessage().contains("1024 KB"), failure.getMessage());
    }

    @Test
    void waitsNoLongerThanItSays() throws Exception {
        AtomicReference<TileServer> self = new AtomicReference<>();
        try (TileServer server = new TileServer(exchange -> self.get().hang());
                WebTileSource source = server.source(TileServer.IMPATIENT)) {
            self.set(server);
            failure(source.load(TILE, 1));
        }
        try (TileServer server = new TileServer(exchange -> {
                    exchange.sendResponseHeaders(200, 1000);
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    self.get().hang();
                });
                WebTileSource source = server.source(TileServer.IMPATIENT)) {
            self.set(server);
            failure(source.load(TILE, 1));
        }
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        SourceSpec spec = TileServer.spec("http://127.0.0.1:" + port + "/{z}/{x}/{y}?key=SECRET");
        try (WebTileSource source = TileServer.source(spec, TileServer.QUICK)) {
            assertTrue(failure(source.load(TILE, 1)).getMessage().contains("cannot be reached"));
        }
    }

    @Test
    void followsAFewRedirects() throws Exception {
        byte[] png = TileServer.png(256, 256);
        try (TileServer server = new TileServer(exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/elsewhere.png")) {
                        TileServer.answer(exchange, 200, png);
                    } else {
                        exchange.getResponseHeaders().add("Location", "/elsewhere.png");
                        TileServer.answer(exchange, 302, new byte[0]);
                    }
                });
                WebTileSource source = server.source()) {
            assertEquals(256, source.load(TILE, 1).get(10, TimeUnit.SECONDS).getWidth());
        }
    }

    @Test
    void leavesALoopOfRedirects() throws Exception {
        try (TileServer server = new TileServer(exchange -> {
                    exchange.getResponseHeaders().add("Location", "/again");
                    TileServer.answer(exchange, 302, new byte[0]);
                });
                WebTileSource source = server.source()) {
            failure(source.load(TILE, 1));
            assertEquals(4, server.asked.get());
        }
    }

    @Test
    void neverFollowsToAnotherScheme() throws IOException {
        for (String target :
                List.of("file:///etc/passwd", "https://127.0.0.1:1/x", "ftp://127.0.0.1/x", "::", "http:")) {
            failureFrom(exchange -> {
                exchange.getResponseHeaders().add("Location", target);
                TileServer.answer(exchange, 301, new byte[0]);
            });
        }
    }

    @Test
    void closingEndsEverything() throws Exception {
        AtomicReference<TileServer> self = new AtomicReference<>();
        try (TileServer server = new TileServer(exchange -> self.get().hang())) {
            self.set(server);
            WebTileSource source = server.source(TileLimits.STANDARD);
            List<CompletableFuture<BufferedImage>> open = new ArrayList<>();
            for (int x = 0; x < 40; x++) {
                open.add(source.load(new TileCoord(9, x, 1), 1));
            }
            source.close();
            open.forEach(WebTileSourceTest::failure);
            failure(source.load(TILE, 1));
        }
    }

    @Test
    void refusesZoomsAndAddressesItDoesNotHave() throws Exception {
        try (WebTileSource source =
                TileServer.source(TileServer.spec("http://127.0.0.1:1/{z}/{x}/{y}"), TileServer.QUICK)) {
            failure(source.load(new TileCoord(1, 0, 0), 1));
            failure(source.load(new TileCoord(19, 0, 0), 1));
        }
        for (String url : List.of(
                "", "file:///{z}/{x}/{y}", "http://a/{z}/{x}", "http://u:p@a/{z}/{x}/{y}", "http:// {z}{x}{y}")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> TileServer.source(TileServer.spec(url), TileServer.QUICK)
                            .close(),
                    url);
        }
    }
}
