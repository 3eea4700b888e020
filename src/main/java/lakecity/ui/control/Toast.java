package lakecity.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A short message that goes away by itself: "saved", "copied"; it may offer one thing to do. */
public final class Toast extends Label {
    private static final Duration LIFE = Duration.seconds(5);
    /** Who is to decide something has more time. */
    private static final Duration LONGER = Duration.seconds(10);

    private static final double SPARE = 4;

    private final PauseTransition life = new PauseTransition(LIFE);

    public Toast() {
        getStyleClass().add("toast");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(520);
        setMouseTransparent(true);
        setContentDisplay(ContentDisplay.RIGHT);
        setVisible(false);
        life.setOnFinished(event -> setVisible(false));
    }

    /** Shows a message in place of the one before. */
    public void show(String words) {
        setGraphic(null);
        setMouseTransparent(true);
        show(words, LIFE);
    }

    /** Shows a message with a button, which also takes the message away. */
    public void show(String words, String button, Runnable action) {
        Button offer = new Button(button);
        offer.getStyleClass().add("toast-button");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.setOnAction(event -> {
            setVisible(false);
            action.run();
        });
        setGraphic(offer);
        setMouseTransparent(false);
        show(words, LONGER);
    }

    /** The button is laid out in whole pixels: without some room to spare the words beside it would wrap. */
    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + (getGraphic() == null ? 0 : SPARE);
    }

    private void show(String words, Duration time) {
        setText(words);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        life.setDuration(time);
        life.playFromStart();
    }
}
