package lakecity.tiles;

import java.util.Optional;
import lakecity.geo.TileCoord;

/** Keeps tiles' files from one start of the program to the next. Any thread; it never fails: what it cannot keep it forgets. */
public interface TileStore {
    /** Keeps nothing. */
    TileStore NONE = new TileStore() {
        @Override
        public Optional<StoredTile> get(Key key) {
            return Optional.empty();
        }

        @Override
        public void put(Key key, StoredTile tile) {}

        @Override
        public void remove(Key key) {}
    };

    /**
     * Which tile.
     *
     * @param source what the tiles are of: id of the source and a digest of its address pattern, never a key
     * @param scale 1 or 2, as in {@link TileSource#load}
     */
    record Key(String source, TileCoord tile, int scale) {}

    /** A tile that was put before and is still there. Slow. */
    Optional<StoredTile> get(Key key);

    /** Keeps a tile, now or a little later; the same key again replaces it. Quick. */
    void put(Key key, StoredTile tile);

    /** Forgets a tile that turned out to be broken. */
    void remove(Key key);
}
