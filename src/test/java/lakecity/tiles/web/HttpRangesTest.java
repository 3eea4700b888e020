package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import lakecity.tiles.TileException;
import lakecity.tiles.TileException.Kind;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HttpRangesTest {
    private final Hosts hosts = new Hosts();
    private final AtomicReference<byte[]> file = new AtomicReference<>(random(200_000));
    private final AtomicReference<String> tag = new AtomicReference<>("\"one\"");

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    /** A server that knows ranges and If-Range, as they ought to be. */
    private void serve(HttpExchange exchange) throws IOException {
        byte[] bytes = file.get();
        String condition = exchange.getRequestHeaders().getFirst("If-Range");
        exchange.getResponseHeaders().add("ETag", tag.get());
        if (condition != null && !condition.equals(tag.get())) {
            TileServer.answer(exchange, 200, bytes);
            return;
        }
        String[] range =
                exchange.getRequestHeaders().getFirst("Range").substring(6).split("-");
        int from = Integer.parseInt(range[0]);
        int to = Math.min(bytes.length - 1, Integer.parseInt(range[1]));
        if (from >= bytes.length) {
            exchange.getResponseHeaders().add("Content-Range", "bytes */" + bytes.length);
            TileServer.answer(exchange, 416, new byte[0]);
            return;
        }
        exchange.getResponseHeaders().add("Content-Range", "bytes " + from + "-" + to + "/" + bytes.length);
        TileServer.answer(exchange, 206, Arrays.copyOfRange(bytes, from, to + 1));
    }

    private HttpRanges ranges(TileServer server) {
        return new HttpRanges(
                URI.create(server.root() + "/map.pmtiles?sig=SECRET"),
                TileServer.access(hosts, TileStore.NONE, TileServer.QUICK));
    }

    private static TileException failure(HttpRanges ranges, long offset, int length) {
        TileException e = assertThrows(TileException.class, () -> ranges.read(offset, length));
        assertFalse(e.getMessage().contains("SECRET"));
        assertTrue(e.getMessage().contains("127.0.0.1") || e.getMessage().contains("KB"), e.getMessage());
        return e;
    }

    private TileException failureFrom(HttpHandler handler) throws IOException {
        try (TileServer server = new TileServer(handler);
                HttpRanges ranges = ranges(server)) {
            return failure(ranges, 0, 100);
        }
    }

    @Test
    void readsAnyPart() throws Exception {
        try (TileServer server = new TileServer(this::serve);
                HttpRanges ranges = ranges(server)) {
            Random random = new Random(11);
            for (int i = 0; i < 60; i++) {
                int offset = random.nextInt(210_000);
                int length = random.nextInt(90_000);
                int end = Math.min(200_000, offset + length);
                byte[] expected = offset >= end ? new byte[0] : Arrays.copyOfRange(file.get(), offset, end);
                assertArrayEquals(expected, ranges.read(offset, length), "seed 11, " + offset + "+" + length);
            }
            assertTrue(server.asked.get() < 30, "blocks are kept: " + server.asked.get());
        }
    }

    @Test
    void saysHowTheServerDoes() throws Exception {
        TestClock clock = new TestClock();
        Hosts watched = new Hosts(clock);
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        try (TileServer server = new TileServer(exchange -> {
                    begun.countDown();
                    if (begun.getCount() == 0) {
                        assertDoesNotThrow(() -> assertTrue(go.await(20, TimeUnit.SECONDS)));
                    }
                    serve(exchange);
                });
                HttpRanges ranges = new HttpRanges(
                        URI.create(server.root() + "/map.pmtiles"),
                        TileServer.access(watched, TileStore.NONE, TileServer.QUICK))) {
            assertEquals(TileHealth.CONNECTING, ranges.health());
            ranges.read(0, 100);
            assertEquals(TileHealth.ONLINE, ranges.health());
            CompletableFuture<byte[]> late =
                    CompletableFuture.supplyAsync(() -> assertDoesNotThrow(() -> ranges.read(100_000, 100)));
            assertTrue(begun.await(20, TimeUnit.SECONDS));
            clock.pass(Duration.ofSeconds(6));
            assertEquals(TileHealth.State.DEGRADED, ranges.health().state());
            assertTrue(ranges.health().reason().en().contains("127.0.0.1 for 6 s"));
            go.countDown();
            late.get(20, TimeUnit.SECONDS);
            assertEquals(TileHealth.ONLINE, ranges.health());
            watched.setOffline(true);
            assertEquals(TileHealth.State.OFFLINE, ranges.health().state());
        }
    }

    @Test
    void aChangedFileFailsUntilOpenedAgain() throws Exception {
        try (TileServer server = new TileServer(this::serve);
                HttpRanges ranges = ranges(server)) {
            ranges.read(0, 100);
            tag.set("\"two\"");
            file.set(random(190_000));
            assertEquals(Kind.PASSING, failure(ranges, 150_000, 100).kind());
            assertEquals(Kind.PASSING, failure(ranges, 0, 100).kind());
            try (HttpRanges again = ranges(server)) {
                assertEquals(100, again.read(150_000, 100).length);
            }
        }
    }

    @Test
    void aChangedLengthIsAnotherFileToo() throws Exception {
        tag.set("W/\"weak\"");
        try (TileServer server = new TileServer(this::serve);
                HttpRanges ranges = ranges(server)) {
            ranges.read(0, 100);
            file.set(random(190_000));
            assertEquals(Kind.PASSING, failure(ranges, 150_000, 100).kind());
        }
    }

    @Test
    void aServerWithoutRangesIsRefused() throws IOException {
        TileException failure = failureFrom(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[8192];
            while (true) {
                exchange.getResponseBody().write(block);
            }
        });
        assertEquals(Kind.LASTING, failure.kind());
        assertTrue(failure.getMessage().contains("parts of a file"), failure.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes 1-100/200000",
                "bytes 0-99/100",
                "bytes 0-32767/100",
                "bytes 0-50/*",
                "bytes 0-50/200000",
                "bytes 5-2/200000",
                "bytes 0-99999999999999999999/200000",
                "pages 0-32767/200000",
                "bytes */200000"
            })
    void aWrongPartIsRefused(String range) throws IOException {
        TileException failure = failureFrom(exchange -> {
            exchange.getResponseHeaders().add("Content-Range", range);
            TileServer.answer(exchange, 206, new byte[32_000]);
        });
        assertEquals(Kind.LASTING, failure.kind());
    }

    @Test
    void badQuestionsAreNotAsked() throws Exception {
        try (TileServer server = new TileServer(this::serve);
                HttpRanges ranges = ranges(server)) {
            assertEquals(Kind.LASTING, failure(ranges, -1, 10).kind());
            assertEquals(Kind.LASTING, failure(ranges, Long.MAX_VALUE - 3, 10).kind());
            assertEquals(Kind.LASTING, failure(ranges, 0, Integer.MAX_VALUE).kind());
            assertEquals(0, server.asked.get());
        }
        for (String address : new String[] {"file:///etc/passwd", "http://u:p@a/b", "http://a/../b", "a.pmtiles"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new HttpRanges(
                                    URI.create(address), TileServer.access(hosts, TileStore.NONE, TileServer.QUICK))
                            .close(),
                    address);
        }
    }

    @Test
    void itComesBackAfterFailures() throws Exception {
        AtomicBoolean ill = new AtomicBoolean(true);
        try (TileServer server = new TileServer(exchange -> {
                    if (ill.get()) {
                        TileServer.answer(exchange, 500, new byte[0]);
                    } else {
                        serve(exchange);
                    }
                });
                HttpRanges ranges = ranges(server)) {
            assertEquals(Kind.PASSING, failure(ranges, 0, 10).kind());
            ill.set(false);
            assertEquals(10, ranges.read(0, 10).length);
            hosts.setOffline(true);
            assertEquals(10, ranges.read(0, 10).length, "kept");
            assertThrows(TileException.class, () -> ranges.read(150_000, 10));
            hosts.setOffline(false);
            assertEquals(10, ranges.read(150_000, 10).length);
        }
    }
}
