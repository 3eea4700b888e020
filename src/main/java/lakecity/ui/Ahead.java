package lakecity.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import lakecity.data.MapsFolder;
import lakecity.draw.style.Fonts;
import lakecity.task.PoolBackground;
import org.slf4j.LoggerFactory;

/**
 * What is begun before there is a window and while it is built: reading plan, base map and the user's files, loading the font
 * they are drawn with, setting up the log. Any thread.
 */
final class Ahead {
    private final CompletableFuture<PackOpening.Opened> opened = new CompletableFuture<>();
    private final AtomicInteger read = new AtomicInteger();
    private final UserTiles userTiles;

    private Ahead(UserTiles userTiles) {
        this.userTiles = userTiles;
    }

    /** Begins for a window that remembers nothing, and returns at once. */
    static Ahead begin(MapsFolder maps) {
        return begin(maps, Optional.empty());
    }

    /**
     * Begins, and returns at once.
     *
     * @param settings the folder with the user's own base maps; empty for a window that remembers nothing
     */
    static Ahead begin(MapsFolder maps, Optional<Path> settings) {
        Ahead ahead = new Ahead(new UserTiles(settings));
        PackOpening opening = new PackOpening(maps, ahead.read::incrementAndGet);
        PoolBackground workers = new PoolBackground("ahead", 2);
        workers.run(
                () -> {
                    PackOpening.Opened opened = opening.open();
                    ahead.userTiles.now();
                    return opened;
                },
                ahead.opened::complete,
                ahead.opened::completeExceptionally);
        workers.run(
                () -> {
                    opening.readBase();
                    ahead.userTiles.now();
                    return Fonts.regular(1);
                },
                font -> {},
                // Whoever needs the font next says so to the user.
                failed -> LoggerFactory.getLogger(Ahead.class).error("the font cannot be loaded", failed));
        // Where there is no log, there is nowhere to say so.
        workers.run(LoggerFactory::getILoggerFactory, log -> {}, failed -> {});
        workers.finish();
        return ahead;
    }

    /** The user's own base maps, read when the plan is. */
    UserTiles userTiles() {
        return userTiles;
    }

    /** Features read so far. */
    int read() {
        return read.get();
    }

    /** What was opened, if it is there by now and nothing failed. */
    Optional<PackOpening.Opened> ready() {
        return opened.isDone() && !opened.isCompletedExceptionally() ? Optional.of(opened.join()) : Optional.empty();
    }

    /** What was opened; waits for it. */
    PackOpening.Opened get() throws InterruptedException, ExecutionException {
        try {
            return opened.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw e;
        }
    }
}
