package lakecity.ui.map;

import java.util.Locale;
import javafx.scene.control.Label;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.i18n.Messages;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** Latitude and longitude under the pointer, or of the middle when the pointer is elsewhere. FX thread. */
final class Position extends Label {
    private @Nullable Pixel pointer;

    Position() {
        getStyleClass().addAll("lc-map-text", "lc-map-position");
    }

    /** The pointer is at a pixel of the map; null when it is elsewhere. */
    void pointer(@Nullable Pixel at) {
        pointer = at;
    }

    void show(Viewport viewport, Messages messages) {
        Pixel at = pointer;
        setText(words(at == null ? viewport.center() : viewport.toLonLat(at)));
        String what = messages.text(at == null ? "map.position.centre" : "map.position.pointer");
        setAccessibleText(what + " " + getText());
    }

    /** As on Chinese maps latitude first: 37.7355°N 115.6755°E. */
    static String words(LonLat place) {
        return String.format(
                Locale.ROOT,
                "%.4f°%s %.4f°%s",
                Math.abs(place.lat()),
                place.lat() < 0 ? "S" : "N",
                Math.abs(place.lon()),
                place.lon() < 0 ? "W" : "E");
    }
}
