package lakecity.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A raised box over the map: a line with title and buttons, and its content below. It never grows beyond its content. */
public class Card extends VBox {
    private final HBox head = new HBox();

    public Card() {
        getStyleClass().add("card");
        head.getStyleClass().add("card-head");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** Replaces title, buttons and content. */
    protected final void fill(String title, Node[] buttons, Node... content) {
        Label heading = Labels.line(title, "card-title");
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        head.getChildren().setAll(heading);
        head.getChildren().addAll(buttons);
        getChildren().setAll(head);
        getChildren().addAll(content);
    }
}
