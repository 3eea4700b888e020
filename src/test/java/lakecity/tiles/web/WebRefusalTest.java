package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import lakecity.geo.TileCoord;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileException.Kind;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are no tiles: what is said of them, and that no key is told to anybody. */
@Timeout(30)
class WebRefusalTest {
    private static final TileCoord TILE = new TileCoord(9, 420, 198);
    private static final String KEY = "SECRET+/ 湖";

    private static WebTileSource keyed(String root, String key) {
        SourceSpec spec = TileServer.spec(root + "/{z}/{x}/{y}?tk={key}");
        return new WebTileSource(spec, key, TileServer.access(new Hosts(), TileStore.NONE, TileServer.QUICK));
    }

    private static TileException failure(WebTileSource source) {
        ExecutionException e = assertThrows(
                ExecutionException.class, () -> source.load(TILE, 1).get(20, TimeUnit.SECONDS));
        TileException cause = assertInstanceOf(TileException.class, e.getCause());
        for (String text : List.of(
                e.toString(),
                cause.toString(),
                cause.reason().toString(),
                cause.remedy().toString(),
                source.health().toString())) {
            assertFalse(text.contains("SECRET"), text);
        }
        assertEquals(null, cause.getCause());
        return cause;
    }

    private static TileException failureFrom(HttpHandler handler) throws IOException {
        try (TileServer server = new TileServer(handler);
                WebTileSource source = keyed(server.root(), KEY)) {
            return failure(source);
        }
    }

    private static TileException failureFrom(int status, String body) throws IOException {
        return failureFrom(exchange -> TileServer.answer(exchange, status, body.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "401,ABSENT,KEY",
        "403,no,KEY",
        "404,,ABSENT",
        "410,,ABSENT",
        "204,,ABSENT",
        "400,no,LASTING",
        "500,,PASSING",
        "502,<html>,PASSING",
        "200,<html>log in</html>,PASSING",
        "200,<!DOCTYPE html>,PASSING",
        "200,hello,LASTING",
        "200,,LASTING",
        "304,,LASTING"
    })
    void eachStatusHasItsKind(int status, String body, Kind kind) throws IOException {
        assertEquals(
                kind,
                failureFrom(status, body == null || status == 204 || status == 304 ? "" : body)
                        .kind());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400, 403, 418})
    void aRefusalInJsonIsAboutTheKey(int status) throws IOException {
        TileException failure = failureFrom(status, " {\"msg\":\"非法Key\",\"resolve\":\"…\",\"code\":12}");
        assertEquals(Kind.KEY, failure.kind());
        assertTrue(failure.getMessage().contains("127.0.0.1"));
    }

    @Test
    void aMissingKeyIsSaidBeforeAnythingIsAsked() throws IOException {
        try (TileServer server = new TileServer(exchange -> TileServer.answer(exchange, 200, TileServer.png(8, 8)));
                WebTileSource source = keyed(server.root(), " ")) {
            assertEquals(Kind.KEY, failure(source).kind());
            assertEquals(TileHealth.State.OFFLINE, source.health().state());
            assertEquals(0, server.asked.get());
        }
    }

    @Test
    void aKeyReachesItsOwnServerOnly() throws Exception {
        AtomicReference<String> query = new AtomicReference<>("");
        AtomicInteger strangers = new AtomicInteger();
        byte[] png = TileServer.png(8, 8);
        try (TileServer stranger = new TileServer(exchange -> {
                    strangers.incrementAndGet();
                    TileServer.answer(exchange, 200, png);
                });
                TileServer server = new TileServer(exchange -> {
                    query.set(exchange.getRequestURI().getRawQuery());
                    exchange.getResponseHeaders()
                            .add(
                                    "Location",
                                    stranger.root() + "/9/420/198?"
                                            + exchange.getRequestURI().getRawQuery());
                    TileServer.answer(exchange, 302, new byte[0]);
                });
                WebTileSource source = keyed(server.root(), KEY)) {
            assertTrue(failure(source).getMessage().contains("points to"));
            assertEquals("tk=SECRET%2B%2F%20%E6%B9%96", query.get());
            assertEquals(0, strangers.get());
        }
    }

    @Test
    void anotherServerMayHaveTheTileWithoutTheKey() throws Exception {
        byte[] png = TileServer.png(8, 8);
        try (TileServer stranger = new TileServer(exchange -> TileServer.answer(exchange, 200, png));
                TileServer server = new TileServer(exchange -> {
                    exchange.getResponseHeaders().add("Location", stranger.root() + "/tile");
                    TileServer.answer(exchange, 302, new byte[0]);
                });
                WebTileSource source = keyed(server.root(), KEY)) {
            assertEquals(8, source.load(TILE, 1).get(20, TimeUnit.SECONDS).getWidth());
        }
    }

    @Test
    void aTruncatedPictureIsRefused() throws IOException {
        byte[] png = TileServer.png(256, 256);
        byte[] half = Arrays.copyOf(png, png.length / 2);
        assertEquals(
                Kind.LASTING,
                failureFrom(exchange -> TileServer.answer(exchange, 200, half)).kind());
    }

    @Test
    void aGzipBombStaysPacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            for (int i = 0; i < 50; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        assertEquals(
                Kind.LASTING,
                failureFrom(exchange -> {
                            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                            TileServer.answer(exchange, 200, bomb.toByteArray());
                        })
                        .kind());
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static void answerPacked(HttpExchange exchange, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Encoding", "GZIP");
        TileServer.answer(exchange, 200, body);
    }

    @Test
    void aPictureThatIsPackedAllTheSameIsUnpacked() throws Exception {
        byte[] png = TileServer.png(8, 8);
        for (byte[] body : List.of(packed(png), png)) {
            try (TileServer server = new TileServer(exchange -> answerPacked(exchange, body));
                    WebTileSource source = keyed(server.root(), KEY)) {
                assertEquals(8, source.load(TILE, 1).get(20, TimeUnit.SECONDS).getWidth());
            }
        }
        byte[] page = packed("<html>log in</html>".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Kind.PASSING,
                failureFrom(exchange -> answerPacked(exchange, page)).kind());
        byte[] half = Arrays.copyOf(packed(png), 30);
        assertEquals(
                Kind.LASTING,
                failureFrom(exchange -> answerPacked(exchange, half)).kind());
    }

    /** Raw answers, as the JDK's server would not let us lie. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\nshort",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\nshort",
                "HTTP/1.1 2000 OK\r\n\r\n",
                "SSH-2.0-server\r\n",
                ""
            })
    void liesAboutLengthEndInASentence(String raw) throws Exception {
        try (RawServer server = new RawServer(false, path -> raw.getBytes(StandardCharsets.US_ASCII));
                WebTileSource source = keyed(server.root(), KEY)) {
            assertTrue(failure(source).reason().zh().length() > 5);
        }
    }

    @Test
    void theAgentIsSafeInAHeader() {
        WebAccess access = new WebAccess(
                new Hosts(), TileStore.NONE, () -> "Lake City/1 (湖\r\nX-Evil: 1)" + "x".repeat(500), TileServer.QUICK);
        assertTrue(access.agent().matches("Lake City/1 \\( X-Evil: 1\\)x+"), access.agent());
        assertEquals(200, access.agent().length());
    }
}
