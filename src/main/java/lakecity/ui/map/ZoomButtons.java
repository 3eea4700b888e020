package lakecity.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import lakecity.i18n.Messages;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The card with nearer, farther and home. FX thread. */
final class ZoomButtons extends VBox {
    private final Button in = button(MaterialDesignP.PLUS);
    private final Button out = button(MaterialDesignM.MINUS);
    private final Button home = button(MaterialDesignH.HOME_OUTLINE);

    ZoomButtons(Runnable nearer, Runnable farther, Runnable whole) {
        getStyleClass().addAll("lc-card", "lc-map-buttons");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(in, line(), out, line(), home);
        in.setOnAction(e -> nearer.run());
        out.setOnAction(e -> farther.run());
        home.setOnAction(e -> whole.run());
        // What is done on the card is not done to the map below.
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
    }

    /** Greys out what is of no use at a zoom. */
    void show(double zoom) {
        in.setDisable(zoom >= Camera.MAX_ZOOM);
        out.setDisable(zoom <= Camera.MIN_ZOOM);
    }

    void speak(Messages messages) {
        describe(in, messages, "map.zoomIn", "map.hint.zoomIn");
        describe(out, messages, "map.zoomOut", "map.hint.zoomOut");
        describe(home, messages, "map.home", "map.hint.home");
    }

    private static void describe(Button button, Messages messages, String what, String keys) {
        button.setAccessibleText(messages.text(what));
        Tooltip hint = new Tooltip(messages.text("map.hint", messages.text(what), messages.text(keys)));
        hint.setShowDelay(Duration.millis(400));
        button.setTooltip(hint);
    }

    private static Button button(Ikon icon) {
        Button button = new Button(null, new FontIcon(icon));
        button.getStyleClass().setAll("lc-map-button");
        button.setFocusTraversable(true);
        return button;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("lc-map-buttons-line");
        return line;
    }
}
