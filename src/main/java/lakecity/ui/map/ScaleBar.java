package lakecity.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.view.Viewport;

/** A bar of a round length on the ground, at most 120 pixels long, true in the middle of the map. FX thread. */
final class ScaleBar extends VBox {
    private static final double LONGEST = 120;

    private final Region bar = new Region();
    private final Label length = new Label();

    ScaleBar() {
        getStyleClass().add("lc-map-scale");
        bar.getStyleClass().add("lc-map-scale-bar");
        length.getStyleClass().add("lc-map-text");
        setAlignment(Pos.BOTTOM_LEFT);
        setFillWidth(false);
        getChildren().addAll(bar, length);
    }

    void show(Viewport viewport, Messages messages) {
        double metres = round(LONGEST * viewport.metresPerPixel());
        double pixels = Math.rint(metres / viewport.metresPerPixel());
        bar.setMinWidth(pixels);
        bar.setPrefWidth(pixels);
        bar.setMaxWidth(pixels);
        String words = metres >= 1000
                ? messages.text("map.scale.km", Math.round(metres / 1000))
                : messages.text("map.scale.m", metres < 1 ? metres : Math.round(metres));
        length.setText(words);
        bar.setAccessibleText(messages.text("map.scale", words));
    }

    /** The greatest of 1, 2, 5, 10, 20, 50 … that is not above a number. */
    static double round(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }
}
