package lakecity.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What a window says, and whether all of it can be read. */
public final class Texts {
    private Texts() {}

    /** Every text shown below a node. */
    public static List<String> of(Node root) {
        return labels(root).map(Labeled::getText).toList();
    }

    /** Labels whose text is cut off by an ellipsis, with the text. */
    public static List<String> cutOff(Node root) {
        return labels(root)
                .filter(label -> label.lookup(".text") instanceof Text text
                        && !text.getText()
                                .replace("\n", "")
                                .equals(label.getText().replace("\n", "")))
                .map(label -> label.getClass().getSimpleName() + " " + label.getStyleClass() + " " + label.getText())
                .toList();
    }

    /** Labels that stand out of their parent's left or right edge. */
    public static List<String> sticksOut(Node root) {
        double left = root.localToScene(root.getLayoutBounds()).getMinX() - 1;
        double right = root.localToScene(root.getLayoutBounds()).getMaxX() + 1;
        return labels(root)
                .filter(label -> label.localToScene(label.getLayoutBounds()).getMinX() < left
                        || label.localToScene(label.getLayoutBounds()).getMaxX() > right)
                .map(Labeled::getText)
                .toList();
    }

    private static Stream<Labeled> labels(Node root) {
        return all(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isEmpty());
    }

    private static Stream<Node> all(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Texts::all)
                : Stream.empty();
        return Stream.concat(Stream.of(root), below);
    }
}
