package lakecity.ui.projects;

import java.util.Comparator;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What the table shows: the lines of the plan that pass the filter, sorted. Both are done at once for the whole list,
 * which is quicker than telling the table of each line that comes or goes. FX thread.
 */
final class ProjectList {
    private final ObservableList<ProjectRow> shown = FXCollections.observableArrayList();
    private List<ProjectRow> rows = List.of();
    /** All lines in order, so that a filter, which changes at every key, need not sort. */
    private List<ProjectRow> sorted = List.of();

    private ProjectFilter filter = ProjectFilter.OUTLINE;
    private Comparator<ProjectRow> order = (a, b) -> 0;

    /** The lines to show; only this class changes it. */
    ObservableList<ProjectRow> shown() {
        return shown;
    }

    /** Every line, in the order of the pack. */
    List<ProjectRow> rows() {
        return rows;
    }

    /** How many lines there are for the user to filter. */
    long total() {
        return filter.context()
                ? rows.size()
                : rows.stream().filter(row -> !row.feature().isContext()).count();
    }

    ProjectFilter filter() {
        return filter;
    }

    void setRows(List<ProjectRow> newRows) {
        rows = List.copyOf(newRows);
        sorted = rows.stream().sorted(order).toList();
        update();
    }

    void setFilter(ProjectFilter newFilter) {
        filter = newFilter;
        update();
    }

    /** Sorts by an order; lines it holds equal stay in the order of the pack. */
    void setOrder(Comparator<ProjectRow> newOrder) {
        order = newOrder;
        sorted = rows.stream().sorted(order).toList();
        update();
    }

    /** The order by a column. */
    static Comparator<ProjectRow> by(ProjectColumn column) {
        return Comparator.comparing(row -> row.key(column));
    }

    private void update() {
        List<ProjectRow> now = filter.of(sorted);
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }
}
