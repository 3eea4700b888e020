package lakecity.ui.map;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import lakecity.geo.Pixel;
import lakecity.plan.Feature;
import lakecity.task.Background;
import lakecity.view.ViewState;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds in the background what lies under the pointer, for clicks and for the shape of the pointer. FX thread. */
final class Picking {
    private static final Logger LOG = LoggerFactory.getLogger(Picking.class);

    /** Half the smallest target of cartography.md, 28 pixels. */
    private static final double TOLERANCE = 14;

    private final Region map;
    private final ViewState state;
    private final Camera camera;
    private final FeatureChooser chooser;
    private final Lane clicks;
    private final Lane hovers;
    private MapDrawing.@Nullable Finder finder;

    Picking(Region map, ViewState state, Camera camera, Background background, FeatureChooser chooser) {
        this.map = map;
        this.state = state;
        this.camera = camera;
        this.chooser = chooser;
        clicks = new Lane(background);
        hovers = new Lane(background);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(new Pixel(e.getX(), e.getY())));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, e -> hovers.clear());
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (!chooser.localToScene(chooser.getLayoutBounds()).contains(e.getSceneX(), e.getSceneY())) {
                chooser.close();
            }
        });
    }

    void finder(MapDrawing.Finder now) {
        finder = now;
    }

    /** Selects what is at a position; lets the user choose when it is more than one thing, and nothing clears. */
    void click(Pixel at) {
        find(clicks, at, found -> {
            if (found.size() > 1) {
                chooser.open(
                        found,
                        state.view().language(),
                        at,
                        map.getWidth(),
                        map.getHeight(),
                        feature -> state.select(feature.id()));
            } else {
                state.select(found.isEmpty() ? null : found.get(0).id());
            }
        });
    }

    /** Over a feature the pointer becomes a hand. */
    private void hover(Pixel at) {
        find(hovers, at, found -> map.setCursor(found.isEmpty() ? null : Cursor.HAND));
    }

    private void find(Lane lane, Pixel at, Consumer<List<Feature>> found) {
        MapDrawing.Finder with = finder;
        Viewport viewport = camera.viewport();
        if (with != null && viewport != null) {
            var view = state.view();
            lane.run(
                    () -> with.at(view, viewport, at, TOLERANCE),
                    found,
                    fault -> LOG.error("nothing can be found at {}", at, fault));
        }
    }
}
