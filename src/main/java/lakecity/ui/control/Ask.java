package lakecity.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;

/** Asks before something that the user should know of. */
public final class Ask {
    private Ask() {}

    /** Shows a question over a scene's window, in its colours; true when the user agrees. */
    public static boolean confirm(Scene owner, String title, String question, String yes, Messages words) {
        return ask(owner, title, Labels.wrapping(question, "body", "question"), yes, words);
    }

    /** Asks for a line of text; empty when the user does not want to give one. */
    public static Optional<String> line(
            Scene owner, String title, String question, String now, String yes, Messages words) {
        TextField field = new TextField(now);
        field.setAccessibleText(title);
        VBox content = new VBox(12, Labels.wrapping(question, "body", "question"), field);
        content.setAlignment(Pos.TOP_LEFT);
        return ask(owner, title, content, yes, words) ? Optional.of(field.getText()) : Optional.empty();
    }

    private static boolean ask(Scene owner, String title, Node content, String yes, Messages words) {
        ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.text("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", agree, cancel);
        alert.initOwner(owner.getWindow());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.getDialogPane().setContent(content);
        alert.getDialogPane().getStylesheets().setAll(owner.getStylesheets());
        return alert.showAndWait().filter(agree::equals).isPresent();
    }
}
