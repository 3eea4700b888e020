package lakecity.ui.map;

import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import lakecity.geo.WebMercator;

/** The quiet picture of a tile that could not be loaded: a faint hatching on clear ground, the map's own land below. */
final class MissingTile {
    /** Grey at a sixth of its strength: seen on light land and on dark. */
    private static final int HATCH = 0x2A808080;

    private static final int SPACING = 16;

    private MissingTile() {}

    static Image image() {
        int size = WebMercator.TILE_SIZE;
        WritableImage tile = new WritableImage(size, size);
        PixelWriter writer = tile.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if ((x + y) % SPACING == 0) {
                    writer.setArgb(x, y, HATCH);
                }
            }
        }
        return tile;
    }
}
