package lakecity.tiles.web;

import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import org.jspecify.annotations.Nullable;

/** One question in a server's line, asked once. */
final class Attempt {
    private final Question question;
    private final Runnable begin;
    private final CompletableFuture<Answer> result = new CompletableFuture<>();
    private final AtomicBoolean judged = new AtomicBoolean();
    private volatile @Nullable TileFetch fetch;

    /** @param begin told when it leaves the line */
    Attempt(Question question, Runnable begin) {
        this.question = question;
        this.begin = begin;
    }

    CompletableFuture<Answer> result() {
        return result;
    }

    String host() {
        return question.host();
    }

    double distance() {
        return question.distance().getAsDouble();
    }

    void fail(TileException problem) {
        result.completeExceptionally(problem);
    }

    CompletableFuture<Answer> start(HttpClient client, TileLimits limits) {
        TileFetch begun = new TileFetch(client, limits, question);
        fetch = begun;
        begin.run();
        CompletableFuture<Answer> answer = begun.start();
        if (result.isDone()) {
            begun.cancel();
        }
        return answer;
    }

    /** Whether nobody has yet judged how it went; true only once. */
    boolean judge() {
        return judged.compareAndSet(false, true);
    }

    /** Ends the exchange with the server, if one is under way. */
    void end() {
        TileFetch begun = fetch;
        if (begun != null) {
            begun.cancel();
        }
    }
}
