package lakecity.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import lakecity.i18n.LocalText;
import lakecity.settings.CacheFolder;
import lakecity.settings.UserFolder;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;
import lakecity.tiles.store.SqliteTileStore;
import org.jspecify.annotations.Nullable;

/** The user's tiles on the disk, opened when the first tile is asked for: most never use a map from the network. Any thread. */
final class TileDisk implements TileStore, AutoCloseable {
    private static final String FILE = "tiles.sqlite";

    private final Optional<Path> folder;
    private final Consumer<LocalText> notice;
    private @Nullable SqliteTileStore open;
    private boolean closed;

    /**
     * @param settings the folder of the user's settings; empty for a window that remembers nothing and so keeps no tiles
     * @param notice is told on any thread when a broken file was begun anew or nothing can be kept
     */
    TileDisk(Optional<Path> settings, Consumer<LocalText> notice) {
        this.folder = settings.flatMap(TileDisk::cache);
        this.notice = notice;
    }

    /** Beside settings that are not in their usual place, their tiles are kept there too. */
    private static Optional<Path> cache(Path settings) {
        boolean isUsual = UserFolder.find().filter(settings::equals).isPresent();
        return isUsual ? CacheFolder.find() : Optional.of(settings.resolve("cache"));
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

    @Override
    public synchronized void close() {
        closed = true;
        if (open != null) {
            open.close();
        }
    }
}
