package lakecity.ui.outline;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import lakecity.plan.Clause;
import org.jspecify.annotations.Nullable;

/** A cell of the clause tree: as wide as the tree, as high as its words need. Lengths grow with the size of the type. */
final class ClauseCell extends TreeCell<Clause> {
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double EMPTY_HEIGHT = 24;
    /** In the type size of 13 pixels: the step of a level, the room of the arrow, the margin at the right. */
    private static final double TYPE = 13;

    private static final double STEP = 10;
    private static final double ARROW = 22;
    private static final double RIGHT = 14;

    private final OutlineContext context;
    private final ClauseTree tree;
    private final ChangeListener<Marks> marked = (property, old, now) -> mark(now);
    private @Nullable Clause shown;
    private @Nullable ClauseRow row;

    ClauseCell(ClauseTree tree, OutlineContext context) {
        this.tree = tree;
        this.context = context;
        setPrefWidth(0);
        // Weak, because a tree view makes and drops cells as it likes.
        context.marks().addListener(new WeakChangeListener<>(marked));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        hoverProperty().addListener((property, old, now) -> pointed(now));
    }

    @Override
    protected void updateItem(@Nullable Clause clause, boolean empty) {
        super.updateItem(clause, empty);
        Clause next = empty ? null : clause;
        if (next == null || next != shown || row == null) {
            pointed(false);
            shown = next;
            row = next == null ? null : new ClauseRow(next, level(), context);
            setGraphic(row);
            if (isHover()) {
                pointed(true);
            }
        }
        mark(context.marks().get());
    }

    private void mark(Marks marks) {
        Clause clause = shown;
        ClauseRow line = row;
        boolean named = clause != null && marks.names(clause.id());
        boolean chosen = clause != null && clause.id().equals(marks.chosen());
        pseudoClassStateChanged(NAMED, named);
        pseudoClassStateChanged(CHOSEN, chosen);
        if (line == null) {
            setAccessibleText(null);
            return;
        }
        boolean wasOpen = line.more() != null;
        line.setOpen(chosen);
        setAccessibleText(named ? line.words() + " " + context.words().text("outline.marked") : line.words());
        if (wasOpen != chosen) {
            requestLayout();
        }
    }

    private int level() {
        return Math.max(0, tree.getTreeItemLevel(getTreeItem()) - 1);
    }

    private double left() {
        return Math.round((ARROW + STEP * level()) * scale());
    }

    private double scale() {
        return getFont().getSize() / TYPE;
    }

    private double room(double width) {
        double cell =
                width > 0 ? width : getWidth() > 0 ? getWidth() : getTreeView().getWidth();
        return Math.max(40, Math.floor(cell - left() - RIGHT * scale()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return row == null
                ? EMPTY_HEIGHT
                : Math.ceil(row.prefHeight(room(width)) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The arrow stands before the title, wherever the skin would put both. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ClauseRow line = row;
        if (line == null) {
            return;
        }
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        line.resizeRelocate(left(), snappedTopInset(), room(getWidth()), height);
        Node arrow = getDisclosureNode();
        if (arrow != null && arrow.isVisible()) {
            double size = Math.round(18 * scale());
            double top = snappedTopInset() + line.getInsets().getTop() + Math.round(scale());
            arrow.resizeRelocate(left() - size - 1, top, size, size);
        }
    }

    private void pointed(boolean here) {
        Clause clause = shown;
        if (clause != null) {
            if (here) {
                context.brushing().at(clause, context.counts(clause).features());
            } else {
                context.brushing().leave(clause);
            }
        }
    }

    private void clicked(MouseEvent event) {
        Clause clause = shown;
        if (clause != null && event.getButton() == MouseButton.PRIMARY && isOnWords(event)) {
            tree.choose(clause);
        }
    }

    /** Not on the arrow, nor on what belongs to the opened clause and has uses of its own. */
    private boolean isOnWords(MouseEvent event) {
        ClauseMore more = row == null ? null : row.more();
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && node != this) {
            if (node == more || node == getDisclosureNode()) {
                return false;
            }
            node = node.getParent();
        }
        return true;
    }
}
