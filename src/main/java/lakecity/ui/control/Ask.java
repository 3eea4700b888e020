package lakecity.ui.control;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import lakecity.i18n.Messages;

/** Asks before something that the user should know of. */
public final class Ask {
    private Ask() {}

    /** Shows a question over a scene's window, in its colours; true when the user agrees. */
    public static boolean confirm(Scene owner, String title, String question, String yes, Messages words) {
        ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(words.text("control.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", agree, cancel);
        alert.initOwner(owner.getWindow());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.getDialogPane().setContent(Labels.wrapping(question, "body", "question"));
        alert.getDialogPane().getStylesheets().setAll(owner.getStylesheets());
        return alert.showAndWait().filter(agree::equals).isPresent();
    }
}
