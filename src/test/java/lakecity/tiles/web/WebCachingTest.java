package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import lakecity.geo.TileCoord;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept from one request, one start and one failure to the next. */
@Timeout(30)
class WebCachingTest {
    private static final TileCoord TILE = new TileCoord(9, 420, 198);
    private final TestClock clock = new TestClock();
    private final Hosts hosts = new Hosts(clock);
    private final MemoryStore store = new MemoryStore();
    private final AtomicReference<String> control = new AtomicReference<>("max-age=60");
    private final AtomicInteger width = new AtomicInteger(100);
    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger unchanged = new AtomicInteger();

    /** Answers with a picture whose width is its version. */
    private void handle(HttpExchange exchange) throws IOException {
        String tag = "\"v" + width.get() + "\"";
        exchange.getResponseHeaders().add("ETag", tag);
        exchange.getResponseHeaders().add("Cache-Control", control.get());
        if (status.get() != 200) {
            TileServer.answer(exchange, status.get(), new byte[0]);
        } else if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            unchanged.incrementAndGet();
            exchange.sendResponseHeaders(304, -1);
        } else {
            TileServer.answer(exchange, 200, TileServer.png(width.get(), 10));
        }
    }

    private WebTileSource source(TileServer server) {
        return new WebTileSource(server.spec(), "", TileServer.access(hosts, store, TileServer.QUICK));
    }

    private static int load(WebTileSource source, List<BufferedImage> meanwhile) throws Exception {
        return source.load(TILE, 1, meanwhile::add).get(10, TimeUnit.SECONDS).getWidth();
    }

    private static int load(WebTileSource source) throws Exception {
        return load(source, new ArrayList<>());
    }

    @Test
    void aFreshTileIsNotAskedForAgain() throws Exception {
        try (TileServer server = new TileServer(this::handle)) {
            try (WebTileSource source = source(server)) {
                load(source);
            }
            clock.pass(Duration.ofSeconds(59));
            try (WebTileSource source = source(server)) {
                assertEquals(100, load(source));
                assertEquals(100, load(source));
            }
            assertEquals(1, server.asked.get());
        }
    }

    @Test
    void aStaleTileIsShownAndConfirmed() throws Exception {
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            load(source);
            clock.pass(Duration.ofSeconds(61));
            List<BufferedImage> meanwhile = Collections.synchronizedList(new ArrayList<>());
            assertEquals(100, load(source, meanwhile));
            assertEquals(1, meanwhile.size());
            assertEquals(1, unchanged.get());
            clock.pass(Duration.ofSeconds(59));
            load(source);
            assertEquals(2, server.asked.get(), "304 has made it fresh");
        }
    }

    @Test
    void aStaleTileIsReplacedByANewOne() throws Exception {
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            load(source);
            clock.pass(Duration.ofSeconds(61));
            width.set(120);
            List<BufferedImage> meanwhile = Collections.synchronizedList(new ArrayList<>());
            assertEquals(120, load(source, meanwhile));
            assertEquals(100, meanwhile.get(0).getWidth());
            assertEquals(120, load(source));
            assertEquals(1, store.tiles.size());
        }
    }

    @Test
    void aStaleTileStaysWhileTheServerFails() throws Exception {
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            load(source);
            clock.pass(Duration.ofSeconds(61));
            status.set(500);
            assertEquals(100, load(source));
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            status.set(200);
            width.set(130);
            assertEquals(130, load(source), "right after recovery");
            clock.pass(Duration.ofSeconds(31));
            assertEquals(TileHealth.State.ONLINE, source.health().state());
        }
    }

    @Test
    void aTileThatIsGoneIsForgotten() throws Exception {
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            load(source);
            clock.pass(Duration.ofSeconds(61));
            status.set(410);
            ExecutionException e = assertThrows(ExecutionException.class, () -> load(source));
            assertEquals(
                    TileException.Kind.ABSENT,
                    assertInstanceOf(TileException.class, e.getCause()).kind());
            assertTrue(store.tiles.isEmpty());
            assertThrows(ExecutionException.class, () -> load(source));
            assertEquals(2, server.asked.get(), "remembered");
            assertEquals(TileHealth.State.ONLINE, source.health().state());
            clock.pass(Duration.ofMinutes(6));
            status.set(200);
            assertEquals(100, load(source));
        }
    }

    @Test
    void offlineThereIsWhatWasKept() throws Exception {
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            load(source);
            clock.pass(Duration.ofDays(30));
            hosts.setOffline(true);
            assertEquals(100, load(source));
            ExecutionException e = assertThrows(
                    ExecutionException.class,
                    () -> source.load(new TileCoord(9, 1, 1), 1).get());
            assertEquals(
                    TileException.Kind.PASSING,
                    assertInstanceOf(TileException.class, e.getCause()).kind());
            assertEquals(1, server.asked.get());
            assertEquals(TileHealth.State.OFFLINE, source.health().state());
            assertFalse(source.health().reason().isEmpty());
            hosts.setOffline(false);
            assertEquals(TileHealth.State.ONLINE, source.health().state());
            load(source);
            assertEquals(2, server.asked.get());
        }
    }

    @Test
    void whatMustNotBeKeptIsNot() throws Exception {
        control.set("no-store");
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            assertEquals(100, load(source));
            assertTrue(store.tiles.isEmpty());
            width.set(120);
            assertEquals(120, load(source), "nor used again");
        }
    }

    /** What it says of "b" must not be put down to our "a", which would stay for ever then. */
    @Test
    void aConfirmationOfAnotherVersionConfirmsNothing() throws Exception {
        AtomicReference<String> told = new AtomicReference<>("\"a\"");
        try (TileServer server = new TileServer(exchange -> {
                    boolean asked = exchange.getRequestHeaders().containsKey("If-None-Match");
                    exchange.getResponseHeaders().add("ETag", told.get());
                    exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
                    TileServer.answer(
                            exchange, asked ? 304 : 200, asked ? new byte[0] : TileServer.png(width.get(), 10));
                });
                WebTileSource source = source(server)) {
            load(source);
            told.set("W/\"a\"");
            clock.pass(Duration.ofSeconds(61));
            assertEquals(100, load(source), "weak or strong, it is the same");
            assertEquals(100, load(source));
            assertEquals(2, server.asked.get());
            told.set("\"b\"");
            width.set(120);
            clock.pass(Duration.ofSeconds(61));
            load(source);
            assertEquals(120, load(source));
        }
    }

    @Test
    void aConfirmationNobodyAskedForIsNone() throws Exception {
        try (TileServer server = new TileServer(exchange -> {
                    exchange.getResponseHeaders().add("Cache-Control", "max-age=60");
                    TileServer.answer(
                            exchange, status.get(), status.get() == 304 ? new byte[0] : TileServer.png(100, 10));
                });
                WebTileSource source = source(server)) {
            load(source);
            clock.pass(Duration.ofSeconds(61));
            status.set(304);
            assertEquals(100, load(source), "it will do as long as there is no other");
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            load(source);
            assertEquals(3, server.asked.get(), "but is not made fresh");
        }
    }

    @Test
    void aBrokenFileInTheStoreIsFetchedAgain() throws Exception {
        try (TileServer server = new TileServer(this::handle)) {
            try (WebTileSource source = source(server)) {
                load(source);
            }
            store.tiles.replaceAll((key, tile) ->
                    new StoredTile(new byte[] {1, 2, 3}, tile.etag(), tile.modified(), tile.freshUntil()));
            try (WebTileSource source = source(server)) {
                assertEquals(100, load(source));
                assertEquals(2, server.asked.get());
            }
        }
    }

    @Test
    void noKeyIsInWhatIsKept() throws Exception {
        try (TileServer server = new TileServer(this::handle);
                WebTileSource source = source(server)) {
            load(source);
            assertFalse(store.tiles.toString().contains("SECRET"));
            assertTrue(store.tiles.keySet().iterator().next().source().matches("test-[0-9a-f]{16}"));
        }
    }

    private static Answer answer(Map<String, String> headers) {
        Map<String, List<String>> lists = new java.util.HashMap<>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new Answer(200, HttpHeaders.of(lists, (name, value) -> true), new byte[0]);
    }

    private static Duration fresh(Map<String, String> headers) {
        Instant now = Instant.parse("2026-03-01T08:00:00Z");
        return Duration.between(now, Freshness.until(answer(headers), Duration.ofDays(7), now));
    }

    @Test
    void freshnessFollowsTheHeaders() {
        assertEquals(Duration.ofDays(7), fresh(Map.of()));
        assertEquals(Duration.ofSeconds(50), fresh(Map.of("Cache-Control", "public, max-age=60", "Age", "10")));
        assertEquals(Duration.ZERO, fresh(Map.of("Cache-Control", "max-age=60", "Age", "100")));
        assertEquals(Duration.ZERO, fresh(Map.of("Cache-Control", "no-cache, max-age=60")));
        assertEquals(Duration.ofHours(1), fresh(Map.of("Expires", "Sun, 1 Mar 2026 09:00:00 GMT")));
        assertEquals(Duration.ZERO, fresh(Map.of("Expires", "0")));
        assertEquals(
                Duration.ofSeconds(5),
                fresh(Map.of("Expires", "Sun, 1 Mar 2026 09:00:00 GMT", "Cache-Control", "max-age=5")));
        assertEquals(Duration.ofDays(365), fresh(Map.of("Cache-Control", "max-age=99999999999")));
        assertEquals(Duration.ofDays(7), fresh(Map.of("Cache-Control", "max-age=,,=\"\\", "Age", "-3")));
        assertEquals(Duration.ZERO, fresh(Map.of("Cache-Control", "max-age=60", "Vary", "Accept, *")));
        assertEquals(Duration.ofSeconds(60), fresh(Map.of("Cache-Control", "max-age=60", "Vary", "Accept-Encoding")));
    }

    @Test
    void aWordThatIsNotUnderstoodDoesNotHideTheOthers() {
        for (String words :
                List.of("no-store, max-age=soon", "max-age=1.5, No-Store", "\"x, no-store", "x y=, no-store")) {
            assertFalse(Freshness.isKept(answer(Map.of("Cache-Control", words))), words);
        }
        assertEquals(Duration.ZERO, fresh(Map.of("Cache-Control", "no-cache, max-age=soon")));
        assertTrue(Freshness.isKept(answer(Map.of("Cache-Control", "x-no-store, max-age=soon"))));
    }
}
