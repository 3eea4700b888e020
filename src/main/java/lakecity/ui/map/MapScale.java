package lakecity.ui.map;

import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** How large the map is shown: as the screen wants it, and larger before an audience, drawn as sharp as before. FX thread. */
final class MapScale {
    private final Scale larger = new Scale(1, 1, 0, 0);
    private final DoubleConsumer pixels;
    private double ofScreen = 1;

    /** @param pixels told how many pixels of the screen lie along one of the map's */
    MapScale(Node map, DoubleConsumer pixels) {
        this.pixels = pixels;
        map.getTransforms().add(larger);
        map.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener((property, old, now) -> screen(now == null ? 1 : now.doubleValue()));
    }

    /** @param factor how many times larger than in the window */
    void enlarge(double factor) {
        larger.setX(factor);
        larger.setY(factor);
        tell();
    }

    private void screen(double scale) {
        ofScreen = scale;
        tell();
    }

    private void tell() {
        pixels.accept(ofScreen * larger.getX());
    }
}
