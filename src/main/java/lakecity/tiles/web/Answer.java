package lakecity.tiles.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import lakecity.tiles.TileException;

/** What a server answered, whole. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Answer(int status, HttpHeaders headers, byte[] body) {
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** As it was before a server packed it, which it may although nobody asked for it; see RFC 9110, 8.4. */
    Answer unpacked(int limit) throws TileException {
        boolean isPacked =
                header("Content-Encoding").strip().toLowerCase(Locale.ROOT).matches("(x-)?gzip");
        if (!isPacked) {
            return this;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes(limit + 1);
            if (plain.length > limit) {
                throw TileException.lasting("tiles.tooLong", limit >> 10);
            }
            return new Answer(status, headers, plain);
        } catch (IOException e) {
            // The header is wrong, or the picture broken: that will be seen.
            return this;
        }
    }
}
