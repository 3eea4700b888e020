package lakecity.ui.control;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import lakecity.draw.BasePainter;
import lakecity.draw.MapPainter;
import lakecity.draw.Palette;
import lakecity.plan.Layer;
import lakecity.view.LayerView;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * Small pictures of views of one session, for lists within the window; they never leave the program. Slow; any thread,
 * several at once.
 */
public final class MapThumbnails {
    private final Session session;
    private final MapPainter plan;
    private final BasePainter base;

    public MapThumbnails(Session session) {
        this.session = session;
        plan = new MapPainter(session.plan(), session.base());
        base = new BasePainter(session.base());
    }

    /**
     * Paints a view over the embedded base map.
     *
     * @param width of the map in logical pixels
     * @param height of the map in logical pixels
     * @param scale pixels of the picture per logical pixel
     */
    public Image paint(View view, int width, int height, double scale) {
        BufferedImage picture = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            Viewport viewport = view.viewport(width, height);
            base.paint(g, viewport, Palette.of(view.palette()), hidden(view));
            plan.paint(g, view, viewport, MapPainter.Edge.OPEN);
        } finally {
            g.dispose();
        }
        return Bitmaps.image(picture);
    }

    /** The parts of the base map that go with layers that are off. */
    private Set<String> hidden(View view) {
        return session.plan().layers().stream()
                .filter(layer -> !layer.base().isEmpty())
                .filter(layer -> !view.layer(layer.id()).map(LayerView::visible).orElse(false))
                .map(Layer::base)
                .collect(Collectors.toUnmodifiableSet());
    }
}
