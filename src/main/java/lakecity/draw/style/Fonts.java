package lakecity.draw.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The one font shipped with the program, Noto Sans SC, for Java2D. Loaded once, on first use; needs no display, no fonts
 * and no fontconfig on the system. Any thread. Throws UncheckedIOException when the program's own files are damaged.
 */
public final class Fonts {
    private static final String FONTCONFIG = "sun.awt.fontconfig";

    /** Drawn in place of a character the font lacks. */
    public static final String MISSING = "□";

    private static final Font REGULAR;
    private static final Font BOLD;
    private static final Map<Double, Font> REGULARS = new ConcurrentHashMap<>();
    private static final Map<Double, Font> BOLDS = new ConcurrentHashMap<>();
    private static final int MOST_SIZES = 200;

    static {
        prepare();
        REGULAR = load("Regular");
        BOLD = load("Bold");
    }

    private Fonts() {}

    /** Regular weight; size in logical pixels. */
    public static Font regular(double size) {
        return sized(REGULAR, REGULARS, size);
    }

    /** Bold weight; size in logical pixels. */
    public static Font bold(double size) {
        return sized(BOLD, BOLDS, size);
    }

    /** The text with a box for every character the font lacks, and without control characters. */
    public static String visible(String text) {
        if (REGULAR.canDisplayUpTo(text) < 0 && text.codePoints().noneMatch(Character::isISOControl)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append(Character.isWhitespace(point) ? " " : "");
            } else if (REGULAR.canDisplay(point)) {
                shown.appendCodePoint(point);
            } else {
                shown.append(MISSING);
            }
        });
        return shown.toString();
    }

    private static Font sized(Font font, Map<Double, Font> known, double size) {
        if (known.size() > MOST_SIZES) {
            known.clear();
        }
        return known.computeIfAbsent(size, wanted -> font.deriveFont(wanted.floatValue()));
    }

    /**
     * Java2D on Linux asks fontconfig for the system's fonts before it draws even with a font of our own, and dies when
     * there is none; a file named by this property comes first. It must be set before AWT meets its first text.
     */
    private static void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || System.getProperty(FONTCONFIG) != null) {
            return;
        }
        try (InputStream in = FontFiles.resource("fontconfig.properties")) {
            Path file = Files.createTempFile("lakecity-fontconfig", ".properties");
            file.toFile().deleteOnExit();
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            System.setProperty(FONTCONFIG, file.toString());
        } catch (IOException e) {
            // Without a folder for temporary files the system's own fontconfig has to do.
            return;
        }
    }

    private static Font load(String weight) {
        Optional<Path> plain = FontFiles.plain(weight);
        try {
            if (plain.isPresent()) {
                return Font.createFont(Font.TRUETYPE_FONT, plain.get().toFile());
            }
            try (InputStream in = FontFiles.open(weight)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new UncheckedIOException(new IOException("the program's font " + weight + " is damaged", e));
        }
    }
}
