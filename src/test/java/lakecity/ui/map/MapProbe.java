package lakecity.ui.map;

import com.gluonhq.maps.MapLayer;
import com.gluonhq.maps.MapView;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import lakecity.geo.Bounds;
import lakecity.geo.Pixel;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/** A map that can be moved as a person moves it, for measuring: the program's, or a bare one of Gluon. FX thread. */
public abstract class MapProbe {

    /** The node to show. */
    public abstract Region node();

    /** Whether every tile and all that lies over them is shown. */
    public abstract boolean isWhole();

    abstract @Nullable Camera camera();

    public final void drag(double dx, double dy) {
        camera().drag(dx, dy);
    }

    public final void rest() {
        camera().rest();
    }

    /** Shows something else at once. */
    public final void jump(Viewport target) {
        Viewport now = camera().viewport();
        double levels = target.zoom() - now.zoom();
        camera().pinch(levels, new Pixel(now.width() / 2, now.height() / 2));
        Pixel at = camera().viewport().toPixel(target.center());
        // Dragged is how far the window moves over the map.
        camera().drag(Math.rint(at.x() - now.width() / 2), Math.rint(at.y() - now.height() / 2));
        camera().rest();
    }

    /** What the overlay paints for a window: somewhat more. */
    public static Viewport frame(Viewport window) {
        return OverlayFrame.around(window, 1).viewport();
    }

    public final void wheel(double levels, Pixel about) {
        camera().zoom(levels, about);
    }

    public final void fly(Viewport target) {
        camera().fly(target);
    }

    public final boolean isMoving() {
        return camera().isMoving();
    }

    public final @Nullable Viewport viewport() {
        return camera().viewport();
    }

    /** Whether features glow on it. */
    public boolean isLit() {
        return false;
    }

    /** The program's own map. */
    public static MapProbe of(MapPane map) {
        return new MapProbe() {
            @Override
            public Region node() {
                return map;
            }

            @Override
            public boolean isWhole() {
                return map.isWhole() && map.overlay().hasPicture();
            }

            @Override
            public boolean isLit() {
                return map.overlay().getChildren().get(1) instanceof ImageView light && light.getImage() != null;
            }

            @Override
            Camera camera() {
                return map.camera();
            }
        };
    }

    /** A bare map view of Gluon, fed with the same tiles by the same bridge and moved by the same hand. */
    public static MapProbe gluon(TileSource source, Bounds home, MapLayer... layers) {
        MapView view = new MapView();
        Camera camera = new Camera(
                true,
                now -> {
                    view.setZoom(now.zoom());
                    view.setCenter(now.center().lat(), now.center().lon());
                },
                rested -> {});
        TileFeed feed = new TileFeed(TileStack.of(source), 1, 10_000, () -> {});
        TileBridge.use(feed);
        for (MapLayer layer : layers) {
            view.addLayer(layer);
        }
        view.setMouseTransparent(true);
        StackPane pane = new StackPane(view) {
            @Override
            protected void layoutChildren() {
                camera.resize(getWidth(), getHeight());
                super.layoutChildren();
            }
        };
        camera.show(home);
        return new MapProbe() {
            @Override
            public Region node() {
                return pane;
            }

            @Override
            public boolean isWhole() {
                return feed.asked() > 0 && feed.open() == 0;
            }

            @Override
            Camera camera() {
                return camera;
            }
        };
    }
}
