package lakecity.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Takes from a bar what it has no room for, in an order: a text goes away, a button with an icon loses its words (its hint
 * has them). Called while the bar is laid out.
 */
final class Fit {
    private final HBox bar;
    private String last = "";

    Fit(HBox bar) {
        this.bar = bar;
    }

    /** @param dispensable what goes first stands first */
    void within(double width, List<? extends Region> dispensable) {
        String now = state(width);
        if (now.equals(last)) {
            return;
        }
        last = now;
        dispensable.forEach(each -> show(each, true));
        for (Region each : dispensable) {
            if (wanted() <= width) {
                return;
            }
            show(each, false);
        }
    }

    /** Reckoned here, as a bar that is being laid out does not hear that its parts have become narrower. */
    private double wanted() {
        List<Node> parts = bar.getChildren().stream().filter(Node::isManaged).toList();
        double sum = parts.stream().mapToDouble(each -> each.prefWidth(-1)).sum();
        return bar.snappedLeftInset() + bar.snappedRightInset() + sum + bar.getSpacing() * (parts.size() - 1);
    }

    /** All that decides what there is room for; asked so that a layout does not ask for another one without end. */
    private String state(double width) {
        StringBuilder state = new StringBuilder().append(width);
        add(bar, state);
        return state.toString();
    }

    private static void add(Parent parent, StringBuilder state) {
        for (Node each : parent.getChildrenUnmodifiable()) {
            if (each instanceof Labeled labeled) {
                state.append('|')
                        .append(labeled.getText())
                        .append(labeled.getFont().getSize());
            } else if (each instanceof Pane pane) {
                add(pane, state);
            }
        }
    }

    private static void show(Region part, boolean whole) {
        if (part instanceof Labeled labeled && labeled.getGraphic() != null) {
            labeled.setContentDisplay(whole ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        } else {
            part.setVisible(whole);
            part.setManaged(whole);
        }
    }
}
