package lakecity.tiles.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import org.jspecify.annotations.Nullable;

/**
 * Asks a server once, following a few redirects, and can be cancelled. What it hands over has failed with a
 * {@link TileException} or is complete; the status is for others to judge.
 */
final class TileFetch {
    private final HttpClient client;
    private final TileLimits limits;
    private final Question question;
    private final CompletableFuture<Answer> result = new CompletableFuture<>();
    private volatile @Nullable CompletableFuture<?> exchange;

    TileFetch(HttpClient client, TileLimits limits, Question question) {
        this.client = client;
        this.limits = limits;
        this.question = question;
    }

    CompletableFuture<Answer> start() {
        ask(question.address(), limits.redirects());
        return result.orTimeout(limits.answer().toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((answer, problem) -> abort())
                .exceptionally(problem -> {
                    throw new CompletionException(explain(problem, question.host()));
                });
    }

    void cancel() {
        result.cancel(false);
    }

    private void abort() {
        CompletableFuture<?> running = exchange;
        if (running != null) {
            running.cancel(true);
        }
    }

    private void ask(URI address, int redirects) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(limits.answer());
        question.headers().forEach(request::setHeader);
        CompletableFuture<HttpResponse<byte[]>> running;
        try {
            running = client.sendAsync(
                    request.build(), head -> LimitedBody.of(head.statusCode(), head.headers(), question));
        } catch (IllegalArgumentException e) {
            // The client does not take every address that is one.
            result.completeExceptionally(TileException.lasting("tiles.redirect", question.host()));
            return;
        }
        exchange = running;
        var unused = running.whenComplete((answer, problem) -> {
            if (problem == null) {
                take(answer, address, redirects);
            } else {
                result.completeExceptionally(problem);
            }
        });
        if (result.isDone()) {
            running.cancel(true);
        }
    }

    private void take(HttpResponse<byte[]> answer, URI address, int redirects) {
        int status = answer.statusCode();
        if (status < 300 || status >= 400 || status == 304) {
            result.complete(new Answer(status, answer.headers(), answer.body()));
            return;
        }
        Optional<URI> next = answer.headers().firstValue("Location").flatMap(to -> resolve(address, to));
        if (redirects < 1 || next.isEmpty()) {
            result.completeExceptionally(TileException.lasting("tiles.redirect", question.host()));
        } else if (!result.isDone()) {
            ask(next.get(), redirects - 1);
        }
    }

    /** Where a server sends us, unless that is less safe, or another server that would be told the user's key. */
    private Optional<URI> resolve(URI from, String to) {
        try {
            URI next = from.resolve(to);
            boolean isDowngrade = scheme(from).equals("https") && !scheme(next).equals("https");
            boolean isSame = question.host().equalsIgnoreCase(next.getHost())
                    && question.address().getPort() == next.getPort();
            boolean telling =
                    !isSame && !question.secret().isEmpty() && next.toString().contains(question.secret());
            return !isDowngrade && !telling && TileAddress.isSoundFile(next.toString())
                    ? Optional.of(next)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String scheme(URI address) {
        return address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    }

    /** Why a request failed, in words. */
    static TileException explain(Throwable problem, String host) {
        Throwable cause = problem;
        while ((cause instanceof CompletionException
                        || cause instanceof IOException && cause.getCause() instanceof TileException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof TileException known) {
            return known;
        }
        if (cause instanceof HttpConnectTimeoutException
                || cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof UnresolvedAddressException) {
            return TileException.passing("tiles.unreachable", host);
        }
        if (cause instanceof HttpTimeoutException || cause instanceof TimeoutException) {
            return TileException.passing("tiles.timeout", host);
        }
        return TileException.passing("tiles.broken", host);
    }
}
