package lakecity.tiles.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Random;
import lakecity.geo.TileCoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileAddressTest {
    private static final TileCoord TILE = new TileCoord(5, 26, 12);

    @Test
    void namesTilesInEveryWay() {
        assertEquals("http://a/5/26/12.png", TileAddress.of("http://a/{z}/{x}/{y}.png", List.of(), TILE, 1));
        assertEquals("http://a/5/26/19", TileAddress.of("http://a/{z}/{x}/{-y}", List.of(), TILE, 1));
        assertEquals("http://a/5/26/12@2x", TileAddress.of("http://a/{z}/{x}/{y}{r}", List.of(), TILE, 2));
        assertEquals("http://a/5/26/12", TileAddress.of("http://a/{z}/{x}/{y}{r}", List.of(), TILE, 1));
        assertEquals(
                "http://a/wmts?TILEMATRIX=5&TILEROW=12&TILECOL=26",
                TileAddress.of(
                        "http://a/wmts?TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}",
                        List.of(),
                        TILE,
                        1));
        assertEquals(
                "http://t2.a/5/26/12", TileAddress.of("http://t{s}.a/{z}/{x}/{y}", List.of("0", "1", "2"), TILE, 1));
    }

    @Test
    void aKeyIsEncoded() {
        assertEquals(
                "http://a/5/26/12?tk=a%26b%20%2F%23%E6%B9%96",
                TileAddress.of("http://a/{z}/{x}/{y}?tk={key}", List.of(), TILE, 1, "a&b /#湖"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
                "https://a/{z}/{x}/{-y}{r}.webp",
                "http://127.0.0.1:8080/{z}/{x}/{y}?scale={scale}",
                "https://a/vec_w/wmts?SERVICE=WMTS&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}",
                "https://a/{key}/{TileMatrix}/{TileRow}/{TileCol}"
            })
    void takesSoundPatterns(String pattern) {
        assertTrue(TileAddress.isSound(pattern, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "file:///{z}/{x}/{y}",
                "ftp://a/{z}/{x}/{y}",
                "jar:http://a/{z}/{x}/{y}",
                "/tiles/{z}/{x}/{y}",
                "http://a/{z}/{x}",
                "http://user:word@a/{z}/{x}/{y}",
                "http://user@a/{z}/{x}/{y}",
                "http://a/../{z}/{x}/{y}",
                "http://a/%2e%2E/{z}/{x}/{y}",
                "http://a/{z}/{x}/{y}/..",
                "http://a\\..\\{z}/{x}/{y}",
                "http://{key}.a/{z}/{x}/{y}",
                "http://{z}.a/{z}/{x}/{y}",
                "http://a/{z}/{x}/{y}#{key}",
                "http://a/{z}/{x}/{y}?{other}",
                "http://a/{s}/{z}/{x}/{y}",
                "http://a:99999/{z}/{x}/{y}",
                "http://a b/{z}/{x}/{y}",
                "http:///{z}/{x}/{y}",
                "http://a/{z}/{x}/{y}\r\nHost: b"
            })
    void refusesTheRest(String pattern) {
        assertFalse(TileAddress.isSound(pattern, List.of()));
    }

    @Test
    void subdomainsAreWords() {
        assertTrue(TileAddress.isSound("http://t{s}.a/{z}/{x}/{y}", List.of("0", "7")));
        assertFalse(TileAddress.isSound("http://t{s}.a/{z}/{x}/{y}", List.of("0", "x@evil/")));
        assertFalse(TileAddress.isSound("http://t{s}.a/{z}/{x}/{y}", List.of("")));
        assertFalse(TileAddress.isSound("http://a/{z}/{x}/{y}", List.of("0")));
    }

    /** Whatever is put into a pattern, the address stays at its server. */
    @Test
    void neverLeavesItsServer() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder key = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                key.append(
                        random.nextBoolean()
                                ? "/.@:#?&%{}\\\r\n \"".charAt(random.nextInt(14))
                                : (char) random.nextInt(0xd800));
            }
            int zoom = random.nextInt(20);
            TileCoord tile = new TileCoord(zoom, random.nextInt(1 << zoom), random.nextInt(1 << zoom));
            String text = TileAddress.of("http://a.b/{key}/{z}/{x}/{-y}", List.of(), tile, 1, key.toString());
            URI address = URI.create(text);
            assertEquals("a.b", address.getHost(), "seed " + seed);
            assertTrue(address.getRawPath().endsWith("/" + ((1 << zoom) - 1 - tile.y())), "seed " + seed);
        }
    }
}
