package lakecity.ui.outline;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.ui.control.CopyButton;

/**
 * The tree of clauses. Keys: arrows move and open, and light up what a clause names; Enter opens a clause and shows its
 * ground; Ctrl+C copies it as a citation. FX thread.
 */
final class ClauseTree extends TreeView<Clause> {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final OutlineContext context;
    private final Runnable copied;
    private final Map<String, TreeItem<Clause>> items = new HashMap<>();
    private final Set<String> unfolded = new HashSet<>();
    private boolean keyed;
    private boolean filling;

    /** @param copied told when a citation was copied by the keys */
    ClauseTree(OutlineContext context, Runnable copied) {
        this.context = context;
        this.copied = copied;
        getStyleClass().add("clause-tree");
        setShowRoot(false);
        setCellFactory(tree -> new ClauseCell(this, context));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> keyed = false);
        getSelectionModel().selectedItemProperty().addListener((property, old, now) -> light());
        focusVisibleProperty().addListener((property, old, now) -> {
            keyed = now;
            light();
        });
        focusedProperty().addListener((property, old, now) -> light());
    }

    /** Lists the clauses that pass a filter with those that hold them; all that is listed is unfolded while it filters. */
    void fill(List<Clause> roots, ClauseFilter filter) {
        filling = true;
        TreeItem<Clause> selected = getSelectionModel().getSelectedItem();
        boolean all = filter.equals(ClauseFilter.ALL);
        boolean first = items.isEmpty();
        items.clear();
        TreeItem<Clause> root = new TreeItem<>(new Clause(
                "",
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                "",
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                roots));
        roots.forEach(clause -> branch(clause, filter, all).ifPresent(root.getChildren()::add));
        root.setExpanded(true);
        if (first && unfolded.isEmpty()) {
            root.getChildren().forEach(part -> part.setExpanded(true));
        }
        setRoot(root);
        if (selected != null) {
            TreeItem<Clause> again = items.get(selected.getValue().id());
            if (again != null) {
                getSelectionModel().select(again);
            }
        }
        filling = false;
    }

    /** Another plan was opened: nothing of the former is unfolded. */
    void forget() {
        unfolded.clear();
        items.clear();
        getSelectionModel().clearSelection();
    }

    private Optional<TreeItem<Clause>> branch(Clause clause, ClauseFilter filter, boolean all) {
        TreeItem<Clause> item = new TreeItem<>(clause);
        clause.children().forEach(child -> branch(child, filter, all).ifPresent(item.getChildren()::add));
        if (item.getChildren().isEmpty() && !filter.passes(context.counts(clause))) {
            return Optional.empty();
        }
        items.put(clause.id(), item);
        item.setExpanded(!all || unfolded.contains(clause.id()));
        item.expandedProperty().addListener((property, old, now) -> {
            if (now) {
                unfolded.add(clause.id());
            } else {
                unfolded.remove(clause.id());
            }
        });
        return Optional.of(item);
    }

    /** Whether a clause is listed. */
    boolean lists(String id) {
        return items.containsKey(id);
    }

    /** Unfolds what holds a clause and scrolls to it, unless it is seen as a whole. */
    void reveal(String id) {
        TreeItem<Clause> item = items.get(id);
        if (item == null) {
            return;
        }
        for (TreeItem<Clause> parent = item.getParent(); parent != null; parent = parent.getParent()) {
            parent.setExpanded(true);
        }
        applyCss();
        layout();
        int row = getRow(item);
        if (row >= 0 && !isSeen(row)) {
            scrollTo(row);
        }
    }

    private boolean isSeen(int row) {
        if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() < row && row < last.getIndex();
    }

    /** Opens a clause, puts the keyboard's line there and shows its ground. */
    void choose(Clause clause) {
        mark(clause);
        context.fit(clause);
    }

    /** Opens a clause and puts the keyboard's line there. */
    void mark(Clause clause) {
        context.choose(clause);
        TreeItem<Clause> item = items.get(clause.id());
        if (item != null) {
            getSelectionModel().select(item);
            getFocusModel().focus(getRow(item));
        }
    }

    private Optional<Clause> current() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
    }

    /** The clause that the keys are at is lit up on the map; where the mouse goes, it decides. */
    private void light() {
        if (filling) {
            return;
        }
        if (isFocused() && keyed) {
            current()
                    .ifPresent(clause ->
                            context.brushing().at(this, context.counts(clause).features()));
        } else {
            context.brushing().leave(this);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        keyed = true;
        if (event.getCode() == KeyCode.ENTER) {
            current().ifPresent(this::choose);
            event.consume();
        } else if (COPY.match(event)) {
            current().ifPresent(clause -> {
                CopyButton.copy(context.citation().full(clause));
                copied.run();
            });
            event.consume();
        }
    }
}
