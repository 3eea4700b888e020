package lakecity.ui.map;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A translucent ground in the colour of the map's land, so that words on the map can be read over anything. FX thread. */
final class Plate extends StackPane {

    Plate(Region content) {
        Region ground = new Region();
        ground.getStyleClass().add("lc-map-plate");
        content.getStyleClass().add("lc-map-plate-content");
        getChildren().addAll(ground, content);
        setMaxWidth(Region.USE_PREF_SIZE);
        setMouseTransparent(true);
    }
}
