package lakecity.ui;

import java.nio.file.Path;
import java.util.Optional;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.tiles.catalogue.UserSources;
import org.jspecify.annotations.Nullable;

/**
 * The user's own base maps and keys: read once from the settings folder by whoever needs them first, for the rest as the
 * user last made them. Any thread; the first reading is slow.
 */
final class UserTiles {
    private final Optional<Path> folder;
    private volatile @Nullable Content content;

    /** Base maps and the keys to them. */
    record Content(UserSources sources, TileKeys keys) {}

    /** @param folder the settings folder; empty for a window that remembers nothing */
    UserTiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** As they are now; the first call reads them. */
    Content now() {
        Content known = content;
        return known == null ? read() : known;
    }

    /** The user changed them. */
    synchronized void become(UserSources sources, TileKeys keys) {
        content = new Content(sources, keys);
    }

    private synchronized Content read() {
        Content known = content;
        if (known == null) {
            known = new Content(
                    folder.map(UserSources::read).orElse(UserSources.NONE),
                    folder.map(TileKeys::read).orElse(TileKeys.NONE));
            content = known;
        }
        return known;
    }
}
