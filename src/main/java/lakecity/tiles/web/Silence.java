package lakecity.tiles.web;

import java.time.Duration;
import java.time.Instant;

/** How long a server has been asked without any answer to anything. Any thread. */
final class Silence {
    /** A pause between two requests that is no end of the silence, such as that before asking again. */
    private static final Duration BREATH = Duration.ofSeconds(2);

    private int underWay;
    private Instant since = Instant.MIN;
    private Instant ended = Instant.MIN;

    /** A request is on its way to the server. */
    synchronized void begun(Instant now) {
        if (isOver(now)) {
            since = now;
        }
        underWay++;
    }

    /** An answer is there, whole. */
    synchronized void broken(Instant now) {
        since = now;
    }

    /** A request was answered, failed or was given up. */
    synchronized void ended(Instant now) {
        underWay--;
        ended = now;
    }

    /** Zero as long as nothing is asked. */
    synchronized Duration lasts(Instant now) {
        return isOver(now) || now.isBefore(since) ? Duration.ZERO : Duration.between(since, now);
    }

    private boolean isOver(Instant now) {
        return underWay == 0
                && (ended.equals(Instant.MIN) || Duration.between(ended, now).compareTo(BREATH) > 0);
    }
}
