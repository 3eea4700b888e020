package lakecity.draw;

import java.awt.Graphics2D;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Placeholder: the names of the map. */
final class LabelPainter {
    LabelPainter(Plan plan, Plan base) {}

    void paint(Graphics2D g, View view, Viewport viewport, MapPainter.Edge edge) {}
}
