package lakecity.tiles.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lakecity.geo.TileCoord;

/** What a tile server may do to a request, from nothing wrong to all that was ever seen. */
public enum Mischief {
    /** The right tile. */
    NONE,
    /** The right tile, late. */
    SLOW,
    /** The connection ends without an answer. */
    DROPPED,
    /** More bytes are announced than come. */
    ANNOUNCES_TOO_MUCH,
    /** Fewer bytes are announced than come, on a connection that is kept. */
    ANNOUNCES_TOO_LITTLE,
    NOT_FOUND,
    /** 429; one may ask again at once. */
    BUSY,
    /** 429; one may ask again after a second. */
    BUSY_FOR_A_SECOND,
    BROKEN,
    /** 503, as long as it is overloaded. */
    OVERLOADED,
    /** A web page, as of a hotel's network. */
    PAGE,
    /** The first half of the picture. */
    TRUNCATED,
    /** 20,000 × 20,000 pixels in a file of 50 KB. */
    HUGE,
    /** Is sent elsewhere without end. */
    LOOP,
    /** No answer at all. */
    HANGING;

    private static final byte[] WEB_PAGE =
            "<!DOCTYPE html><html><body>Please log in</body></html>".getBytes(StandardCharsets.UTF_8);
    private static final long LATE_MILLIS = 30;
    private static final int SELDOM = 10;

    /** Made when first needed: it takes half a second. */
    private static final class Huge {
        private static final byte[] FILE = MadePng.of(20_000, 20_000, 0x808080);
    }

    /**
     * What happens to a request, always the same for the same arguments: of all requests a share goes wrong, each way as often
     * as any other but for the two that hold up whoever waits.
     *
     * @param attempt the how-manieth request for the tile, from 0
     */
    public static Mischief by(long seed, TileCoord tile, int attempt, double share) {
        SplittableRandom random = new SplittableRandom(seed * 31 + tile.hashCode() * 1_000_003L + attempt * 7_919L);
        if (random.nextDouble() >= share) {
            return NONE;
        }
        Mischief any = values()[1 + random.nextInt(values().length - 1)];
        boolean isHolding = any == HANGING || any == BUSY_FOR_A_SECOND;
        return isHolding && random.nextInt(SELDOM) > 0 ? DROPPED : any;
    }

    /** Whether somebody who asks so does not get the right tile. */
    public boolean isFault() {
        return this != NONE && this != SLOW;
    }

    void answer(HttpExchange exchange, byte[] tile, TileServer server) throws IOException {
        switch (this) {
            case NONE -> TileServer.answer(exchange, 200, tile);
            case SLOW -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LATE_MILLIS));
                TileServer.answer(exchange, 200, tile);
            }
            case DROPPED -> exchange.close();
            case ANNOUNCES_TOO_MUCH -> {
                exchange.sendResponseHeaders(200, tile.length + 5000L);
                OutputStream body = exchange.getResponseBody();
                body.write(tile);
                body.flush();
                exchange.close();
            }
            case ANNOUNCES_TOO_LITTLE ->
                redirect(exchange, server.liar() + exchange.getRequestURI().getPath());
            case NOT_FOUND -> TileServer.answer(exchange, 404, new byte[0]);
            case BUSY -> busy(exchange, 0);
            case BUSY_FOR_A_SECOND -> busy(exchange, 1);
            case BROKEN -> TileServer.answer(exchange, 500, WEB_PAGE);
            case OVERLOADED -> TileServer.answer(exchange, 503, new byte[0]);
            case PAGE -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                TileServer.answer(exchange, 200, WEB_PAGE);
            }
            case TRUNCATED -> TileServer.answer(exchange, 200, Arrays.copyOf(tile, tile.length / 2));
            case HUGE -> TileServer.answer(exchange, 200, Huge.FILE);
            case LOOP -> redirect(exchange, exchange.getRequestURI().getPath());
            case HANGING -> server.hang();
        }
    }

    private static void busy(HttpExchange exchange, int seconds) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", Integer.toString(seconds));
        TileServer.answer(exchange, 429, new byte[0]);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        TileServer.answer(exchange, 302, new byte[0]);
    }

    /** A whole answer whose head announces half of it. */
    static byte[] halfAnnounced(byte[] tile) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: " + tile.length / 2 + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(head, head.length + tile.length);
        System.arraycopy(tile, 0, all, head.length, tile.length);
        return all;
    }
}
