package lakecity.ui.control;

import java.util.Set;
import lakecity.draw.MapPainter;
import lakecity.draw.label.Edge;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * The three paintings that lie over the tiles. It hides the drawing surface from the map panel, and lets tests put
 * paintings of their own there. Any thread.
 */
public interface OverlayPainter {

    Painting shapes(View view, Viewport viewport);

    Painting labels(View view, Viewport viewport);

    Painting highlight(View view, Viewport viewport);

    /** The glow of several features at once, whatever is selected. */
    Painting highlight(Set<String> features, View view, Viewport viewport);

    /** The paintings of a plan. Labels may cross the edge of the window. */
    static OverlayPainter of(MapPainter painter) {
        return new OverlayPainter() {
            @Override
            public Painting shapes(View view, Viewport viewport) {
                return g -> painter.paintShapes(g, view, viewport);
            }

            @Override
            public Painting labels(View view, Viewport viewport) {
                return g -> painter.paintLabels(g, view, viewport, Edge.OPEN);
            }

            @Override
            public Painting highlight(View view, Viewport viewport) {
                return g -> painter.paintHighlight(g, view, viewport);
            }

            @Override
            public Painting highlight(Set<String> features, View view, Viewport viewport) {
                return g -> painter.paintHighlight(g, features, view, viewport);
            }
        };
    }
}
