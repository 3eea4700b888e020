package lakecity.data.official;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lakecity.data.PackException;
import lakecity.i18n.Messages;

/** Reads a document of the user's own: .txt, .md, .docx or .pdf. Slow; any thread. It never writes and keeps no copy. */
public final class OfficialReader {
    /** Names of the files that can be read. */
    public static final List<String> PATTERNS = List.of("*.txt", "*.md", "*.docx", "*.pdf");

    /** Bytes a file may have. */
    static final int MOST_BYTES = 32 << 20;
    /** Characters a text may have; the outline of a province has some hundred thousand. */
    static final int MOST_CHARACTERS = 5_000_000;

    private OfficialReader() {}

    /** Reads a file; the exception says what is wrong with it and what to do, naming the file without its folder. */
    public static OfficialText read(Path file) throws PackException {
        String name = String.valueOf(file.getFileName());
        String kind = name.toLowerCase(Locale.ROOT);
        if (PATTERNS.stream().noneMatch(pattern -> kind.endsWith(pattern.substring(1)))) {
            throw refused(name, "official.kind", String.join(", ", PATTERNS));
        }
        String text = text(bytes(file, name), kind, name);
        if (text.length() > MOST_CHARACTERS) {
            throw refused(name, "official.long", MOST_CHARACTERS / 10_000);
        }
        List<Chapter> chapters = Headings.split(text);
        if (chapters.isEmpty()) {
            throw refused(name, "official.empty");
        }
        return new OfficialText(name, chapters);
    }

    private static String text(byte[] bytes, String kind, String name) throws PackException {
        if (kind.endsWith(".docx")) {
            return DocxText.of(bytes, name);
        }
        return kind.endsWith(".pdf")
                ? PdfText.of(bytes, name)
                : TextBytes.text(bytes).orElseThrow(() -> refused(name, "official.binary"));
    }

    private static byte[] bytes(Path file, String name) throws PackException {
        try {
            if (!Files.exists(file)) {
                throw refused(name, "official.gone");
            }
            if (!Files.isRegularFile(file)) {
                throw refused(name, "official.odd");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw refused(name, "official.large", MOST_BYTES >> 20);
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw refused(name, "official.gone");
        } catch (IOException e) {
            throw refused(name, "official.unreadable", e.getClass().getSimpleName());
        }
    }

    static PackException refused(String name, String key, Object... arguments) {
        return new PackException(
                name,
                "",
                Messages.both(key, arguments),
                Messages.both(key.equals("official.gone") ? "official.again" : "official.remedy"));
    }
}
