package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a server is treated: few requests at once, in order, with pauses, and left alone when it is ill. */
@Timeout(30)
class HostLineTest {
    private final TestClock clock = new TestClock();
    private final Hosts hosts = new Hosts(clock);
    private final List<String> paths = Collections.synchronizedList(new ArrayList<>());

    private WebTileSource source(TileServer server, int connections, TileLimits limits) {
        return new WebTileSource(
                TileServer.spec(server.root() + "/{z}/{x}/{y}?key=SECRET", connections),
                "",
                TileServer.access(hosts, TileStore.NONE, limits));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static TileException failure(CompletableFuture<BufferedImage> future) {
        ExecutionException e = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
        TileException cause = assertInstanceOf(TileException.class, e.getCause());
        assertFalse(cause.reason().toString().contains("SECRET"));
        return cause;
    }

    /** Waits until all that was asked for before has come into the line. */
    private void settle() throws Exception {
        for (int i = 0; i < 8; i++) {
            CompletableFuture.runAsync(() -> {}, hosts.threads()).get();
        }
    }

    @Test
    void sourcesOfOneServerShareItsConnections() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        byte[] png = TileServer.png(8, 8);
        try (TileServer server = new TileServer(exchange -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    two.countDown();
                    await(two);
                    atOnce.decrementAndGet();
                    TileServer.answer(exchange, 200, png);
                });
                WebTileSource one = source(server, 4, TileLimits.STANDARD);
                WebTileSource other = source(server, 2, TileLimits.STANDARD)) {
            List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
            for (int x = 0; x < 60; x++) {
                all.add((x % 2 == 0 ? one : other).load(new TileCoord(9, x, 7), 1));
            }
            for (CompletableFuture<BufferedImage> each : all) {
                assertEquals(8, each.get(20, TimeUnit.SECONDS).getWidth());
            }
            assertEquals(2, most.get());
            assertEquals(60, server.asked.get());
            assertEquals(TileHealth.State.ONLINE, one.health().state());
        }
    }

    /** A server that holds back the first answer until told. */
    private TileServer held(CountDownLatch begun, CountDownLatch go) throws IOException {
        byte[] png = TileServer.png(8, 8);
        return new TileServer(exchange -> {
            paths.add(exchange.getRequestURI().getPath());
            begun.countDown();
            await(go);
            TileServer.answer(exchange, 200, png);
        });
    }

    @Test
    void theNearestComesFirstAndTheCancelledNever() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (TileServer server = held(begun, go);
                WebTileSource source = source(server, 1, TileLimits.STANDARD)) {
            CompletableFuture<BufferedImage> first = source.load(new TileCoord(9, 0, 0), 1);
            await(begun);
            List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
            for (int x = 400; x <= 405; x++) {
                all.add(source.load(new TileCoord(9, x, 198), 1));
            }
            settle();
            Bounds bounds = new TileCoord(9, 403, 198).bounds();
            source.lookAt(new LonLat((bounds.west() * 3 + bounds.east()) / 4, (bounds.south() + bounds.north()) / 2));
            all.get(1).cancel(false);
            go.countDown();
            first.get(10, TimeUnit.SECONDS);
            for (int i : List.of(0, 2, 3, 4, 5)) {
                all.get(i).get(10, TimeUnit.SECONDS);
            }
            assertEquals(
                    List.of("/9/0/0", "/9/403/198", "/9/402/198", "/9/404/198", "/9/405/198", "/9/400/198"), paths);
        }
    }

    @Test
    void aLineIsBounded() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (TileServer server = held(begun, go);
                WebTileSource source = source(server, 1, TileLimits.STANDARD)) {
            source.lookAt(new TileCoord(9, 0, 0).bounds().center());
            source.load(new TileCoord(9, 0, 0), 1);
            await(begun);
            List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
            for (int x = 1; x <= TileLimits.STANDARD.waiting() + 3; x++) {
                all.add(source.load(new TileCoord(9, x, 0), 1));
            }
            for (int i = all.size() - 3; i < all.size(); i++) {
                assertEquals(TileException.Kind.PASSING, failure(all.get(i)).kind());
            }
            assertFalse(all.get(all.size() - 4).isDone());
            assertEquals(TileHealth.State.CONNECTING, source.health().state(), "what gave way is no fault");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidInTime() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (TileServer server = held(begun, go);
                WebTileSource source = source(server, 2, TileLimits.STANDARD)) {
            assertEquals(TileHealth.State.CONNECTING, source.health().state());
            clock.pass(Duration.ofSeconds(60));
            CompletableFuture<BufferedImage> first = source.load(new TileCoord(9, 1, 1), 1);
            CompletableFuture<BufferedImage> other = source.load(new TileCoord(9, 2, 1), 1);
            await(begun);
            clock.pass(Duration.ofSeconds(5));
            assertEquals(TileHealth.State.CONNECTING, source.health().state());
            clock.pass(Duration.ofSeconds(3));
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            assertEquals(
                    "No answer from 127.0.0.1 for 6 s.",
                    source.health().reason().en());
            clock.pass(Duration.ofSeconds(3));
            assertTrue(source.health().reason().en().contains("10 s"));
            other.cancel(false);
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            go.countDown();
            first.get(10, TimeUnit.SECONDS);
            assertEquals(TileHealth.ONLINE, source.health());
        }
    }

    /** A slow server is no broken one: a tile that waits for its turn longer than an answer may take comes all the same. */
    @Test
    void timeInTheLineIsNoFaultOfTheServer() throws Exception {
        byte[] png = TileServer.png(8, 8);
        TileLimits limits = with(Duration.ofMillis(1500), Duration.ofMillis(50));
        try (TileServer server = new TileServer(exchange -> {
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(60));
                    TileServer.answer(exchange, 200, png);
                });
                WebTileSource source = source(server, 1, limits)) {
            List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
            for (int x = 0; x < 30; x++) {
                all.add(source.load(new TileCoord(9, x, 1), 1));
            }
            for (CompletableFuture<BufferedImage> each : all) {
                assertEquals(8, each.get(20, TimeUnit.SECONDS).getWidth());
            }
            assertEquals(TileHealth.ONLINE, source.health());
        }
    }

    @Test
    void cancellingEndsTheRequestAndFreesItsPlace() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        byte[] png = TileServer.png(8, 8);
        try (TileServer server = new TileServer(exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/9/1/1")) {
                        begun.countDown();
                        await(end);
                    }
                    TileServer.answer(exchange, 200, png);
                });
                WebTileSource source = source(server, 1, TileLimits.STANDARD)) {
            CompletableFuture<BufferedImage> slow = source.load(new TileCoord(9, 1, 1), 1);
            await(begun);
            CompletableFuture<BufferedImage> next = source.load(new TileCoord(9, 2, 1), 1);
            slow.cancel(false);
            assertEquals(8, next.get(10, TimeUnit.SECONDS).getWidth());
            assertEquals(TileHealth.State.ONLINE, source.health().state());
            end.countDown();
        }
    }

    @Test
    void anIllServerRestsAndRecoversByItself() throws Exception {
        AtomicBoolean ill = new AtomicBoolean(true);
        byte[] png = TileServer.png(8, 8);
        try (TileServer server = new TileServer(
                        exchange -> TileServer.answer(exchange, ill.get() ? 500 : 200, ill.get() ? new byte[0] : png));
                WebTileSource source = source(server, 2, patient(Duration.ofMillis(300)))) {
            List<CompletableFuture<BufferedImage>> all = new ArrayList<>();
            for (int x = 0; x < 50; x++) {
                all.add(source.load(new TileCoord(9, x, 1), 1));
            }
            for (CompletableFuture<BufferedImage> each : all) {
                assertTrue(failure(each).getMessage().contains("127.0.0.1"));
            }
            assertTrue(server.asked.get() < 20, "asked: " + server.asked.get());
            assertEquals(TileHealth.State.OFFLINE, source.health().state());
            assertTrue(source.health().reason().en().contains("127.0.0.1"));
            ill.set(false);
            BufferedImage picture = null;
            while (picture == null) {
                picture = source.load(new TileCoord(9, 3, 1), 1)
                        .exceptionally(e -> null)
                        .get(10, TimeUnit.SECONDS);
            }
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            clock.pass(Duration.ofSeconds(31));
            assertEquals(TileHealth.State.ONLINE, source.health().state());
        }
    }

    /** A cancelled trial of a server that rests must not keep it resting for ever. */
    @Test
    void aCancelledTrialIsFollowedByAnother() throws Exception {
        AtomicBoolean ill = new AtomicBoolean(true);
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch trial = new CountDownLatch(1);
        byte[] png = TileServer.png(8, 8);
        try (TileServer server = new TileServer(exchange -> {
                    if (exchange.getRequestURI().getPath().equals("/9/77/1")) {
                        trial.countDown();
                        await(end);
                    }
                    TileServer.answer(exchange, ill.get() ? 500 : 200, ill.get() ? new byte[0] : png);
                });
                WebTileSource source = source(server, 1, patient(Duration.ofMillis(1)))) {
            for (int x = 0; x < 5; x++) {
                failure(source.load(new TileCoord(9, x, 1), 1));
            }
            CompletableFuture<BufferedImage> tried = source.load(new TileCoord(9, 77, 1), 1);
            while (trial.getCount() > 0) {
                if (tried.isDone()) {
                    tried = source.load(new TileCoord(9, 77, 1), 1);
                }
                Thread.onSpinWait();
            }
            ill.set(false);
            tried.cancel(false);
            assertEquals(
                    8,
                    source.load(new TileCoord(9, 3, 1), 1)
                            .get(10, TimeUnit.SECONDS)
                            .getWidth());
            end.countDown();
        }
    }

    private static TileLimits patient(Duration rest) {
        return with(Duration.ofSeconds(10), rest);
    }

    private static TileLimits with(Duration total, Duration rest) {
        TileLimits quick = TileServer.QUICK;
        return new TileLimits(
                quick.connect(),
                total,
                total,
                quick.pause(),
                rest,
                quick.retries(),
                quick.redirects(),
                quick.waiting(),
                quick.bytes(),
                quick.pixels(),
                quick.cache());
    }

    @Test
    void aServerThatAsksForAPauseGetsIt() throws Exception {
        AtomicBoolean busy = new AtomicBoolean(true);
        byte[] png = TileServer.png(8, 8);
        try (TileServer server = new TileServer(exchange -> {
                    if (busy.get()) {
                        exchange.getResponseHeaders().add("Retry-After", "999999");
                    }
                    TileServer.answer(exchange, busy.get() ? 429 : 200, busy.get() ? new byte[0] : png);
                });
                WebTileSource source = source(server, 1, TileServer.QUICK)) {
            failure(source.load(new TileCoord(9, 1, 1), 1));
            for (int x = 0; x < 10; x++) {
                assertEquals(
                        TileException.Kind.PASSING,
                        failure(source.load(new TileCoord(9, x, 1), 1)).kind());
            }
            assertEquals(1, server.asked.get());
            assertEquals(TileHealth.State.OFFLINE, source.health().state());
            busy.set(false);
            clock.pass(Duration.ofMinutes(10).plusSeconds(1));
            assertEquals(
                    8,
                    source.load(new TileCoord(9, 1, 1), 1)
                            .get(10, TimeUnit.SECONDS)
                            .getWidth());
            assertEquals(TileHealth.State.ONLINE, source.health().state());
        }
    }

    private Duration pause(String header, String date) {
        Map<String, List<String>> headers = Map.of("Retry-After", List.of(header), "Date", List.of(date));
        Answer answer = new Answer(503, HttpHeaders.of(headers, (name, value) -> true), new byte[0]);
        return RetryAfter.pause(answer, clock.instant()).orElse(Duration.ofSeconds(-1));
    }

    @Test
    void pausesAreSecondsOrDates() {
        assertEquals(Duration.ofSeconds(7), pause(" 7 ", ""));
        assertEquals(Duration.ofSeconds(30), pause("Sun, 1 Mar 2026 08:00:30 GMT", ""));
        assertEquals(Duration.ZERO, pause("Sun, 1 Mar 2020 08:00:30 GMT", ""));
        assertEquals(Duration.ofMinutes(10), pause("999999999", ""));
        for (String none : List.of("", "-1", "soon", "9999999999999999999", "1.5")) {
            assertEquals(Duration.ofSeconds(-1), pause(none, ""), none);
        }
    }

    /** Our clock or the server's may be wrong by years. */
    @Test
    void aDateIsByTheClockOfTheServer() {
        assertEquals(Duration.ofSeconds(5), pause("Wed, 1 Mar 2028 08:00:05 GMT", "Wed, 1 Mar 2028 08:00:00 GMT"));
        assertEquals(Duration.ofSeconds(5), pause("Fri, 1 Mar 2019 08:00:05 GMT", "Fri, 1 Mar 2019 08:00:00 GMT"));
        assertEquals(Duration.ofSeconds(30), pause("Sun, 1 Mar 2026 08:00:30 GMT", "yesterday"));
    }

    @Test
    void afterCloseNothingIsAsked() throws Exception {
        try (TileServer server = new TileServer(exchange -> TileServer.answer(exchange, 200, TileServer.png(8, 8)));
                WebTileSource source = source(server, 1, TileServer.QUICK)) {
            hosts.close();
            failure(source.load(new TileCoord(9, 1, 1), 1));
            assertEquals(0, server.asked.get());
        }
    }
}
