package lakecity.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import lakecity.files.AtomicFile;
import lakecity.i18n.Messages;
import lakecity.task.Background;

/**
 * Keeps settings in a file: read once at the start, written whole or not at all a moment after a change. Whatever is wrong
 * with the file or its folder, there are settings and the program works on; it is told once. FX thread; the writing is done
 * in the background.
 */
public final class SettingsFile implements AutoCloseable {
    /** The file's name in its folder. */
    public static final String NAME = "settings.json";

    /** A file that was not understood is kept under this name. */
    public static final String BAD = NAME + ".bad";

    /** No settings are larger, in bytes. */
    static final int MAX_BYTES = 8 << 20;

    private final Path folder;
    private final Settings settings = new Settings();
    private final Consumer<SettingsFault> notice;
    private byte[] written = {};
    private boolean toldOfSaving;
    /** Numbers the writings; a later one is never undone by an earlier one. */
    private long asked;

    private long done;

    /** @param notice is told what is wrong; on the FX thread */
    public SettingsFile(Path folder, Consumer<SettingsFault> notice) {
        this.folder = folder;
        this.notice = notice;
        load();
    }

    /** What the file says, or defaults. */
    public Settings settings() {
        return settings;
    }

    /** From now on every change is written: later, so that several are written at once, and in the background. */
    public void keep(Consumer<Runnable> later, Background background) {
        settings.onChange(() -> later.accept(() -> save(background)));
    }

    private void save(Background background) {
        byte[] json = SettingsJson.write(settings);
        if (Arrays.equals(json, written)) {
            return;
        }
        written = json;
        long number = ++asked;
        background.run(
                () -> {
                    write(json, number);
                    return number;
                },
                saved -> toldOfSaving = false,
                this::failed);
    }

    /** Writes what is not yet written, at once. */
    @Override
    public void close() {
        byte[] json = SettingsJson.write(settings);
        try {
            write(json, ++asked);
        } catch (IOException e) {
            failed(e);
        }
    }

    private void failed(Throwable error) {
        // Else the same content would never be tried again.
        written = new byte[0];
        if (!toldOfSaving) {
            toldOfSaving = true;
            tell("", "settings.unwritable", error.getClass().getSimpleName());
        }
    }

    private void load() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            tell("", "settings.not-a-file");
            return;
        }
        byte[] json;
        try (InputStream in = Files.newInputStream(file)) {
            json = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            tell("", "settings.unreadable", e.getClass().getSimpleName());
            return;
        }
        read(json);
    }

    private void read(byte[] json) {
        if (json.length > MAX_BYTES) {
            setAside("", "settings.large", MAX_BYTES >> 20);
            return;
        }
        ObjectNode root;
        try {
            root = SettingsJson.parse(json);
        } catch (IOException e) {
            setAside("", "settings.not-json");
            return;
        }
        List<String> wrong = new SettingsFields(root).into(settings);
        if (!wrong.isEmpty()) {
            setAside("/" + String.join(" /", wrong), "settings.values");
        }
    }

    private void setAside(String where, String key, Object... arguments) {
        try {
            Files.move(folder.resolve(NAME), folder.resolve(BAD), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is until it is written anew; saying so twice would help nobody.
        }
        tell(where, key, arguments);
    }

    private void tell(String where, String key, Object... arguments) {
        notice.accept(new SettingsFault(NAME, where, Messages.both(key, arguments), Messages.both(key + ".remedy")));
    }

    private synchronized void write(byte[] json, long number) throws IOException {
        if (number <= done) {
            return;
        }
        if (json.length > MAX_BYTES) {
            throw new IOException("more than could be read again");
        }
        Files.createDirectories(folder);
        AtomicFile.writePrivate(folder.resolve(NAME), out -> out.write(json));
        done = number;
    }
}
