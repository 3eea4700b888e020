package lakecity.tiles.web;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import lakecity.tiles.web.TileShelf.Held;
import lakecity.tiles.web.TileShelf.Key;
import org.jspecify.annotations.Nullable;

/** A tile that somebody waits for. */
final class TileJob {
    final Key key;
    final CompletableFuture<BufferedImage> result = new CompletableFuture<>();
    private final Consumer<BufferedImage> meanwhile;
    private volatile @Nullable Held held;
    private @Nullable CompletableFuture<Answer> fetch;

    TileJob(Key key, Consumer<BufferedImage> meanwhile) {
        this.key = key;
        this.meanwhile = meanwhile;
    }

    /** What there is of it so far: will do for the moment, and for good when the server fails. */
    @Nullable
    Held held() {
        return held;
    }

    void hold(Held stale) {
        held = stale;
        if (!result.isDone()) {
            meanwhile.accept(stale.picture());
        }
    }

    synchronized void fetching(CompletableFuture<Answer> begun) {
        fetch = begun;
        if (result.isDone()) {
            begun.cancel(false);
        }
    }

    /** Ends the request to the server, if one is under way. */
    synchronized void end() {
        if (fetch != null) {
            fetch.cancel(false);
        }
    }
}
