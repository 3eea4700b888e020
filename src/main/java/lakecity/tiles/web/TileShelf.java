package lakecity.tiles.web;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lakecity.geo.TileCoord;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileCache;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileStore;
import org.jspecify.annotations.Nullable;

/** What a source has already: pictures in memory, files in the store, and which tiles there are none of. Any thread. */
final class TileShelf {
    private static final int MOST_NOTES = 8192;
    private static final Duration ABSENT = Duration.ofMinutes(5);
    private final TileStore store;
    private final TileDecoder decoder;
    private final TileCache<Key> pictures;
    private final String name;
    private final Map<Key, Instant> freshUntil = bounded();
    private final Map<Key, Instant> absentUntil = bounded();

    TileShelf(SourceSpec spec, TileStore store, TileLimits limits) {
        this.store = store;
        this.decoder = new TileDecoder(limits.pixels());
        this.pictures = new TileCache<>(limits.cache());
        this.name = spec.id() + "-" + digest(spec.address());
    }

    /** A tile at a scale. */
    record Key(TileCoord tile, int scale) {}

    /**
     * A tile that is there.
     *
     * @param file its file; null when only the picture is left
     */
    record Held(@Nullable StoredTile file, BufferedImage picture, boolean isFresh) {}

    private static Map<Key, Instant> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Instant> eldest) {
                return size() > MOST_NOTES;
            }
        };
    }

    private static String digest(String address) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A fresh picture in memory. Quick. */
    @Nullable
    BufferedImage fresh(Key key, Instant now) {
        synchronized (freshUntil) {
            Instant until = freshUntil.get(key);
            return until != null && now.isBefore(until) ? pictures.get(key) : null;
        }
    }

    /** Whether the server said not long ago that there is none. Quick. */
    boolean isAbsent(Key key, Instant now) {
        synchronized (absentUntil) {
            Instant until = absentUntil.get(key);
            return until != null && now.isBefore(until);
        }
    }

    /** What is left of a tile. Slow. */
    @Nullable
    Held find(Key key, Instant now) {
        Optional<StoredTile> file = store.get(at(key));
        BufferedImage picture = pictures.get(key);
        if (file.isEmpty()) {
            return picture == null ? null : new Held(null, picture, false);
        }
        boolean isFresh = file.get().isFresh(now);
        try {
            BufferedImage decoded = decoder.decode(file.get().bytes());
            if (isFresh) {
                remember(key, decoded, file.get().freshUntil());
            }
            return new Held(file.get(), decoded, isFresh);
        } catch (TileException e) {
            store.remove(at(key));
            return picture == null ? null : new Held(null, picture, false);
        }
    }

    BufferedImage decode(byte[] bytes) throws TileException {
        return decoder.decode(bytes);
    }

    /** Takes in a tile that the server sent or confirmed. */
    void keep(Key key, StoredTile file, BufferedImage picture, boolean onDisk) {
        remember(key, picture, file.freshUntil());
        synchronized (absentUntil) {
            absentUntil.remove(key);
        }
        if (onDisk) {
            store.put(at(key), file);
        } else {
            store.remove(at(key));
        }
    }

    private void remember(Key key, BufferedImage picture, Instant until) {
        synchronized (freshUntil) {
            pictures.put(key, picture);
            freshUntil.put(key, until);
        }
    }

    /** The server has none. */
    void absent(Key key, Instant now) {
        synchronized (absentUntil) {
            absentUntil.put(key, now.plus(ABSENT));
        }
        synchronized (freshUntil) {
            freshUntil.remove(key);
        }
        store.remove(at(key));
    }

    /** Bytes of pictures in memory. */
    long held() {
        return pictures.held();
    }

    /** Forgets what is in memory. */
    void clear() {
        synchronized (freshUntil) {
            pictures.clear();
            freshUntil.clear();
        }
    }

    private TileStore.Key at(Key key) {
        return new TileStore.Key(name, key.tile(), key.scale());
    }
}
