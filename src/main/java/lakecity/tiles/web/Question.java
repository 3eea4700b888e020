package lakecity.tiles.web;

import java.net.URI;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * What is asked of a server.
 *
 * @param address may hold a user's key: not for messages
 * @param secret the key as it stands in the address, which no other server may see; empty for none
 * @param headers what is sent along
 * @param limit greatest size of the answer in bytes
 * @param distance how far it is from where a person looks, in tiles; asked again and again
 */
record Question(URI address, String secret, Map<String, String> headers, int limit, DoubleSupplier distance) {
    Question {
        headers = Map.copyOf(headers);
    }

    String host() {
        return address.getHost();
    }

    /** The server only, as the address may hold a key. */
    @Override
    public String toString() {
        return "Question[" + host() + "]";
    }
}
