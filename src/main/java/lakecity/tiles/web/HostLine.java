package lakecity.tiles.web;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import lakecity.tiles.NearestFirst;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileLimits;
import org.jspecify.annotations.Nullable;

/**
 * The line in front of one server: a few requests at once, the nearest to where a person looks first, then the newest. A
 * server that asks us to wait is left alone that long; one that fails again and again rests, then one request tries
 * whether it is well again. Any thread.
 */
final class HostLine {
    /** What gave way to others in a line that was too long; no fault of the server's. */
    static final TileException SUPERSEDED = TileException.passing("tiles.superseded");

    private static final int FAILURES_TO_REST = 5;
    /** When nothing has come for so long, it is said. */
    private static final Duration LATE = Duration.ofSeconds(6);

    private final Hosts hosts;
    private final TileLimits limits;
    private final RetryPolicy<Answer> retries;
    private final CircuitBreaker<Answer> breaker;
    private final NearestFirst<Attempt> waiting;
    private final Set<Attempt> running = new HashSet<>();
    private final Silence silence = new Silence();
    private int connections;
    private boolean waking;
    private Instant pausedUntil = Instant.MIN;
    private volatile @Nullable TileException trouble;

    HostLine(Hosts hosts, TileLimits limits, int connections) {
        this.hosts = hosts;
        this.limits = limits;
        this.connections = Math.max(1, connections);
        this.waiting = new NearestFirst<>(limits.waiting(), Attempt::distance);
        this.retries = RetryPolicy.<Answer>builder()
                .withMaxRetries(limits.retries())
                .withBackoff(limits.pause(), limits.pause().multipliedBy(8))
                .withJitter(0.25)
                .handleIf(problem -> isWorthARetry(TileFetch.explain(problem, "")))
                .build();
        this.breaker = CircuitBreaker.<Answer>builder()
                .withFailureThreshold(FAILURES_TO_REST)
                .withDelay(limits.rest())
                .build();
    }

    synchronized void allow(int most) {
        connections = Math.min(connections, Math.max(1, most));
    }

    /**
     * Asks a server, again after a passing failure. The future ends within {@link TileLimits#total()} from when the server
     * is first asked: the time in the line is no fault of the server's. It fails with a TileException, perhaps wrapped, or
     * as too late; cancelling it takes the request out of the line or ends it.
     */
    CompletableFuture<Answer> fetch(Question question) {
        Errand errand = new Errand();
        CompletableFuture<Answer> result = Failsafe.with(retries)
                .with(hosts.threads())
                .getStageAsync(() ->
                        errand.begin(new Attempt(question, errand::asked)) ? join(errand.attempt()) : cancelled());
        errand.whenAsked(() -> result.orTimeout(limits.total().toMillis(), TimeUnit.MILLISECONDS));
        var unused = result.whenComplete((answer, problem) -> errand.end());
        return result;
    }

    private static CompletableFuture<Answer> cancelled() {
        CompletableFuture<Answer> none = new CompletableFuture<>();
        none.cancel(false);
        return none;
    }

    private boolean isWorthARetry(TileException problem) {
        return problem.kind() == TileException.Kind.PASSING && problem != SUPERSEDED && refusal("") == null;
    }

    private CompletableFuture<Answer> join(Attempt attempt) {
        CompletableFuture<Answer> result = attempt.result();
        var unused = result.whenComplete((answer, problem) -> leave(attempt));
        Attempt dropped = waiting.add(attempt);
        if (dropped != null) {
            dropped.fail(SUPERSEDED);
        }
        startSome();
        return result;
    }

    private void startSome() {
        for (Attempt next = next(); next != null; next = next()) {
            start(next);
        }
        for (Attempt one : drained()) {
            one.fail(orBroken(refusal(one.host()), one.host()));
        }
    }

    private static TileException orBroken(@Nullable TileException problem, String host) {
        return problem == null ? TileException.passing("tiles.broken", host) : problem;
    }

    private synchronized @Nullable Attempt next() {
        // One that ended before it came into the line has left it already and would never give its place back.
        waiting.removeIf(attempt -> attempt.result().isDone());
        if (waiting.isEmpty() || running.size() >= connections || refusal("") != null) {
            return null;
        }
        Duration pause = pause();
        if (!pause.isZero()) {
            wakeAfter(pause);
            return null;
        }
        if (!breaker.tryAcquirePermit()) {
            return null;
        }
        Attempt best = waiting.poll();
        if (best != null) {
            running.add(best);
            silence.begun(hosts.clock().instant());
        }
        return best;
    }

