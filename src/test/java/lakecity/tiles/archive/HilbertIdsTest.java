package lakecity.tiles.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import lakecity.geo.TileCoord;
import org.junit.jupiter.api.Test;

class HilbertIdsTest {
    private static final long SEED = 20261124;

    /** The table of the specification. */
    @Test
    void theValuesOfTheSpecification() {
        assertEquals(0, HilbertIds.id(new TileCoord(0, 0, 0)));
        assertEquals(1, HilbertIds.id(new TileCoord(1, 0, 0)));
        assertEquals(2, HilbertIds.id(new TileCoord(1, 0, 1)));
        assertEquals(3, HilbertIds.id(new TileCoord(1, 1, 1)));
        assertEquals(4, HilbertIds.id(new TileCoord(1, 1, 0)));
        assertEquals(5, HilbertIds.id(new TileCoord(2, 0, 0)));
        assertEquals(19_078_479, HilbertIds.id(new TileCoord(12, 3423, 1763)));
    }

    @Test
    void everyTileHasItsNumber() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            int zoom = random.nextInt(TileCoord.MAX_ZOOM + 1);
            TileCoord tile = new TileCoord(zoom, random.nextInt(1 << zoom), random.nextInt(1 << zoom));
            assertEquals(tile, HilbertIds.tile(HilbertIds.id(tile)), "seed " + SEED);
        }
    }

    /** What makes the curve Hilbert's: a step along it is a step to a neighbour. */
    @Test
    void neighboursOnTheCurveAreNeighboursOnTheMap() {
        for (long id = 21; id < 5460; id++) {
            TileCoord here = HilbertIds.tile(id);
            TileCoord next = HilbertIds.tile(id + 1);
            if (here.zoom() == next.zoom()) {
                assertEquals(1, Math.abs(here.x() - next.x()) + Math.abs(here.y() - next.y()));
            }
        }
    }

    @Test
    void numbersOfNoTile() {
        assertFalse(HilbertIds.isTile(-1));
        assertFalse(HilbertIds.isTile(Long.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> HilbertIds.tile(Long.MAX_VALUE));
    }

    @Test
    void varintsComeBack() throws DataFormatException {
        Random random = new Random(SEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long[] values =
                random.longs(5000).map(value -> value >>> random.nextInt(64)).toArray();
        for (long value : values) {
            PmtilesWriter.varint(out, value);
        }
        Varints in = new Varints(out.toByteArray());
        for (long value : values) {
            assertEquals(value, in.next(), "seed " + SEED);
        }
    }

    @Test
    void varintsOfTheSpecification() throws DataFormatException {
        Varints in = new Varints(new byte[] {0, 1, 127, (byte) 0xe5, (byte) 0x8e, 0x26});
        assertEquals(0, in.next());
        assertEquals(1, in.next());
        assertEquals(127, in.next());
        assertEquals(624_485, in.next());
        assertThrows(DataFormatException.class, in::next);
    }

    @Test
    void aVarintWithoutEndIsNone() {
        byte[] endless = new byte[40];
        Arrays.fill(endless, (byte) 0xff);
        assertThrows(DataFormatException.class, new Varints(endless)::next);
    }
}
