package lakecity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import lakecity.cli.Commands;
import lakecity.cli.LogFolder;
import lakecity.ui.AtlasApp;
import lakecity.ui.WindowOptions;

/**
 * Entry point: prepares streams and log, then lets the arguments decide between the window and a command. It does not
 * extend Application, so that it starts from a plain class path.
 */
public final class Main {
    /** Held, or their levels are forgotten: both speak at every start of what is as it should be. */
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger("javafx"), Logger.getLogger("com.gluonhq.attach.util.Platform"));

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        CHATTY.forEach(logger -> logger.setLevel(Level.SEVERE));
        LogFolder.prepare();
        int code = run(args);
        System.out.flush();
        System.exit(code);
    }

    private static int run(String[] args) {
        Commands commands = new Commands(
                args,
                System.out,
                System.err,
                Locale.getDefault(Locale.Category.DISPLAY),
                (maps, language, theme) -> AtlasApp.run(new WindowOptions(maps, language, theme)));
        try {
            return commands.run(args);
        } catch (Throwable e) {
            return commands.unexpected(e);
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
