package lakecity.tiles.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one file over HTTP: follows a few redirects to the same scheme, asks again after a passing failure, and can be
 * cancelled. What it hands over has failed with a {@link TileException} or is complete.
 */
final class TileFetch {
    private final HttpClient client;
    private final Executor threads;
    private final TileLimits limits;
    private final String userAgent;
    private final CompletableFuture<byte[]> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> exchange;

    TileFetch(HttpClient client, Executor threads, TileLimits limits, String userAgent) {
        this.client = client;
        this.threads = threads;
        this.limits = limits;
        this.userAgent = userAgent;
    }

    CompletableFuture<byte[]> start(URI address) {
        ask(address, limits.redirects(), limits.retries());
        return result;
    }

    void cancel() {
        result.cancel(false);
        CompletableFuture<?> running = exchange;
        if (running != null) {
            running.cancel(true);
        }
    }

    private void ask(URI address, int redirects, int retries) {
        if (result.isDone()) {
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(limits.answer())
                .header("User-Agent", userAgent)
                .header("Accept", "image/png,image/jpeg,image/*;q=0.8")
                .build();
        CompletableFuture<HttpResponse<byte[]>> running =
                client.sendAsync(request, answer -> new LimitedBody(limits.bytes()));
        exchange = running;
        var unused = running.whenComplete((answer, problem) -> {
            TileException failure = problem == null ? null : explain(problem, address);
            if (failure == null) {
                failure = take(answer, address, redirects, retries);
            }
            if (failure != null) {
                fail(failure, address, redirects, retries);
            }
        });
        if (result.isDone()) {
            running.cancel(true);
        }
    }

    /** Uses an answer; returns what is wrong with it, or null. */
    private @Nullable TileException take(HttpResponse<byte[]> answer, URI address, int redirects, int retries) {
        int status = answer.statusCode();
        if (status == 200) {
            result.complete(answer.body());
            return null;
        }
        if (status >= 300 && status < 400 && status != 304) {
            Optional<URI> next = answer.headers().firstValue("Location").flatMap(to -> resolve(address, to));
            if (redirects < 1 || next.isEmpty()) {
                return TileException.lasting("tiles.redirect", address.getHost());
            }
            ask(next.get(), redirects - 1, retries);
            return null;
        }
        boolean passing = status == 429 || status >= 500;
        return passing
                ? TileException.passing("tiles.status", address.getHost(), status)
                : TileException.lasting("tiles.status", address.getHost(), status);
    }

    private static Optional<URI> resolve(URI from, String to) {
        try {
            URI next = from.resolve(to);
            boolean sameScheme = from.getScheme().equalsIgnoreCase(next.getScheme());
            return sameScheme && next.getHost() != null ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void fail(TileException failure, URI address, int redirects, int retries) {
        if (retries < 1 || failure.kind() != TileException.Kind.PASSING) {
            result.completeExceptionally(failure);
            return;
        }
        int tried = limits.retries() - retries;
        long pause = limits.pause().toMillis() << tried;
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS, threads)
                .execute(() -> ask(address, redirects, retries - 1));
    }

    private static TileException explain(Throwable problem, URI address) {
        Throwable cause =
                problem instanceof CompletionException && problem.getCause() != null ? problem.getCause() : problem;
        Throwable root =
                cause instanceof IOException && cause.getCause() instanceof TileException ? cause.getCause() : cause;
        if (root instanceof TileException known) {
            return known;
        }
        if (root instanceof HttpTimeoutException) {
            return TileException.passing("tiles.timeout", address.getHost());
        }
        if (root instanceof ConnectException || root instanceof UnknownHostException) {
            return TileException.lasting("tiles.unreachable", address.getHost());
        }
        return TileException.passing("tiles.broken", address.getHost());
    }
}
