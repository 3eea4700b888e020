package lakecity.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the user set in the window about the network, for commands, which have no window. Immutable.
 *
 * @param offline whether no request may leave the machine
 * @param contact how tile servers may reach the user; empty for not at all
 */
public record NetworkSettings(boolean offline, String contact) {
    /** As long as nothing was set. */
    public static final NetworkSettings STANDARD = new NetworkSettings(false, "");

    /** Reads the settings in a folder and changes nothing there; what cannot be read is as if it was never set. Slow. */
    public static NetworkSettings read(Path folder) {
        Path file = folder.resolve(SettingsFile.NAME);
        if (!Files.isRegularFile(file)) {
            return STANDARD;
        }
        try (InputStream in = Files.newInputStream(file)) {
            ObjectNode root = SettingsJson.parse(in.readNBytes(SettingsFile.MAX_BYTES));
            Settings settings = new Settings();
            // What makes no sense is for the window to tell.
            var unused = new SettingsFields(root).into(settings);
            return new NetworkSettings(
                    settings.workOffline().get(), settings.contact().get());
        } catch (IOException e) {
            return STANDARD;
        }
    }
}
