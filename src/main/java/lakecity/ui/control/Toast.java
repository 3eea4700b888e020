package lakecity.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A short message that goes away by itself: "saved", "copied". */
public final class Toast extends Label {
    private final PauseTransition life = new PauseTransition(Duration.seconds(5));

    public Toast() {
        getStyleClass().add("toast");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(520);
        setMouseTransparent(true);
        setVisible(false);
        life.setOnFinished(event -> setVisible(false));
    }

    /** Shows a message in place of the one before. */
    public void show(String words) {
        setText(words);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        life.playFromStart();
    }
}
