package lakecity.tiles.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;

/** A store for tests. */
final class MemoryStore implements TileStore {
    final Map<Key, StoredTile> tiles = new ConcurrentHashMap<>();

    @Override
    public Optional<StoredTile> get(Key key) {
        return Optional.ofNullable(tiles.get(key));
    }

    @Override
    public void put(Key key, StoredTile tile) {
        tiles.put(key, tile);
    }

    @Override
    public void remove(Key key) {
        tiles.remove(key);
    }
}
