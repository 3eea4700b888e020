package lakecity.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that are never cut off: a wrapping one takes the height it needs, a short one the width it needs. */
public final class Labels {
    private Labels() {}

    /** Text that wraps. Style classes are those of atlas.css: title, heading, body, muted. */
    public static Label wrapping(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A few words on one line. */
    public static Label line(String text, String... styles) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