    private void wakeAfter(Duration pause) {
        if (!waking) {
            waking = true;
            CompletableFuture.delayedExecutor(pause.toMillis() + 1, TimeUnit.MILLISECONDS, hosts.threads())
                    .execute(this::wake);
        }
    }

    private void wake() {
        synchronized (this) {
            waking = false;
        }
        startSome();
    }

    /** Those that wait in vain. */
    private synchronized List<Attempt> drained() {
        if (refusal("") == null) {
            return List.of();
        }
        return waiting.drain();
    }

    /** Why nothing is asked now, or null. */
    @Nullable
    TileException refusal(String host) {
        if (hosts.isClosed()) {
            return TileException.lasting("tiles.closed");
        }
        if (hosts.isOffline()) {
            return TileException.passing("tiles.offline");
        }
        if (breaker.isOpen() && !breaker.getRemainingDelay().isZero()) {
            TileException known = trouble;
            return known == null ? TileException.passing("tiles.resting", host) : known;
        }
        Duration pause = pause();
        return pause.compareTo(limits.total()) > 0
                ? TileException.passing("tiles.busy", host, pause.toSeconds())
                : null;
    }

    /** How the server does: OFFLINE when it rests or wants to be left alone, DEGRADED when it lets all wait. */
    TileHealth health(String host) {
        TileException trouble = trouble(host);
        if (trouble != null) {
            return Outcomes.of(TileHealth.State.OFFLINE, trouble);
        }
        Duration silent = silence.lasts(hosts.clock().instant());
        if (silent.compareTo(LATE) < 0) {
            return TileHealth.ONLINE;
        }
        // Not every second, as it is read.
        long seconds = Math.max(LATE.toSeconds(), silent.toSeconds() / 5 * 5);
        return Outcomes.of(TileHealth.State.DEGRADED, TileException.passing("tiles.silent", host, seconds));
    }

    private @Nullable TileException trouble(String host) {
        TileException refusal = refusal(host);
        if (refusal != null || breaker.isClosed()) {
            Duration pause = pause();
            return refusal != null || pause.isZero()
                    ? refusal
                    : TileException.passing("tiles.busy", host, pause.toSeconds() + 1);
        }
        return trouble;
    }

    private synchronized Duration pause() {
        Instant now = hosts.clock().instant();
        return now.isBefore(pausedUntil) ? Duration.between(now, pausedUntil) : Duration.ZERO;
    }

    private void start(Attempt attempt) {
        var unused = attempt.start(hosts.client(limits), limits)
                .whenComplete((answer, problem) -> judge(attempt, answer, problem));
    }

    private void judge(Attempt attempt, @Nullable Answer answer, @Nullable Throwable problem) {
        if (!attempt.judge()) {
            return;
        }
        if (answer == null) {
            TileException failure = TileFetch.explain(
                    problem == null ? TileException.passing("tiles.broken", attempt.host()) : problem, attempt.host());
            record(failure.kind() != TileException.Kind.PASSING, failure);
            attempt.fail(failure);
            return;
        }
        silence.broken(hosts.clock().instant());
        int status = answer.status();
        TileException failure = TileException.passing("tiles.status", attempt.host(), status);
        if (status == 429 || status == 503) {
            Duration otherwise = status == 429 ? limits.rest() : Duration.ZERO;
            leaveAlone(RetryAfter.pause(answer, hosts.clock().instant()).orElse(otherwise));
        }
        record(status < 500, failure);
        if (status == 429 || status >= 500) {
            attempt.fail(failure);
        } else {
            attempt.result().complete(answer);
        }
    }

    private void record(boolean well, TileException failure) {
        if (well) {
            breaker.recordSuccess();
        } else {
            trouble = failure;
            breaker.recordFailure();
        }
    }

    private synchronized void leaveAlone(Duration pause) {
        Instant until = hosts.clock().instant().plus(pause);
        pausedUntil = until.isAfter(pausedUntil) ? until : pausedUntil;
    }

    private void leave(Attempt attempt) {
        boolean wasRunning;
        synchronized (this) {
            waiting.removeIf(attempt::equals);
            wasRunning = running.remove(attempt);
        }
        if (wasRunning) {
            silence.ended(hosts.clock().instant());
        }
        if (wasRunning && attempt.judge() && breaker.isHalfOpen()) {
            // The one request that was to try the server was cancelled: the next one may.
            breaker.open();
            breaker.halfOpen();
        }
        attempt.end();
        startSome();
    }

    /** Ends all that waits or runs; why, {@link #refusal} says. */
    void giveUp() {
        List<Attempt> all;
        synchronized (this) {
            all = new ArrayList<>(running);
        }
        all.forEach(one -> one.fail(orBroken(refusal(one.host()), one.host())));
        startSome();
    }
}
