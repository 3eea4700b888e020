package lakecity.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The stylesheets of the window at a text scale: every length in px grows and shrinks with the text, but for hairlines.
 * So whoever writes a rule need not think of the scale.
 */
final class Sheets {
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)px\\b");
    private static final double HAIRLINE = 2;

    private Sheets() {}

    /** The address of a stylesheet at a scale in percent, as JavaFX takes it. */
    static String address(String name, int percent) {
        if (percent == 100) {
            return Objects.requireNonNull(Sheets.class.getResource(name), name).toExternalForm();
        }
        byte[] css = scaled(text(name), percent / 100.0).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css);
    }

    static String scaled(String css, double scale) {
        return LENGTH.matcher(css).replaceAll(found -> {
            double length = Double.parseDouble(found.group(1));
            return length <= HAIRLINE ? found.group() : String.format(Locale.ROOT, "%.2fpx", length * scale);
        });
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Sheets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
