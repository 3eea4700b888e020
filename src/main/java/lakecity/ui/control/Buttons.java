package lakecity.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes buttons with an icon, a hint that names the shortcut, and words for screen readers. */
public final class Buttons {
    private Buttons() {}

    /** A button that shows only an icon; its words are its hint. */
    public static Button icon(Ikon icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        describe(button, words, null);
        return button;
    }

    /** A button with an icon and words. */
    public static Button worded(Ikon icon, String words) {
        Button button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add("worded-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Gives a button its hint, with the shortcut if there is one, and its accessible text. */
    public static void describe(ButtonBase button, String words, @Nullable KeyCombination keys) {
        button.setAccessibleText(words);
        button.setTooltip(hint(keys == null ? words : words + "  " + keys.getDisplayText()));
    }

    /** A hint that comes soon and stays long enough to be read. */
    public static Tooltip hint(String words) {
        Tooltip hint = new Tooltip(words);
        hint.setShowDelay(Duration.millis(400));
        hint.setShowDuration(Duration.seconds(20));
        hint.setWrapText(true);
        hint.setMaxWidth(320);
        return hint;
    }
}
