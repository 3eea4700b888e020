package lakecity.tiles.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import lakecity.i18n.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TileDiskTest {
    @TempDir
    private Path folder;

    private final List<LocalText> notices = new CopyOnWriteArrayList<>();

    private TileDisk disk(Path where) {
        return new TileDisk(Optional.of(where), notices::add);
    }

    @Test
    void nothingIsMadeBeforeATileIsWanted() {
        Path cache = folder.resolve("cache");
        try (TileDisk disk = disk(cache)) {
            assertFalse(Files.exists(cache));
            assertEquals(Optional.empty(), disk.get(Made.key(1)));
        }
        assertTrue(Files.exists(cache.resolve("tiles.sqlite")));
    }

    @Test
    void whatOnePutsAnotherFindsAndWhatItRemovesIsGone() {
        try (TileDisk window = disk(folder)) {
            window.put(Made.key(1), Made.tile(1, 0));
            window.put(Made.key(2), Made.tile(2, 0));
            window.remove(Made.key(2));
        }
        try (TileDisk command = disk(folder)) {
            assertTrue(Made.same(Made.tile(1, 0), command.get(Made.key(1)).orElseThrow()));
            assertEquals(Optional.empty(), command.get(Made.key(2)));
        }
        assertEquals(List.of(), notices);
    }

    @Test
    void onceClosedOrWithoutAFolderItKeepsNothing() {
        TileDisk disk = disk(folder);
        disk.put(Made.key(1), Made.tile(1, 0));
        disk.close();
        disk.put(Made.key(3), Made.tile(3, 0));
        assertEquals(Optional.empty(), disk.get(Made.key(1)));
        disk.close();
        try (TileDisk none = new TileDisk(Optional.empty(), notices::add)) {
            none.put(Made.key(1), Made.tile(1, 0));
            none.remove(Made.key(1));
            assertEquals(Optional.empty(), none.get(Made.key(1)));
        }
        TileDisk never = disk(folder.resolve("never"));
        never.close();
        assertFalse(Files.exists(folder.resolve("never")));
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAndNothingFails() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        try (TileDisk disk = disk(file.resolve("cache"))) {
            disk.put(Made.key(1), Made.tile(1, 0));
        }
        assertEquals(1, notices.size(), notices.toString());
    }
}
