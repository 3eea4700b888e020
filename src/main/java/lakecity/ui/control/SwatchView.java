package lakecity.ui.control;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import lakecity.draw.symbol.Swatch;

/** A sample of how something is drawn on the map, for the layer tree and the legend. Painted at twice its size. */
public final class SwatchView extends ImageView {
    private static final int SHARPNESS = 2;

    /** Sizes in logical pixels. */
    public SwatchView(Swatch swatch, int width, int height) {
        setFitWidth(width);
        setFitHeight(height);
        setSmooth(true);
        setMouseTransparent(true);
        setImage(paint(swatch, width, height));
    }

    private static Image paint(Swatch swatch, int width, int height) {
        BufferedImage picture =
                new BufferedImage(width * SHARPNESS, height * SHARPNESS, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(SHARPNESS, SHARPNESS);
        swatch.paint(g, width, height);
        g.dispose();
        return Bitmaps.image(picture);
    }
}
