package lakecity.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** A friendly message in the middle of an empty place: icon, what it is, a few sentences, and perhaps buttons. */
public final class MessageCard extends VBox {

    public MessageCard(Ikon icon, String title, String[] sentences, Node... buttons) {
        getStyleClass().add("message-card");
        FontIcon picture = new FontIcon(icon);
        picture.getStyleClass().add("message-icon");
        getChildren().addAll(picture, Labels.wrapping(title, "heading"));
        for (String sentence : sentences) {
            getChildren().add(Labels.wrapping(sentence, "body"));
        }
        if (buttons.length > 0) {
            HBox row = new HBox(8, buttons);
            row.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(row);
        }
    }
}
