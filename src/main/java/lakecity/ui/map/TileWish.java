package lakecity.ui.map;

import java.util.List;
import java.util.Set;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileStack;
import lakecity.view.Annotation;
import lakecity.view.Session;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * What decides which tile sources are open.
 *
 * @param hidden parts of the embedded base map that are off
 * @param behind what the view's ids stand for: {@link TileSources#behind}; it may hold keys
 */
record TileWish(View view, Session session, Set<String> hidden, List<Object> behind) {

    static TileWish of(View view, Session session, TileSources sources) {
        return new TileWish(view, session, TileSources.hiddenParts(session.plan(), view), sources.behind(view));
    }

    /** The embedded map alone: it needs nothing that could be missing. */
    TileWish plain() {
        View plain = view.withBase(View.EMBEDDED, view.baseOpacity()).withSource(1, Annotation.NONE);
        return new TileWish(plain, session, hidden, List.of());
    }

    /** Whether the same sources are open for both. */
    boolean isSame(@Nullable TileWish other) {
        return other != null
                && session.equals(other.session)
                && hidden.equals(other.hidden)
                && behind.equals(other.behind)
                && view.baseMap().equals(other.view.baseMap())
                && view.annotation().source().equals(other.view.annotation().source())
                && view.palette().equals(other.view.palette());
    }

    /** Whether a stack was opened without the view's base map. */
    boolean lacksBase(TileStack opened) {
        return opened.unopened().stream().anyMatch(lacking -> lacking.id().equals(view.baseMap()));
    }

    /** What the view says of its source and its annotation, for the layers of the stack that it opened. */
    double[] opacities(TileStack stack) {
        double[] opacities = new double[stack.layers().size()];
        for (int i = 0; i < opacities.length; i++) {
            TileLayer layer = stack.layers().get(i);
            boolean isSource = i > 0 && layer.source().id().equals(view.baseMap());
            boolean isAnnotation =
                    i > 0 && layer.source().id().equals(view.annotation().source());
            opacities[i] = isSource
                    ? view.sourceOpacity()
                    : isAnnotation ? view.annotation().opacity() : layer.opacity();
        }
        return opacities;
    }
}
