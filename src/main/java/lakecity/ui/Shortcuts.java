package lakecity.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys that work wherever the focus is. Those of a button or menu stand with it, so that they are shown in its hint:
 * see {@link ExportMenu}.
 */
final class Shortcuts {
    private Shortcuts() {}

    /** Esc reaches the window only after whatever has the focus did not want it. */
    static void install(Node window, Runnable escape) {
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape.run();
                event.consume();
            }
        });
    }
}
