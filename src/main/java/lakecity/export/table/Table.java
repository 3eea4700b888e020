package lakecity.export.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of plain texts in one language, with what must be said of it wherever it goes. Immutable, any thread.
 *
 * @param title what it lists
 * @param header one heading for each column
 * @param rows cells, as many in each row as there are headings
 * @param about heading of the notes
 * @param notes source, edition, data date and caveats, one line each
 */
public record Table(String title, List<String> header, List<List<String>> rows, String about, List<String> notes) {
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " headings");
            }
        }
    }

    /** A row with one text and as many cells as the table has columns, for a note below it. */
    List<String> noteRow(String note) {
        List<String> row = new ArrayList<>(Collections.nCopies(header.size(), ""));
        row.set(0, note);
        return row;
    }
}
