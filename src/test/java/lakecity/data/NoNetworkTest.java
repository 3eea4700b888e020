package lakecity.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking a pack asks no address, whatever the pack names. */
class NoNetworkTest {
    @TempDir
    Path folder;

    private final List<URI> asked = new ArrayList<>();
    private final ProxySelector before = ProxySelector.getDefault();

    @BeforeEach
    void listen() {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                throw new IllegalArgumentException("no network: " + uri);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
    }

    @AfterEach
    void stop() {
        ProxySelector.setDefault(before);
    }

    @Test
    void nothingIsFetched() throws IOException, PackException {
        SmallMaps maps = new SmallMaps(folder)
                .replace(
                        "plan/plan.json",
                        "\"schema\": 1,",
                        "\"schema\": 1, \"$schema\": \"http://127.0.0.1:9/s.json\", \"x-ref\": {\"$ref\": \"http://127.0.0.1:9/r.json\"},");
        assertEquals(List.of(), new PackValidator().validate(maps.path()));
        maps.read();
        assertEquals(List.of(), asked);
    }
}
