package lakecity.ui.control;

import javafx.scene.image.Image;
import lakecity.export.MapPicture;

/** Pictures made for files, as images for the clipboard. Slow; any thread. */
public final class PictureImages {
    private PictureImages() {}

    /** Paints a picture at a scale of pixels per logical pixel. */
    public static Image image(MapPicture picture, double scale) {
        return Bitmaps.image(picture.paint(scale).image());
    }
}
