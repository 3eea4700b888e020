package lakecity.ui.control;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import org.jspecify.annotations.Nullable;

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
        return choose(owner, title, content, agree, cancel)
                .filter(agree::equals)
                .isPresent();
    }

    /**
     * Shows a question with answers of one's own and waits for one; empty when the window is closed.
     *
     * @param owner whose window it stands over, in its colours; null for none
     */
    public static Optional<ButtonType> choose(
            @Nullable Scene owner, String title, Node content, ButtonType... answers) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", answers);
        alert.setTitle(title);
        DialogPane pane = alert.getDialogPane();
        pane.setContent(new VBox(10, Labels.wrapping(title, "question-title"), content));
        if (owner != null) {
            alert.initOwner(owner.getWindow());
            pane.getStylesheets().setAll(owner.getStylesheets());
        }
        return alert.showAndWait();
    }
}
