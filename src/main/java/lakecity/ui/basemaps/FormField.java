package lakecity.ui.basemaps;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.ui.control.Labels;

/** Fields with their names above them. */
final class FormField {
    private FormField() {}

    static TextField text() {
        TextField field = new TextField();
        field.getStyleClass().add("scene-field");
        field.setMinWidth(0);
        return field;
    }

    /** @param content the field, with what stands beside it */
    static VBox named(Node field, Node content) {
        Label name = Labels.wrapping("", "field-name");
        name.setLabelFor(field);
        VBox box = new VBox(3, name, content);
        box.setMinWidth(0);
        return box;
    }

    /** Two of them side by side, equally wide. */
    static HBox wide(VBox left, VBox right) {
        for (VBox each : new VBox[] {left, right}) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(0);
        }
        HBox both = new HBox(10, left, right);
        both.setMinWidth(0);
        return both;
    }

    /** Names a field for eyes and ears. */
    static void name(Node field, String words) {
        field.setAccessibleText(words);
        for (Node each = field; each != null; each = each.getParent()) {
            if (each instanceof VBox box && box.getChildren().get(0) instanceof Label label) {
                label.setText(words);
                return;
            }
        }
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
