package lakecity.tiles.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import lakecity.i18n.LocalText;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;
import org.jspecify.annotations.Nullable;

/**
 * The user's tiles on the disk, the same for window and command line, opened when the first tile is asked for: most never
 * use a map from the network. Any thread.
 */
public final class TileDisk implements TileStore, AutoCloseable {
    private static final String FILE = "tiles.sqlite";

    private final Optional<Path> folder;
    private final Consumer<LocalText> notice;
    private @Nullable SqliteTileStore open;
    private boolean closed;

    /**
     * @param folder where the file is or will be; empty for keeping no tiles
     * @param notice is told on any thread when a broken file was begun anew or nothing can be kept
     */
    public TileDisk(Optional<Path> folder, Consumer<LocalText> notice) {
        this.folder = folder;
        this.notice = notice;
    }

    @Override
    public Optional<StoredTile> get(Key key) {
        return store().get(key);
    }

    @Override
    public void put(Key key, StoredTile tile) {
        store().put(key, tile);
    }

    @Override
    public void remove(Key key) {
        store().remove(key);
    }

    private synchronized TileStore store() {
        if (closed || folder.isEmpty()) {
            return NONE;
        }
        if (open == null) {
            open = SqliteTileStore.open(folder.get().resolve(FILE), SqliteTileStore.STANDARD, notice);
        }
        return open;
    }

    /** Writes what waits, some seconds at most; what comes later is forgotten. */
    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) {
            open.close();
        }
    }
}
