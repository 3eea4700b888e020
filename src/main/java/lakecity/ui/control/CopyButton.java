package lakecity.ui.control;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lakecity.i18n.Messages;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A button that copies a text to the clipboard and says so for a moment in its own place. */
public final class CopyButton extends Button {
    private final PauseTransition confirmation = new PauseTransition(Duration.seconds(1.6));

    private CopyButton(String words, boolean iconOnly, Supplier<String> text, Messages messages) {
        super(iconOnly ? null : words, new FontIcon(MaterialDesignC.CONTENT_COPY));
        getStyleClass().add(iconOnly ? "icon-button" : "worded-button");
        setMinWidth(Region.USE_PREF_SIZE);
        Buttons.describe(this, words, null);
        String done = messages.text("control.copied");
        confirmation.setOnFinished(event -> show(iconOnly ? "" : words, words, MaterialDesignC.CONTENT_COPY));
        setOnAction(event -> {
            copy(text.get());
            show(iconOnly ? "" : done, done, MaterialDesignC.CHECK);
            confirmation.playFromStart();
        });
    }

    /** With words. */
    public static CopyButton worded(String words, Supplier<String> text, Messages messages) {
        return new CopyButton(words, false, text, messages);
    }

    /** With an icon only; the words are its hint. */
    public static CopyButton icon(String words, Supplier<String> text, Messages messages) {
        return new CopyButton(words, true, text, messages);
    }

    /** Puts a text on the system's clipboard. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void show(String shown, String spoken, MaterialDesignC icon) {
        setText(shown.isEmpty() ? null : shown);
        setAccessibleText(spoken);
        setGraphic(new FontIcon(icon));
    }
}
