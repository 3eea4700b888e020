package lakecity.export.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table as text for the clipboard: cells between tabs, a line for each row, the headings first. Any thread. */
public final class TsvText {
    private TsvText() {}

    /** The whole table; tabs and line ends within a cell become blanks, and no cell is taken for a formula. */
    public static String of(Table table) {
        StringBuilder text = new StringBuilder(line(table.header()));
        table.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TsvText::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(String text) {
        return Cells.guarded(Cells.clean(text).replaceAll("[\\t\\r\\n]+", " ").strip());
    }
}
