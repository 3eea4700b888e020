package lakecity.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Card;
import lakecity.ui.control.Labels;
import lakecity.ui.control.Shortcut;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The list of all keys, made from {@link Shortcut} when it is shown. */
final class ShortcutsCard extends Card {
    private final Runnable close;
    private Messages words;

    /** @param close puts the card away */
    ShortcutsCard(Messages words, Runnable close) {
        this.words = words;
        this.close = close;
        getStyleClass().add("shortcuts");
        setVisible(false);
        visibleProperty().addListener((property, old, now) -> build());
    }

    void speak(Messages newWords) {
        words = newWords;
        build();
    }

    private void build() {
        if (!isVisible()) {
            return;
        }
        Button closing = Buttons.icon(MaterialDesignC.CLOSE, words.text("control.close"));
        closing.setOnAction(event -> close.run());
        VBox left =
                column(words, Shortcut.Group.MAP, Shortcut.Group.LAYERS, Shortcut.Group.OUTLINE, Shortcut.Group.VIEW);
        VBox right = column(
                words, Shortcut.Group.WINDOW, Shortcut.Group.EXPORT, Shortcut.Group.STORY, Shortcut.Group.PRESENT);
        HBox columns = new HBox(36, left, right);
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(words.text("shortcut.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill(words.text("shortcut.title"), new Node[] {closing}, scroll);
    }

    private static VBox column(Messages words, Shortcut.Group... groups) {
        VBox column = new VBox(14);
        for (Shortcut.Group group : groups) {
            column.getChildren().add(new VBox(4, Labels.line(group.title(words), "section-title"), rows(words, group)));
        }
        return column;
    }

    private static GridPane rows(Messages words, Shortcut.Group group) {
        GridPane grid = new GridPane();
        grid.setHgap(16);
        grid.setVgap(6);
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        keys.setPrefWidth(128);
        grid.getColumnConstraints().add(keys);
        for (Shortcut each : Shortcut.values()) {
            if (each.group() == group) {
                Label key = Labels.line(each.shown(), "key");
                key.setAccessibleText(each.shown() + " " + each.title(words));
                grid.addRow(grid.getRowCount(), key, Labels.line(each.title(words)));
            }
        }
        return grid;
    }
}
