package lakecity.draw;

import java.awt.Graphics2D;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;

/**
 * Paints a view of a plan, in three parts that may go on three bitmaps: shapes, labels, highlight. Each call paints in
 * logical pixels from the upper left corner of the viewport; the caller scales the graphics for sharper screens. Holds
 * the plan's geometry on the Web Mercator plane and an index of it; make one per plan. Any thread, several at once.
 */
public final class MapPainter {

    /** Whether labels may cross the edge of the picture. */
    public enum Edge {
        /** As in a window that is being dragged: a label may be cut by the edge. */
        OPEN,
        /** As in a file: a label that the edge would cut is moved or left out. */
        CLOSED
    }

    /**
     * @param plan the plan
     * @param base the embedded base map's data, for the names of places around; {@link Plan#empty()} for none
     */
    public MapPainter(Plan plan, Plan base) {}

    /** Everything in order: shapes (paler when something is selected), labels, highlight. */
    public void paint(Graphics2D g, View view, Viewport viewport, Edge edge) {
        paintShapes(g, view, viewport);
        paintLabels(g, view, viewport, edge);
        paintHighlight(g, view, viewport);
    }

    /** Areas, lines and symbols of all layers in the view. */
    public void paintShapes(Graphics2D g, View view, Viewport viewport) {}

    /** All names, placed so that no two overlap and none moves while the map is panned. */
    public void paintLabels(Graphics2D g, View view, Viewport viewport, Edge edge) {}

    /** The selected feature with its glow, or nothing. */
    public void paintHighlight(Graphics2D g, View view, Viewport viewport) {}
}
