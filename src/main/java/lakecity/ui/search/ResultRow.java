package lakecity.ui.search;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A line of the card that can be chosen, by mouse or keys: an icon and what it says. */
final class ResultRow extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable action;

    /**
     * @param words what a screen reader says
     * @param action what choosing it does
     */
    ResultRow(Node icon, Node content, String words, Runnable action) {
        super(12, icon, content);
        this.action = action;
        getStyleClass().add("search-row");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(content, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(words);
        setOnMouseClicked(event -> action.run());
    }

    void choose() {
        action.run();
    }

    void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }
}
