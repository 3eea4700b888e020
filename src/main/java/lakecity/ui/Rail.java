package lakecity.ui;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** The narrow window's stand-in for the left panel: an icon that opens it over the map. */
final class Rail extends VBox {
    private final ToggleButton layers = new ToggleButton(null, new FontIcon(MaterialDesignL.LAYERS_OUTLINE));

    Rail() {
        getStyleClass().add("rail");
        layers.getStyleClass().add("rail-button");
        getChildren().add(layers);
    }

    void speak(Messages words) {
        Buttons.describe(layers, words.text("layers.title"), null);
    }

    /** The button that is down while the panel is open. */
    ToggleButton layers() {
        return layers;
    }
}
