package lakecity.ui;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work wherever the focus is. Those of a button or menu stand with it, so that they are shown in its hint:
 * see {@link ExportMenu}.
 */
final class Shortcuts {
    private Shortcuts() {}

    /**
     * Esc acts wherever the focus is: many controls swallow it without need. Only the map, which has its own use for it,
     * is asked first.
     */
    static void install(Node window, Node map, Runnable escape) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!isInside(event.getTarget(), map)) {
                act(event, escape);
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> act(event, escape));
    }

    private static void act(KeyEvent event, Runnable escape) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
        }
    }

    private static boolean isInside(EventTarget target, Node area) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && node != area) {
            node = node.getParent();
        }
        return node != null;
    }
}
