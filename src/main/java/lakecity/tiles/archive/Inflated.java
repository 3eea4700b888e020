package lakecity.tiles.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import lakecity.tiles.TileException;

/** Undoes gzip up to a number of bytes, however small the bomb. */
final class Inflated {
    private Inflated() {}

    /**
     * The bytes as they were before gzip.
     *
     * @param limit greatest number of bytes that may come out
     * @param name of the archive, for messages
     */
    static byte[] of(byte[] bytes, int limit, String name) throws TileException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 8192)) {
            byte[] out = in.readNBytes(limit + 1);
            if (out.length > limit) {
                throw TileException.file("tiles.archive.bomb", name, limit >> 10);
            }
            return out;
        } catch (IOException e) {
            throw TileException.file("tiles.archive.gzip", name);
        }
    }

    static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
    }
}
