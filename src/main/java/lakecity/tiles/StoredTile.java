package lakecity.tiles;

import java.time.Instant;

/**
 * A tile's file as a server sent it, with what HTTP caching needs (RFC 9111).
 *
 * @param bytes the picture's file; not to be changed
 * @param etag the server's name of this version; empty for none
 * @param modified the server's Last-Modified; empty for none
 * @param freshUntil until when it need not be asked for again
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record StoredTile(byte[] bytes, String etag, String modified, Instant freshUntil) {
    public boolean isFresh(Instant now) {
        return now.isBefore(freshUntil);
    }
}
