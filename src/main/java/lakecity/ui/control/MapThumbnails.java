package lakecity.ui.control;

import javafx.scene.image.Image;
import lakecity.export.picture.MapPlate;
import lakecity.view.Session;
import lakecity.view.View;

/**
 * Pictures of views of one session, for lists within the window and for a speaker; they never leave the program. Slow;
 * any thread, several at once.
 */
public final class MapThumbnails {
    private final MapPlate plate;

    public MapThumbnails(Session session) {
        plate = new MapPlate(session);
    }

    /**
     * Paints a view over the embedded base map.
     *
     * @param width of the map in logical pixels
     * @param height of the map in logical pixels
     * @param scale pixels of the picture per logical pixel
     */
    public Image paint(View view, int width, int height, double scale) {
        return Bitmaps.image(plate.picture(view, width, height, scale));
    }
}
