package lakecity.ui.control;

import javafx.scene.image.Image;
import lakecity.export.picture.MapPicture;

/** Pictures made for files, as images for the clipboard. Slow; any thread. */
public final class PictureImages {
    private PictureImages() {}

    /** A picture, and how many tiles of its base map did not come. */
    public record Painted(Image image, int missingTiles) {}

    /** Paints a picture at a scale of pixels per logical pixel. */
    public static Painted paint(MapPicture picture, double scale) {
        MapPicture.Painted painted = picture.paint(scale);
        return new Painted(Bitmaps.image(painted.image()), painted.missingTiles());
    }
}
