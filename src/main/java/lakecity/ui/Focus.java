package lakecity.ui;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Where the keys go, and how they go round the areas of the window without a mouse. FX thread. */
final class Focus {
    private Focus() {}

    /** Moves the focus into the next of some areas (1) or the former (-1), leaving out those that are not shown. */
    static void step(List<? extends Node> areas, int by) {
        List<? extends Node> open =
                areas.stream().filter(area -> first(area).isPresent()).toList();
        if (open.isEmpty()) {
            return;
        }
        int now = 0;
        while (now < open.size() && !isWithin(open.get(now))) {
            now++;
        }
        boolean nowhere = now == open.size();
        into(open.get(nowhere ? (by > 0 ? 0 : open.size() - 1) : Math.floorMod(now + by, open.size())));
    }

    /** Focuses the first thing in an area that takes keys, and so that it is seen. */
    static void into(Node area) {
        first(area).ifPresent(node -> {
            node.requestFocus();
            // Only the Tab key makes the toolkit show the focus: one step back and one on.
            Event.fireEvent(node, tab(true));
            Node before = node.getScene().getFocusOwner();
            if (before != null && before != node) {
                Event.fireEvent(before, tab(false));
            }
            if (!isWithin(node)) {
                node.requestFocus();
            }
        });
    }

    private static KeyEvent tab(boolean backwards) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, backwards, false, false, false);
    }

    /** Whether the focus is at a node or below it. */
    static boolean isWithin(Node area) {
        Node owner = area.getScene() == null ? null : area.getScene().getFocusOwner();
        return owner != null && isInside(owner, area);
    }

    static boolean isInside(@Nullable Node node, Node area) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == area) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> first(Node area) {
        if (!area.isVisible() || area.isDisabled()) {
            return Optional.empty();
        }
        if (area.isFocusTraversable()) {
            return Optional.of(area);
        }
        return area instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> first(child).stream())
                        .findFirst()
                : Optional.empty();
    }
}
