package lakecity.export.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import lakecity.files.AtomicFile;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as an Excel workbook (ECMA-376): the rows on the first sheet, what must be said of them on the second.
 * Every cell is a text, none a formula. Any thread.
 */
public final class XlsxExport {
    /** The version of the file format's application that is named in the file; Excel wants digits. */
    private static final String VERSION = "1.0";

    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_CELL = 32_767;
    private static final double NARROWEST = 8;
    private static final double WIDEST = 48;
    private static final double NOTES_WIDTH = 100;

    private XlsxExport() {}

    /** Writes a file, whole or not at all. */
    public static void write(Table table, Path file) throws IOException {
        AtomicFile.write(file, out -> write(table, out));
    }

    static void write(Table table, OutputStream out) throws IOException {
        // The stream stays open: AtomicFile closes it when all of it is on the disk.
        Workbook book = new Workbook(out, "Lake City Atlas", VERSION);
        rows(book.newWorksheet(sheetName(table.title())), table);
        notes(book.newWorksheet(sheetName(table.about())), table);
        book.finish();
    }

    private static void rows(Worksheet sheet, Table table) throws IOException {
        int columns = table.header().size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(table, column));
            sheet.value(0, column, cell(table.header().get(column)));
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(Color.GRAY1)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            for (int column = 0; column < columns; column++) {
                sheet.value(row + 1, column, cell(cells.get(column)));
            }
        }
        if (!table.rows().isEmpty()) {
            sheet.range(1, 0, table.rows().size(), columns - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        }
        sheet.finish();
    }

    private static void notes(Worksheet sheet, Table table) throws IOException {
        sheet.width(0, NOTES_WIDTH);
        sheet.value(0, 0, cell(table.title()));
        sheet.style(0, 0).bold().set();
        for (int row = 0; row < table.notes().size(); row++) {
            sheet.value(row + 1, 0, cell(table.notes().get(row)));
            sheet.style(row + 1, 0).wrapText(true).set();
        }
        sheet.finish();
    }

    private static String cell(String text) {
        String safe = Cells.guarded(Cells.clean(text));
        return safe.length() <= LONGEST_CELL ? safe : safe.substring(0, LONGEST_CELL - 1) + "…";
    }

    /** Excel refuses longer names and some characters. */
    private static String sheetName(String title) {
        String name =
                Cells.clean(title).replaceAll("[\\[\\]:*?/\\\\'\\t\\r\\n]", " ").strip();
        return name.length() <= LONGEST_SHEET_NAME ? name : name.substring(0, LONGEST_SHEET_NAME);
    }

    /** Wide enough for most of the column's texts, in Excel's unit of a digit's width; a Chinese character takes two. */
    private static double width(Table table, int column) {
        double widest = table.rows().stream()
                .limit(500)
                .mapToDouble(row -> digits(row.get(column)))
                .max()
                .orElse(0);
        double least = Math.max(NARROWEST, digits(table.header().get(column)) + 4);
        return Math.max(least, Math.min(WIDEST, widest + 2));
    }

    private static double digits(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 1.05 : 2.05).sum();
    }
}
