package lakecity.ui.map;

import java.util.Set;
import lakecity.draw.base.BasePainter;
import lakecity.plan.Plan;
import lakecity.tiles.TileException;
import lakecity.tiles.TileStack;
import lakecity.view.Session;
import lakecity.view.View;

/** Where the map gets the tile sources that a view asks for. */
@FunctionalInterface
public interface TileSources {

    /**
     * Opens a view's base map: the embedded one in its colours and without the parts that are off, the view's source
     * over it, and its annotation. Called in the background whenever one of these changes; the map closes what it no
     * longer shows.
     *
     * @throws TileException when a source cannot be opened: the map then keeps what it has and says why
     */
    TileStack open(View view, Session session) throws TileException;

    /** The parts of the embedded base map that are off: those of which no layer is on. */
    static Set<String> hiddenParts(Plan plan, View view) {
        return BasePainter.hidden(plan, view);
    }
}
