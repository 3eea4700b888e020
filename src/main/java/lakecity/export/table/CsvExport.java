package lakecity.export.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lakecity.files.AtomicFile;

/**
 * Writes a table as CSV (RFC 4180): UTF-8 with a byte order mark, by which Excel knows Chinese, lines that end with CR
 * LF, and the notes below the rows. Any thread.
 */
public final class CsvExport {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvExport() {}

    /** Writes a file, whole or not at all. */
    public static void write(Table table, Path file) throws IOException {
        byte[] bytes = text(table).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(bytes));
    }

    /** The file as text. */
    static String text(Table table) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, table.header());
        table.rows().forEach(row -> line(text, row));
        line(text, table.noteRow(""));
        line(text, table.noteRow(table.title()));
        table.notes().forEach(note -> line(text, table.noteRow(note)));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvExport::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        String safe = Cells.guarded(Cells.clean(text));
        boolean quote = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\t')
                || !safe.equals(safe.strip());
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
