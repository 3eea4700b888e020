package lakecity.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One run of the command line: how it ended and what it said. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        return in(Locale.ENGLISH, args);
    }

    static Run in(Locale locale, String... args) {
        return with(locale, (maps, language, theme) -> {}, args);
    }

    static Run with(Locale locale, WindowStart window, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Commands commands = new Commands(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                locale,
                window);
        int code = commands.run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
