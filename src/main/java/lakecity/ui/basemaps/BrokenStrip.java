package lakecity.ui.basemaps;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

/** Says that something in the user's own files was not understood, and offers to take it out. FX thread. */
final class BrokenStrip extends HBox {
    private final BaseDesk desk;
    private final Label words = Labels.wrapping("", "body");
    private final Button clean = Buttons.worded(MaterialDesignB.BROOM, "");

    /** @param takeOut takes it out */
    BrokenStrip(BaseDesk desk, Runnable takeOut) {
        super(8);
        this.desk = desk;
        getStyleClass().add("broken-strip");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        clean.setOnAction(event -> takeOut.run());
        getChildren().setAll(new FontIcon(MaterialDesignA.ALERT_OUTLINE), words, clean);
    }

    void refresh() {
        Messages now = desk.words();
        int broken = desk.shelf().broken();
        words.setText(now.text("basemaps.broken", broken));
        clean.setText(now.text("basemaps.broken.clean"));
        FormField.show(this, broken > 0);
    }
}
