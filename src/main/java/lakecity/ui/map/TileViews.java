package lakecity.ui.map;

import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import javafx.scene.layout.Region;
import lakecity.geo.WebMercator;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Gluon's map view, made to show exactly a viewport, and replaced as a whole when its tiles must be new: Gluon cannot
 * forget a tile. The former view stays below until the new one has its tiles. FX thread.
 */
final class TileViews extends Region {
    /** How far Gluon's centre may be off, in pixels, before it is told once more. */
    private static final double TOLERANCE = 0.05;

    /** A repeated request is no request for Gluon: ask for this much (degrees) beside it first. */
    private static final double NUDGE = 1e-5;

    private @Nullable MapView current;
    private @Nullable MapView former;
    private @Nullable Viewport viewport;
    private int rebuilt;

    TileViews() {
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    /** Begins a new map view above the present one. */
    void rebuild() {
        dropFormer();
        former = current;
        // Gluon draws no ground of its own, so the former view is seen until the tiles come.
        MapView next = new MapView();
        next.setMouseTransparent(true);
        current = next;
        getChildren().add(next);
        next.resizeRelocate(0, 0, getWidth(), getHeight());
        show(next);
        rebuilt++;
    }

    /** Takes the former map view away. */
    void dropFormer() {
        if (former != null) {
            getChildren().remove(former);
            former = null;
        }
    }

    /** Takes all map views away. */
    void clear() {
        getChildren().clear();
        former = null;
        current = null;
    }

    /** How often a map view was made. */
    int rebuilt() {
        return rebuilt;
    }

    void follow(Viewport now) {
        viewport = now;
        show(former);
        show(current);
    }

    /** Lets Gluon clean up: it leaves coarse stand-in tiles above fine ones until the next move. */
    void tidy() {
        nudge(current);
    }

    @Override
    protected void layoutChildren() {
        for (MapView view : new MapView[] {former, current}) {
            if (view != null) {
                view.resizeRelocate(0, 0, getWidth(), getHeight());
                // Being resized, Gluon shifts its centre by a hundred-thousandth of a degree.
                show(view);
            }
        }
    }

    private void show(@Nullable MapView view) {
        Viewport wanted = viewport;
        if (view == null || wanted == null) {
            return;
        }
        view.setZoom(wanted.zoom());
        view.setCenter(wanted.center().lat(), wanted.center().lon());
        if (view.getScene() != null && !(error(view, wanted) <= TOLERANCE)) {
            nudge(view);
        }
    }

    private void nudge(@Nullable MapView view) {
        Viewport wanted = viewport;
        if (view != null && wanted != null) {
            view.setCenter(wanted.center().lat() + NUDGE, wanted.center().lon());
            view.setCenter(wanted.center().lat(), wanted.center().lon());
        }
    }

    /** Pixels between what should be in the middle and what Gluon has there; its getCenter tells only the last wish. */
    private static double error(MapView view, Viewport wanted) {
        MapPoint middle = view.getMapPosition(view.getWidth() / 2, view.getHeight() / 2);
        double dx = WebMercator.x(middle.getLongitude())
                - WebMercator.x(wanted.center().lon());
        double dy = WebMercator.y(middle.getLatitude())
                - WebMercator.y(wanted.center().lat());
        return Math.hypot(dx, dy) * wanted.worldSize();
    }

    /** The map view on top, for tests of its truth. */
    @Nullable
    MapView current() {
        return current;
    }
}
