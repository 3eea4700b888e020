package lakecity.tiles.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewedArchiveTest {
    private static final TileCoord TILE = new TileCoord(0, 0, 0);

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();

    private static byte[] map(int rgb) {
        return new PmtilesWriter().add(TILE, Tiles.png(rgb)).bytes();
    }

    /** Longer than the map before it, as the clock of a file system may be too coarse to tell them apart. */
    private static byte[] longer(byte[] map, int more) {
        return Arrays.copyOf(map, map.length + more);
    }

    @Test
    void aFileThatWasWrittenAnewIsOpenedAnewAfterAPause() throws Exception {
        Path file = Files.write(folder.resolve("map.pmtiles"), map(0x102030));
        try (RenewedArchive archive = new RenewedArchive(() -> new FileRanges(file), nanos::get)) {
            assertEquals(0x102030, Tiles.color(archive, 0, 0, 0));
            Files.write(file, longer(map(0x405060), 1));
            assertEquals(0x405060, Tiles.color(archive, 0, 0, 0));
            assertEquals(1, archive.edition());

            Files.write(file, longer(map(0x708090), 2));
            assertThrows(TileException.class, () -> archive.read(TILE), "just opened anew");
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(6));
            assertEquals(0x708090, Tiles.color(archive, 0, 0, 0));

            Files.write(file, new byte[10]);
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(6));
            Tiles.refused("neither", () -> archive.read(TILE));
            Files.write(file, longer(map(0x123456), 3));
            Tiles.refused("neither", () -> archive.read(TILE));
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(6));
            assertEquals(0x123456, Tiles.color(archive, 0, 0, 0));
            assertEquals(3, archive.edition());
        }
    }

    @Test
    void aFileThatIsGoneIsReadOnAsLongAsTheSystemLetsUs() throws Exception {
        Path file = Files.write(folder.resolve("map.pmtiles"), map(0x102030));
        try (RenewedArchive archive = new RenewedArchive(() -> new FileRanges(file), nanos::get)) {
            if (file.toFile().delete()) {
                assertEquals(0x102030, Tiles.color(archive, 0, 0, 0));
            }
        }
    }
}
