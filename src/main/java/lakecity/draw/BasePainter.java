package lakecity.draw;

import java.awt.Graphics2D;
import java.util.Set;
import lakecity.plan.Plan;
import lakecity.view.Viewport;

/**
 * Paints the embedded base map, without text: land, neighbours, boundaries, water, rivers, rail. Fills the whole
 * viewport. Any thread, several at once.
 */
public final class BasePainter {

    /** @param base the embedded base map's data */
    public BasePainter(Plan base) {}

    /**
     * @param hidden the parts left out: base names of layers that are off (boundaries, rivers, rail)
     */
    public void paint(Graphics2D g, Viewport viewport, Palette palette, Set<String> hidden) {}
}
