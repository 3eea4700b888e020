package lakecity.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How stories are presented is written and read again. */
class PresentingSettingsTest {

    @Test
    void isReadAsItWasWritten() throws IOException {
        Settings settings = new Settings();
        settings.hall().set(true);
        settings.showOnMain().set(true);
        settings.speaker().set("off");
        Settings again = new Settings();
        List<String> wrong = new SettingsFields(SettingsJson.parse(SettingsJson.write(settings))).into(again);
        assertEquals(List.of(), wrong);
        assertTrue(again.hall().get());
        assertTrue(again.showOnMain().get());
        assertEquals("off", again.speaker().get());
    }

    @Test
    void nonsenseLeavesTheUsual() throws IOException {
        Settings settings = new Settings();
        byte[] json = "{\"schema\": 1, \"hall\": \"yes\", \"showOnMain\": 3, \"speaker\": \"loud\"}"
                .getBytes(StandardCharsets.UTF_8);
        List<String> wrong = new SettingsFields(SettingsJson.parse(json)).into(settings);
        assertEquals(List.of("hall", "showOnMain", "speaker"), wrong);
        assertFalse(settings.hall().get());
        assertEquals(Settings.AUTO, settings.speaker().get());
    }

    @Test
    void everyChangeIsTold() {
        Settings settings = new Settings();
        int[] told = {0};
        settings.onChange(() -> told[0]++);
        settings.hall().set(true);
        settings.showOnMain().set(true);
        settings.speaker().set("on");
        assertEquals(3, told[0]);
    }
}
