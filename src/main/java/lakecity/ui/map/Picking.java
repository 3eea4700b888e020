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
    private final Hover hover;
    private final Lane clicks;
    private final Lane hovers;
    private MapDrawing.@Nullable Finder finder;
    private int moves;

    Picking(Region map, ViewState state, Camera camera, Background background, FeatureChooser chooser, Hover hover) {
        this.map = map;
        this.state = state;
        this.camera = camera;
        this.chooser = chooser;
        this.hover = hover;
        clicks = new Lane(background);
        hovers = new Lane(background);
        map.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(new Pixel(e.getX(), e.getY())));
        map.addEventHandler(MouseEvent.MOUSE_EXITED, e -> leave());
        chooser.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> leave());
        map.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            leave();
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

    /** The pointer is not on the map any more, or drags it. */
    void leave() {
        moves++;
        hovers.clear();
        hover.leave();
    }

    /** Over a feature the pointer becomes a hand, and the feature is lit up and named. */
    private void hover(Pixel at) {
        int asked = ++moves;
        find(hovers, at, found -> {
            map.setCursor(found.isEmpty() ? null : Cursor.HAND);
            if (asked == moves) {
                hover.at(found.isEmpty() ? null : found.get(0), at);
            }
        });
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
