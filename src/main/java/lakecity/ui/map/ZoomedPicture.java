package lakecity.ui.map;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import lakecity.ui.control.PaintedImage;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The overlay while the map zooms, on machines without a graphics card: JavaFX takes 20 ms to draw a large picture scaled
 * and 4 ms to draw it as it is, so the layers are scaled here into one picture of the window's size. FX thread.
 */
final class ZoomedPicture {
    /** Nothing in three dimensions is what JavaFX calls its software pipeline. */
    private final boolean isWanted = !Platform.isSupported(ConditionalFeature.SCENE3D);

    private final ImageView node = new ImageView();
    private final @Nullable PaintedImage[] pictures = new PaintedImage[2];
    private int turn;

    ZoomedPicture() {
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setVisible(false);
    }

    ImageView node() {
        return node;
    }

    /** Shows the layers in one picture if one of them is not in its own size, else the layers themselves. */
    void show(Viewport window, double screenScale, PaintedLayer... layers) {
        boolean zooms = false;
        for (PaintedLayer layer : layers) {
            zooms |= !layer.isUnscaled();
        }
        boolean asOne = isWanted && zooms;
        if (asOne) {
            paint(window, screenScale, layers);
        } else {
            pictures[0] = null;
            pictures[1] = null;
            node.setImage(null);
        }
        node.setVisible(asOne);
        for (PaintedLayer layer : layers) {
            layer.node().setVisible(!asOne);
        }
    }

    private void paint(Viewport window, double screenScale, PaintedLayer... layers) {
        int width = (int) Math.ceil(window.width() * screenScale);
        int height = (int) Math.ceil(window.height() * screenScale);
        // The one drawn before may still be on its way to the screen.
        turn = 1 - turn;
        PaintedImage picture = pictures[turn];
        if (picture == null || picture.width() != width || picture.height() != height) {
            picture = new PaintedImage(width, height);
            pictures[turn] = picture;
        } else {
            picture.clear();
        }
        for (PaintedLayer layer : layers) {
            layer.layOn(picture, screenScale);
        }
        node.setImage(picture.shown());
        node.setFitWidth(width / screenScale);
        node.setFitHeight(height / screenScale);
    }
}
