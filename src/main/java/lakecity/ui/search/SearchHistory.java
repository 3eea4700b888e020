package lakecity.ui.search;

import javafx.beans.property.ListProperty;
import javafx.beans.property.SimpleListProperty;
import javafx.collections.FXCollections;

/**
 * The queries that led somewhere, the latest first, at most {@link #LONGEST}. Whoever keeps them binds to the property. FX
 * thread.
 */
public final class SearchHistory {
    public static final int LONGEST = 10;
    /** A longer query is not worth keeping. */
    private static final int LONGEST_QUERY = 60;

    private final ListProperty<String> queries = new SimpleListProperty<>(FXCollections.observableArrayList());

    public ListProperty<String> queriesProperty() {
        return queries;
    }

    /** Puts a query first; the same one is not kept twice. */
    public void remember(String query) {
        String kept = query.strip();
        if (!kept.isEmpty() && kept.length() <= LONGEST_QUERY) {
            queries.removeIf(kept::equalsIgnoreCase);
            queries.add(0, kept);
            if (queries.size() > LONGEST) {
                queries.remove(LONGEST, queries.size());
            }
        }
    }
}
