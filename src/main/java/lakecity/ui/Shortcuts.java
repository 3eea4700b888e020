package lakecity.ui;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import lakecity.ui.control.Shortcut;

/**
 * Acts on the keys that work wherever the focus is. Which they are, and how they are written, is in {@link Shortcut}; those
 * of a menu stand with it.
 */
final class Shortcuts {
    private Shortcuts() {}

    /**
     * Esc acts wherever the focus is: many controls swallow it without need. Only those who have their own use for it are
     * asked first: the map, and a text field.
     */
    static void install(Node window, Node map, Runnable escape) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean own = event.getTarget() instanceof TextInputControl;
            if (!own && !(event.getTarget() instanceof Node node && Focus.isInside(node, map))) {
                act(event, escape);
            }
        });
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> act(event, escape));
    }

    /** The other keys, and the mouse's own buttons for back and forward. */
    static void install(Node window, Map<Shortcut, Runnable> actions) {
        window.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> actions.forEach((shortcut, action) -> {
                    if (!event.isConsumed() && shortcut.matches(event) && !isForText(event)) {
                        action.run();
                        event.consume();
                    }
                }));
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            Runnable action = event.getButton() == MouseButton.BACK
                    ? actions.get(Shortcut.BACK)
                    : event.getButton() == MouseButton.FORWARD ? actions.get(Shortcut.FORWARD) : null;
            if (action != null) {
                action.run();
                event.consume();
            }
        });
    }

    /** In a text field Alt with an arrow goes by words on some systems. */
    private static boolean isForText(KeyEvent event) {
        return event.isAltDown() && event.getTarget() instanceof TextInputControl;
    }

    private static void act(KeyEvent event, Runnable escape) {
        if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
        }
    }
}
