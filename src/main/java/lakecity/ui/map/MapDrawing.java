package lakecity.ui.map;

import java.util.List;
import lakecity.draw.HitTest;
import lakecity.draw.Legend;
import lakecity.draw.MapPainter;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.ui.control.OverlayPainter;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * How a session is drawn on the map and what is found under the pointer. Made in the background, once per session.
 *
 * @param painter what lies over the tiles
 * @param finder what is at a position
 * @param legend what the legend says
 */
public record MapDrawing(OverlayPainter painter, Finder finder, Legend legend) {

    /** Finds features: as {@link HitTest#at}. Any thread. */
    @FunctionalInterface
    public interface Finder {
        List<Feature> at(View view, Viewport viewport, Pixel position, double tolerance);
    }

    /** The program's own painters. */
    public static MapDrawing of(Session session) {
        MapPainter painter = new MapPainter(session.plan(), session.base());
        return new MapDrawing(OverlayPainter.of(painter), painter.hitTest()::at, painter.legend());
    }
}
