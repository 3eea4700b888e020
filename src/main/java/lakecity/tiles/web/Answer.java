package lakecity.tiles.web;

import java.net.http.HttpHeaders;

/** What a server answered, whole. */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Answer(int status, HttpHeaders headers, byte[] body) {
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
