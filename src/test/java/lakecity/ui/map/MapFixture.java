package lakecity.ui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lakecity.draw.Legend;
import lakecity.geo.Bounds;
import lakecity.geo.Datum;
import lakecity.geo.LonLat;
import lakecity.geo.Pixel;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Feature;
import lakecity.plan.Place;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.task.PoolBackground;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.ui.FxBackground;
import lakecity.ui.control.OverlayPainter;
import lakecity.ui.control.Painting;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;
import org.testfx.util.WaitForAsyncUtils;

/** A map in a window of its own, with tiles and painters of the test's, and gestures on it. */
final class MapFixture implements AutoCloseable {
    static final LonLat CROSS = new LonLat(115.6, 37.6);
    static final Bounds HOME = new Bounds(115.1, 37.0, 116.6, 38.4);
    static final Color LAND = new Color(0xF3F0EA);
    static final Color GREEN = new Color(0x40A060);
    static final Color MARK = new Color(0xD00000);

    final ViewState state;
    final SimpleObjectProperty<Session> session;
    final List<Feature> features = new ArrayList<>();
    final AtomicInteger shapesPainted = new AtomicInteger();
    final AtomicInteger highlightsPainted = new AtomicInteger();
    final List<Set<String>> brushesPainted = new CopyOnWriteArrayList<>();
    final MapPane map;
    final StackPane root;
    private final PoolBackground pool = new PoolBackground("map test", 2);
    private final Stage stage;
    private Pixel hand = new Pixel(0, 0);

    /** Opens a still map. Any thread. */
    static MapFixture open(double width, double height, TileSource source) {
        return open(width, height, (view, session) -> TileStack.of(source), new MapOptions(false, 10_000));
    }

    static MapFixture open(double width, double height, TileSources sources, MapOptions options) {
        return fx(() -> new MapFixture(width, height, sources, options)).settled();
    }

    private MapFixture(double width, double height, TileSources sources, MapOptions options) {
        Plan plan = plan("test", HOME);
        state = new ViewState(plan, View.home(plan, Language.ZH, "light"));
        session = new SimpleObjectProperty<>(new Session(plan, Plan.empty(), List.of()));
        MapDrawing drawing = new MapDrawing(
                painter(),
                (view, viewport, at, tolerance) -> features.stream()
                        .filter(feature -> viewport.toPixel(feature.seat()).distance(at) <= tolerance)
                        .toList(),
                new Legend(Plan.empty()));
        map = new MapPane(state, session, new FxBackground(pool), sources, with -> drawing, options);
        root = new StackPane(map);
        root.setStyle("-lc-surface: #f6f8fa; -lc-surface-raised: white; -lc-text: black; -lc-text-muted: #66645c;"
                + "-lc-border: #dde2e6; -lc-accent: #1068bf; -lc-accent-text: white; -lc-map-land: #f3f0ea;"
                + "-lc-shadow: rgba(0,0,0,.2);");
        stage = new Stage();
        stage.setScene(new Scene(root, width, height));
        stage.show();
    }

    static Plan plan(String id, Bounds home) {
        PlanHead empty = Plan.empty().head();
        PlanHead head = new PlanHead(
                id,
                empty.title(),
                empty.edition(),
                empty.document(),
                empty.citation(),
                "",
                home,
                empty.area(),
                empty.frame(),
                empty.crs(),
                "",
                List.of(),
                List.of(LocalText.same("© tiles · © places")),
                List.of());
        return new Plan(head, List.of(), List.of(), List.of(), List.of());
    }

    /** A cross through {@link #CROSS} as wide as the map; the highlight is a wide bar below it. */
    private OverlayPainter painter() {
        return new OverlayPainter() {
            @Override
            public Painting shapes(View view, Viewport viewport) {
                return g -> {
                    shapesPainted.incrementAndGet();
                    Pixel at = viewport.toPixel(CROSS);
                    g.setColor(MARK);
                    g.setStroke(new BasicStroke(3));
                    g.draw(new Line2D.Double(0, at.y(), viewport.width(), at.y()));
                    g.draw(new Line2D.Double(at.x(), 0, at.x(), viewport.height()));
                };
            }

            @Override
            public Painting labels(View view, Viewport viewport) {
                return g -> {};
            }

            @Override
            public Painting highlight(View view, Viewport viewport) {
                return g -> highlightsPainted.incrementAndGet();
            }

            @Override
            public Painting highlight(Set<String> features, View view, Viewport viewport) {
                return g -> brushesPainted.add(features);
            }
        };
    }

    Feature add(String id, LonLat at) {
        Place place =
                new Place(PlaceConfidence.EVIDENCED, LocalText.EMPTY, Datum.WGS84, OptionalDouble.empty(), List.of());
        Feature feature = new Feature(
                id,
                LocalText.same(id),
                "",
                LocalText.same("kind"),
                "",
                "",
                null,
                List.of(),
                "",
                null,
                place,
                List.of(),
                at,
                List.of(),
                LocalText.EMPTY,
                LocalText.EMPTY,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of());
        features.add(feature);
        return feature;
    }

    static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    /** Waits until nothing moves, paints or loads. */
    MapFixture settled() {
        await(() -> !map.isBusy());
        return this;
    }

    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    Viewport viewport() {
        return fx(map.camera()::viewport);
    }

    /** Goes to a place and zoom at once. */
    void go(LonLat center, double zoom) {
        fx(() -> {
            map.camera().fly(map.camera().viewport().withCenter(center).withZoom(zoom));
            return null;
        });
        settled();
    }

    void resize(double width, double height) {
        fx(() -> {
            root.getScene().getWindow().setWidth(width);
            root.getScene().getWindow().setHeight(height);
            return null;
        });
        await(() -> map.getWidth() == width && map.getHeight() == height);
        settled();
    }

    void scroll(double x, double y, double delta) {
        fire(new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null));
    }

    void press(double x, double y, boolean shift) {
        hand = new Pixel(x, y);
        mouse(MouseEvent.MOUSE_PRESSED, x, y, shift, 1);
    }

    void drag(double x, double y, boolean shift) {
        mouse(MouseEvent.MOUSE_DRAGGED, x, y, shift, 1);
    }

    void release(double x, double y, boolean shift) {
        mouse(MouseEvent.MOUSE_RELEASED, x, y, shift, 1);
    }

    void click(double x, double y, int count) {
        press(x, y, false);
        release(x, y, false);
        mouse(MouseEvent.MOUSE_CLICKED, x, y, false, count);
    }

    void key(KeyCode code, boolean shift) {
        fx(() -> {
            Event.fireEvent(
                    root.getScene().getFocusOwner() == null
                            ? map
                            : root.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mouse(EventType<MouseEvent> type, double x, double y, boolean shift, int count) {
        boolean still = hand.distance(new Pixel(x, y)) < 2;
        fire(new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                count,
                shift,
                false,
                false,
                false,
                type != MouseEvent.MOUSE_RELEASED,
                false,
                false,
                true,
                false,
                still,
                null));
    }

    private void fire(Event event) {
        fx(() -> {
            Event.fireEvent(map, event);
            return null;
        });
        settled();
    }

    WritableImage snapshot() {
        return fx(() -> map.snapshot(null, null));
    }

    @Override
    public void close() {
        fx(() -> {
            map.close();
            stage.close();
            return null;
        });
        pool.close();
    }
}
