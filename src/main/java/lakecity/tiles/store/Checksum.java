package lakecity.tiles.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import lakecity.tiles.StoredTile;
import lakecity.tiles.TileStore;

/** Ties a tile's bytes to its key, so that neither damage nor a mix-up of rows goes unseen. */
final class Checksum {
    private Checksum() {}

    /** CRC32C (RFC 3720) over key, headers and bytes. */
    static long of(TileStore.Key key, StoredTile tile, long freshUntil) {
        CRC32C sum = new CRC32C();
        add(sum, key.source());
        sum.update(ByteBuffer.allocate(24)
                .putInt(key.tile().zoom())
                .putInt(key.tile().x())
                .putInt(key.tile().y())
                .putInt(key.scale())
                .putLong(freshUntil)
                .flip());
        add(sum, tile.etag());
        add(sum, tile.modified());
        sum.update(tile.bytes());
        return sum.getValue();
    }

    private static void add(CRC32C sum, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.update(ByteBuffer.allocate(4).putInt(bytes.length).flip());
        sum.update(bytes);
    }
}
