package lakecity.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheWindowWroteIsRead() throws IOException {
        Settings settings = new Settings();
        settings.workOffline().set(true);
        settings.contact().set("me@example.org");
        Files.write(folder.resolve(SettingsFile.NAME), SettingsJson.write(settings));
        assertEquals(new NetworkSettings(true, "me@example.org"), NetworkSettings.read(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"workOffline\": \"yes\", \"contact\": \"a\\nb\"}"})
    void whatMakesNoSenseIsAsIfItWereNotThereAndStaysAsItIs(String text) throws IOException {
        Path file = Files.writeString(folder.resolve(SettingsFile.NAME), text);
        assertEquals(NetworkSettings.STANDARD, NetworkSettings.read(folder));
        assertEquals(text, Files.readString(file), "that is for the window to mend");
        assertEquals(NetworkSettings.STANDARD, NetworkSettings.read(folder.resolve("none")));
    }
}
