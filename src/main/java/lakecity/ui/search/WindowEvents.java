package lakecity.ui.search;

import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Tells a node of keys anywhere in its window, before anybody else hears of them, and of the mouse pressed outside it. */
final class WindowEvents {
    private WindowEvents() {}

    static void follow(Node node, EventHandler<KeyEvent> keys, Consumer<MouseEvent> outside) {
        EventHandler<MouseEvent> mouse = event -> {
            if (!isInside(event.getTarget(), node)) {
                outside.accept(event);
            }
        };
        node.sceneProperty().addListener((property, old, now) -> {
            if (old != null) {
                old.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
                old.removeEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
                now.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse);
            }
        });
    }

    private static boolean isInside(Object target, Node area) {
        for (Node node = target instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node == area) {
                return true;
            }
        }
        return false;
    }
}
