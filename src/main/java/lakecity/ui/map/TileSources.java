package lakecity.ui.map;

import java.util.Set;
import lakecity.draw.BasePainter;
import lakecity.plan.Plan;
import lakecity.tiles.TileSource;
import lakecity.view.Session;
import lakecity.view.View;

/** Where the map gets the tile source that a view asks for. */
@FunctionalInterface
public interface TileSources {

    /**
     * Opens the source of a view's base map, in its colours and without the parts that are off. Called in the
     * background whenever one of these changes; the map closes what it no longer shows. May throw: the map then keeps
     * what it has and says so.
     */
    TileSource open(View view, Session session);

    /** The parts of the embedded base map that are off: those of which no layer is on. */
    static Set<String> hiddenParts(Plan plan, View view) {
        return BasePainter.hidden(plan, view);
    }
}
