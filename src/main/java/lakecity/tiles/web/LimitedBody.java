package lakecity.tiles.web;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import lakecity.tiles.TileException;
import org.jspecify.annotations.Nullable;

/** Takes in a server's answer up to a number of bytes; a longer one is cut off and fails, or ends early. */
final class LimitedBody implements BodySubscriber<byte[]> {
    private static final int ENOUGH_OF_A_FAILURE = 16 << 10;
    private final int limit;
    private final boolean wanted;
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private @Nullable Subscription subscription;

    private LimitedBody(int limit, boolean wanted) {
        this.limit = limit;
        this.wanted = wanted;
    }

    /** Takes what was asked for whole; of anything else only the beginning, which may say why. */
    static LimitedBody of(int status, HttpHeaders headers, Question question) {
        boolean wanted = status == (question.headers().containsKey("Range") ? 206 : 200);
        LimitedBody body = new LimitedBody(wanted ? question.limit() : ENOUGH_OF_A_FAILURE, wanted);
        if (wanted && headers.firstValueAsLong("Content-Length").orElse(0) > question.limit()) {
            body.tooLong();
        }
        return body;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Subscription given) {
        subscription = given;
        if (body.isDone()) {
            given.cancel();
        } else {
            given.request(Long.MAX_VALUE);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> items) {
        for (ByteBuffer item : items) {
            int room = limit - taken.size();
            if (item.remaining() > room && wanted) {
                tooLong();
                return;
            }
            byte[] bytes = new byte[Math.min(room, item.remaining())];
            item.get(bytes);
            taken.write(bytes, 0, bytes.length);
        }
        if (!wanted && taken.size() >= limit) {
            stop();
            body.complete(taken.toByteArray());
        }
    }

    private void stop() {
        if (subscription != null) {
            subscription.cancel();
        }
    }

    private void tooLong() {
        stop();
        body.completeExceptionally(TileException.lasting("tiles.tooLong", limit >> 10));
    }

    @Override
    public void onError(Throwable problem) {
        body.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
        body.complete(taken.toByteArray());
    }
}
