package lakecity.ui.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The table, narrow with a card for each line, or wide with all columns. What is selected on the map is selected here and
 * the other way round. Keys: arrows walk, Enter shows the place, Shift and Ctrl select more. FX thread.
 */
final class ProjectsTable extends TableView<ProjectRow> {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    /** Room for the scroll bar at the right, in pixels. */
    private static final double SCROLL_BAR = 12;

    private final ProjectList list;
    private final ProjectContext context;
    private final TableColumn<ProjectRow, ProjectRow> card;
    private final List<TableColumn<ProjectRow, ProjectRow>> columns;
    /** While the list or the selection is put in order by the program, not the user. */
    private boolean settling;

    ProjectsTable(ProjectList list, ProjectContext context) {
        super(list.shown());
        this.list = list;
        this.context = context;
        getStyleClass().add("projects-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        card = column(null);
        card.setSortable(false);
        card.setReorderable(false);
        columns = new ArrayList<>();
        for (ProjectColumn each : ProjectColumn.values()) {
            columns.add(column(each));
        }
        getColumns().add(card);
        getColumns().addAll(columns);
        setSortPolicy(table -> {
            sortRows();
            return true;
        });
        setRowFactory(table -> row());
        widthProperty().addListener((property, old, now) -> stretch());
        getSelectionModel().selectedItemProperty().addListener((property, old, now) -> tellSelection(now));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // Before the line under the pointer is selected: whoever works in the table keeps it open.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        setWide(false);
    }

    /** All columns with their headings, or a card for each line. */
    void setWide(boolean wide) {
        card.setVisible(!wide);
        columns.forEach(column -> column.setVisible(wide));
        pseudoClassStateChanged(NARROW, !wide);
        stretch();
        refresh();
        showSelection(true);
    }

    void speak(Messages words) {
        setAccessibleText(words.text("projects.title"));
        for (ProjectColumn each : ProjectColumn.values()) {
            columns.get(each.ordinal()).setText(words.text(each.key()));
        }
        stretch();
    }

    /** Sorts by a column; null puts the lines in the order of the pack. */
    void sortBy(@Nullable ProjectColumn column) {
        if (column == null) {
            getSortOrder().clear();
        } else {
            columns.get(column.ordinal()).setSortType(TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(List.of(columns.get(column.ordinal())));
        }
    }

    /** The column the table is sorted by first; null when in the order of the pack. */
    @Nullable
    ProjectColumn sortedBy() {
        return getSortOrder().isEmpty()
                ? null
                : (ProjectColumn) getSortOrder().get(0).getUserData();
    }

    /** Changes what is listed and keeps selected what is still there. */
    void keepingSelection(Runnable change) {
        Set<String> selected = getSelectionModel().getSelectedItems().stream()
                .filter(row -> row != null)
                .map(ProjectRow::id)
                .collect(Collectors.toSet());
        settling = true;
        change.run();
        getSelectionModel().clearSelection();
        int[] rows = IntStream.range(0, getItems().size())
                .filter(index -> selected.contains(getItems().get(index).id()))
                .toArray();
        if (rows.length > 0) {
            getSelectionModel().selectIndices(rows[0], rows);
        }
        settling = false;
        showSelection(false);
    }

    /** Selects the line of what is selected on the map; scrolls to it where asked or where it was not selected here. */
    void showSelection(boolean scroll) {
        String id = context.state().view().selection();
        int index = IntStream.range(0, getItems().size())
                .filter(each -> getItems().get(each).id().equals(id))
                .findFirst()
                .orElse(-1);
        boolean known = index >= 0 && getSelectionModel().isSelected(index);
        settling = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (!known) {
            getSelectionModel().clearAndSelect(index);
            getFocusModel().focus(index);
        }
        settling = false;
        if (index >= 0 && (scroll || !known) && !isInSight(index)) {
            scrollTo(Math.max(0, index - 2));
        }
    }

    /** The lines to copy or save: those selected, in the order shown. */
    List<ProjectRow> selected() {
        return getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(getItems()::get)
                .toList();
    }

    private TableColumn<ProjectRow, ProjectRow> column(@Nullable ProjectColumn shown) {
        TableColumn<ProjectRow, ProjectRow> column = new TableColumn<>();
        column.setUserData(shown);
        column.setCellValueFactory(line -> new SimpleObjectProperty<>(line.getValue()));
        column.setCellFactory(table -> new ProjectCell(shown, context));
        if (shown != null) {
            column.setComparator(ProjectList.by(shown));
            column.setMinWidth(64);
        }
        return column;
    }

    private TableRow<ProjectRow> row() {
        TableRow<ProjectRow> row = new TableRow<>();
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                context.locate(row.getItem().feature());
            }
        });
        return row;
    }

    private void sortRows() {
        Comparator<ProjectRow> order = getSortOrder().stream()
                .map(column -> {
                    Comparator<ProjectRow> by = ProjectList.by((ProjectColumn) column.getUserData());
                    return column.getSortType() == TableColumn.SortType.DESCENDING ? by.reversed() : by;
                })
                .reduce(Comparator::thenComparing)
                .orElse((a, b) -> 0);
        keepingSelection(() -> list.setOrder(order));
    }

    /** Gives spare room to all columns alike; where there is none the table scrolls sideways. */
    private void stretch() {
        double room = getWidth() - SCROLL_BAR;
        card.setPrefWidth(Math.max(80, room));
        Language language = context.state().view().language();
        double needed = Arrays.stream(ProjectColumn.values())
                .mapToDouble(column -> column.width(language))
                .sum();
        double share = Math.max(1, room / needed);
        for (ProjectColumn each : ProjectColumn.values()) {
            columns.get(each.ordinal()).setPrefWidth(Math.floor(each.width(language) * share));
        }
    }

    private void tellSelection(@Nullable ProjectRow row) {
        if (!settling && row != null) {
            context.state().select(row.id());
        }
    }

    private boolean isInSight(int index) {
        for (Node node : lookupAll(".virtual-flow")) {
            if (node instanceof VirtualFlow<?> flow
                    && flow.getFirstVisibleCell() != null
                    && flow.getLastVisibleCell() != null) {
                return index > flow.getFirstVisibleCell().getIndex()
                        && index < flow.getLastVisibleCell().getIndex();
            }
        }
        return false;
    }

    private void pressed(KeyEvent event) {
        ProjectRow row = getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && row != null) {
            context.locate(row.feature());
            event.consume();
        }
    }
}
