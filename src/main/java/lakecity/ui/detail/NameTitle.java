package lakecity.ui.detail;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import lakecity.ui.control.Labels;

/**
 * A name in large type that may go on after a dash: JavaFX wraps only at blanks and would cut through three cities
 * joined by dashes anywhere. Its pieces are labels in a row.
 */
final class NameTitle extends FlowPane {
    private static final Pattern AFTER_BLANK_OR_DASH = Pattern.compile("(?<= )|(?<=\\p{L}[-–/])(?=\\p{L})");

    NameTitle(String name) {
        setMinWidth(0);
        setAccessibleText(name);
        for (String piece : AFTER_BLANK_OR_DASH.split(name)) {
            Label label = Labels.wrapping(piece, "title");
            label.maxWidthProperty().bind(widthProperty());
            getChildren().add(label);
        }
        getStyleClass().add("name-title");
    }
}
