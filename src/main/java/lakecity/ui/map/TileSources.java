package lakecity.ui.map;

import java.util.List;
import java.util.Set;
import lakecity.draw.base.BasePainter;
import lakecity.plan.Plan;
import lakecity.tiles.TileStack;
import lakecity.view.Session;
import lakecity.view.View;

/** Where the map gets the tile sources that a view asks for. */
@FunctionalInterface
public interface TileSources {

    /**
     * Opens a view's base map: the embedded one in its colours and without the parts that are off, the view's source
     * over it, and its annotation. Called in the background whenever one of these changes; the map closes what it no
     * longer shows. What cannot be opened is left out and named in the stack: the map says why, and asks for it again.
     */
    TileStack open(View view, Session session);

    /** What a view's ids stand for now: another list as soon as they would open something else. Quick; FX thread. */
    default List<Object> behind(View view) {
        return List.of();
    }

    /** The parts of the embedded base map that are off: those of which no layer is on. */
    static Set<String> hiddenParts(Plan plan, View view) {
        return BasePainter.hidden(plan, view);
    }
}
