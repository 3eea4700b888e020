package lakecity.tiles.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileHealth.State;
import org.jspecify.annotations.Nullable;

/** How a source's last requests went. Any thread. */
final class Outcomes {
    private static final int MOST = 6;
    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private final Deque<Outcome> last = new ArrayDeque<>();

    private boolean served;

    private record Outcome(Instant when, @Nullable TileException problem) {}

    synchronized void well(Instant now) {
        add(new Outcome(now, null));
    }

    synchronized void failed(TileException problem, Instant now) {
        add(new Outcome(now, problem));
    }

    /** A tile could be given without asking. */
    synchronized void served() {
        served = true;
    }

    private void add(Outcome outcome) {
        last.addFirst(outcome);
        if (last.size() > MOST) {
            last.removeLast();
        }
    }

    /** CONNECTING before the first tile, OFFLINE when nothing came, DEGRADED when some failed not long ago. */
    synchronized TileHealth health(Instant now) {
        TileException problem = null;
        boolean any = false;
        for (Outcome outcome : last) {
            boolean isOld = outcome.when().plus(REMEMBERED).isBefore(now);
            TileException failure = outcome.problem();
            any |= failure == null;
            problem = problem == null && failure != null && !(any && isOld) ? failure : problem;
        }
        if (problem == null) {
            return served || any ? TileHealth.ONLINE : TileHealth.CONNECTING;
        }
        return of(any ? State.DEGRADED : State.OFFLINE, problem);
    }

    static TileHealth of(State state, TileException problem) {
        LocalText reason = problem.reason();
        return new TileHealth(state, reason);
    }
}
