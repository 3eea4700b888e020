package lakecity.ui.basemaps;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A field for a key: dots, unless the eye beside it is pressed. */
final class SecretField extends HBox {
    private final PasswordField dots = new PasswordField();
    private final TextField clear = new TextField();
    private final ToggleButton eye = new ToggleButton(null, new FontIcon(MaterialDesignE.EYE_OUTLINE));

    SecretField() {
        super(4);
        setAlignment(Pos.CENTER_LEFT);
        dots.getStyleClass().add("scene-field");
        clear.getStyleClass().add("scene-field");
        eye.getStyleClass().add("icon-button");
        clear.visibleProperty().bind(eye.selectedProperty());
        dots.visibleProperty().bind(eye.selectedProperty().not());
        // What is not seen must not hold the key either.
        dots.textProperty().addListener((property, old, now) -> follow());
        eye.selectedProperty().addListener((property, old, now) -> clear.setText(now ? dots.getText() : ""));
        clear.textProperty().addListener((property, old, now) -> {
            if (eye.isSelected() && !now.equals(dots.getText())) {
                dots.setText(now);
            }
        });
        StackPane fields = new StackPane(dots, clear);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().setAll(fields, eye);
    }

    private void follow() {
        if (eye.isSelected() && !clear.getText().equals(dots.getText())) {
            clear.setText(dots.getText());
        }
    }

    void speak(Messages words) {
        dots.setAccessibleText(words.text("basemaps.key"));
        clear.setAccessibleText(words.text("basemaps.key"));
        Buttons.describe(eye, words.text("basemaps.key.eye"), null);
    }

    StringProperty keyProperty() {
        return dots.textProperty();
    }

    String key() {
        return dots.getText().strip();
    }

    /** Takes another key and hides it. */
    void begin(String key) {
        eye.setSelected(false);
        dots.setText(key);
    }

    void focus() {
        dots.requestFocus();
    }
}
