package lakecity.ui.control;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Set;
import javafx.scene.image.Image;
import lakecity.draw.BasePainter;
import lakecity.draw.MapPainter;
import lakecity.draw.Palette;
import lakecity.export.MapPicture;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Pictures made for files, as images for the clipboard and for a speaker. Slow; any thread. */
public final class PictureImages {
    /** What a screen of 1920 by 1080 shows of the map when its smallest name is made 18 pixels high. */
    private static final double SCREEN_WIDTH = 1164;

    private static final double SCREEN_HEIGHT = SCREEN_WIDTH * 9 / 16;

    private PictureImages() {}

    /** Paints a picture at a scale of pixels per logical pixel. */
    public static Image image(MapPicture picture, double scale) {
        return Bitmaps.image(picture.paint(scale).image());
    }

    /**
     * What a scene shows on a screen of 16 : 9, over the embedded base map, without caveats: for the speaker only, it leaves
     * the program nowhere.
     *
     * @param hidden the parts of the base map that are off
     * @param height of the picture in pixels
     */
    public static Image scene(Session session, View view, Set<String> hidden, int height) {
        Viewport map = view.viewport(SCREEN_WIDTH, SCREEN_HEIGHT);
        double scale = height / SCREEN_HEIGHT;
        BufferedImage picture =
                new BufferedImage((int) Math.round(SCREEN_WIDTH * scale), height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            new BasePainter(session.base()).paint(g, map, Palette.of(view.palette()), hidden);
            new MapPainter(session.plan(), session.base()).paint(g, view, map, MapPainter.Edge.OPEN);
        } finally {
            g.dispose();
        }
        return Bitmaps.image(picture);
    }
}
