package lakecity.tiles.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import lakecity.geo.TileCoord;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore.Key;

/** Made-up tiles, each different and known by its key. */
final class Made {
    static final Instant FRESH = Instant.parse("2026-11-24T00:00:00Z");

    private Made() {}

    static Key key(int number) {
        return new Key(number % 3 == 0 ? "a" : "底图-" + number % 3, new TileCoord(17, number, 7), 1 + number % 2);
    }

    /** Some 2 to 20 KB that only this key and version have. */
    static StoredTile tile(int number, int version) {
        Random random = new Random(number * 31L + version);
        byte[] bytes = new byte[2000 + random.nextInt(18_000)];
        random.nextBytes(bytes);
        return new StoredTile(bytes, "e" + number + "/" + version, "m" + version, FRESH.plusSeconds(number));
    }

    static boolean same(StoredTile one, StoredTile other) {
        return Arrays.equals(one.bytes(), other.bytes())
                && one.etag().equals(other.etag())
                && one.modified().equals(other.modified())
                && one.freshUntil().equals(other.freshUntil());
    }
}
