package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileStore;
import lakecity.tiles.archive.ArchiveTileSource;
import lakecity.tiles.archive.PmtilesWriter;
import lakecity.tiles.archive.TileArchives;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A PMTiles file that is replaced on its server while a map shows it. */
@Timeout(30)
class ChangedFileTest {
    private static final int ZOOM = 3;
    private static final List<TileCoord> TILES = PmtilesWriter.ascending(ZOOM);

    private final Hosts hosts = new Hosts();
    private final AtomicReference<byte[]> file = new AtomicReference<>(new byte[0]);
    private final AtomicReference<String> tag = new AtomicReference<>("\"one\"");

    /** A map of which every tile is as wide as said; one block of a range request holds a few tiles only. */
    private static byte[] map(int width) throws IOException {
        PmtilesWriter writer = new PmtilesWriter();
        for (TileCoord tile : TILES) {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", png);
            // What follows a picture in its file is not looked at.
            png.write(new byte[12_000]);
            writer.add(tile, png.toByteArray());
        }
        return writer.leaves(10).bytes();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] bytes = file.get();
        String condition = exchange.getRequestHeaders().getFirst("If-Range");
        exchange.getResponseHeaders().add("ETag", tag.get());
        if (condition != null && !condition.equals(tag.get())) {
            TileServer.answer(exchange, 200, bytes);
            return;
        }
        String[] range =
                exchange.getRequestHeaders().getFirst("Range").substring(6).split("-");
        int from = Integer.parseInt(range[0]);
        int to = Math.min(bytes.length, Integer.parseInt(range[1]) + 1);
        exchange.getResponseHeaders().add("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + bytes.length);
        TileServer.answer(exchange, 206, Arrays.copyOfRange(bytes, from, to));
    }

    private ArchiveTileSource source(TileServer server) throws TileException {
        String address = server.root() + "/map.pmtiles";
        WebAccess access = TileServer.access(hosts, TileStore.NONE, TileServer.QUICK);
        SourceSpec spec = new SourceSpec(
                "mine",
                SourceSpec.Kind.PMTILES,
                SourceSpec.Role.BASE,
                LocalText.same("Mine"),
                LocalText.EMPTY,
                LocalText.EMPTY,
                address,
                0,
                22,
                "",
                SourceSpec.Web.NONE);
        return new ArchiveTileSource(spec, TileArchives.open(() -> new HttpRanges(URI.create(address), access)));
    }

    private static int width(ArchiveTileSource source, TileCoord tile) throws Exception {
        return source.load(tile, 1).get(20, TimeUnit.SECONDS).getWidth();
    }

    private static TileCoord tile(int number) {
        return TILES.get(number);
    }

    @Test
    void theNewFileIsReadWithoutOpeningTheMapAgain() throws Exception {
        file.set(map(40));
        try (TileServer server = new TileServer(this::serve);
                ArchiveTileSource source = source(server)) {
            assertEquals(40, width(source, tile(1)));
            int edition = source.edition();
            file.set(map(50));
            tag.set("\"two\"");
            assertEquals(40, width(source, tile(1)), "nobody has asked the server yet");
            for (int i = TILES.size() - 1; i >= 0; i--) {
                assertEquals(50, width(source, tile(i)), "tile " + i);
            }
            assertNotEquals(edition, source.edition());
            assertEquals(TileHealth.State.ONLINE, source.health().state());
        }
    }

    @Test
    void aNewFileThatIsNoGoodIsSaidAndWhatWasReadStays() throws Exception {
        file.set(map(40));
        try (TileServer server = new TileServer(this::serve);
                ArchiveTileSource source = source(server)) {
            assertEquals(40, width(source, tile(1)));
            file.set(new byte[300_000]);
            tag.set("\"two\"");
            for (int i = 0; i < 20; i++) {
                TileCoord far = tile(TILES.size() - 1 - i);
                ExecutionException e = assertThrows(ExecutionException.class, () -> width(source, far));
                TileException why = assertInstanceOf(TileException.class, e.getCause());
                assertTrue(why.getMessage().contains("neither"), why.getMessage());
            }
            assertTrue(server.asked.get() < 20, "opened anew every few seconds only: " + server.asked.get());
            assertEquals(TileHealth.State.DEGRADED, source.health().state());
            assertTrue(source.health().reason().en().contains("127.0.0.1"));
            assertEquals(40, width(source, tile(1)), "what was read stays");
        }
    }
}
