package lakecity.tiles;

import java.time.Duration;

/**
 * How much a tile server is asked for and trusted with.
 *
 * @param connect longest time to connect
 * @param answer longest time until an answer is there
 * @param total longest time from when a tile's turn has come, and its server is asked, to having it or failing, with all
 *     retries
 * @param pause time before asking again after a passing failure, doubled each time
 * @param rest how long a server that fails again and again is left alone
 * @param retries how often it is asked again
 * @param redirects how often it may send us elsewhere
 * @param waiting how many tiles may wait for a server; the farthest and oldest fail first
 * @param bytes greatest size of a tile's file
 * @param pixels greatest width and height of a tile's picture
 * @param cache bytes of pictures kept in memory
 */
public record TileLimits(
        Duration connect,
        Duration answer,
        Duration total,
        Duration pause,
        Duration rest,
        int retries,
        int redirects,
        int waiting,
        int bytes,
        int pixels,
        long cache) {

    /** What is used unless a test says otherwise. */
    public static final TileLimits STANDARD = new TileLimits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofMillis(600),
            Duration.ofSeconds(10),
            1,
            3,
            256,
            4 << 20,
            1024,
            48L << 20);
}
