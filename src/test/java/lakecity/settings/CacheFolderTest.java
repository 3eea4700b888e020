package lakecity.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    @Test
    void everySystemHasItsPlace() {
        assertEquals(Path.of("/h/.cache/lakecity"), of("Linux", Map.of()));
        assertEquals(Path.of("/c/lakecity"), of("Linux", Map.of("XDG_CACHE_HOME", "/c")));
        assertEquals(Path.of("/h/.cache/lakecity"), of("Linux", Map.of("XDG_CACHE_HOME", "relative")));
        assertEquals(Path.of("/h/Library/Caches/lakecity"), of("Mac OS X", Map.of("XDG_CACHE_HOME", "/c")));
        assertEquals(Path.of("/local/lakecity/cache"), of("Windows 11", Map.of("LOCALAPPDATA", "/local")));
        assertEquals(Path.of("/h/AppData/Local/lakecity/cache"), of("Windows 11", Map.of("LOCALAPPDATA", " ")));
    }

    @Test
    void aFolderNamedForTheSettingsHoldsTheCacheToo() {
        String before = System.getProperty(UserFolder.PROPERTY);
        System.setProperty(UserFolder.PROPERTY, "/named");
        try {
            assertEquals(Optional.of(Path.of("/named/cache")), CacheFolder.find());
            assertEquals(Optional.of(Path.of("/named/cache")), CacheFolder.of(Path.of("/named")));
            assertEquals(Optional.of(Path.of("/else/cache")), CacheFolder.of(Path.of("/else")));
        } finally {
            if (before == null) {
                System.clearProperty(UserFolder.PROPERTY);
            } else {
                System.setProperty(UserFolder.PROPERTY, before);
            }
        }
    }

    @Test
    void noFolderWhereTheHomeHasNoPath() {
        assertEquals(Optional.empty(), CacheFolder.of("Linux", Map.of(), "a\0b"));
    }

    private static Path of(String system, Map<String, String> environment) {
        return CacheFolder.of(system, environment, "/h").orElseThrow();
    }
}
