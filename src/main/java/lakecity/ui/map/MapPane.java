package lakecity.ui.map;

import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import javafx.util.Duration;
import lakecity.draw.Legend;
import lakecity.draw.Palette;
import lakecity.geo.Bounds;
import lakecity.geo.Pixel;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.task.Background;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The map: tiles, the painted overlay, and the furniture along its lower edge. It follows the view state and reports to
 * it where the user moves. All slow work goes to the background, whose ends must come on the FX thread. FX thread.
 */
public final class MapPane extends StackPane implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MapPane.class);
    private static final Duration RESIZED = Duration.millis(150);

    private final ViewState state;
    private final ObservableValue<Session> session;
    private final Function<Session, MapDrawing> drawings;
    private final Lane drawing;
    private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>(new Legend(Plan.empty()));
    private final MapOptions options;
    private final Camera camera;
    private final TileStage tiles;
    private final Overlay overlay;
    private final Furniture furniture;
    private final Hover hover;
    private final Picking picking;
    private final FeatureChooser chooser;
    private final PauseTransition resized = new PauseTransition(RESIZED);
    private final ChangeListener<View> viewListener = (property, old, now) -> viewChanged(old, now);
    private final ChangeListener<Session> sessionListener = (property, old, now) -> sessionChanged(now);
    private final ChangeListener<@Nullable String> hoverListener = (property, old, now) -> lit(now);
    private final ChangeListener<Set<String>> brushListener =
            (property, old, now) -> overlay().brush(now);
    private final Scale larger = new Scale(1, 1, 0, 0);
    private @Nullable Bounds reported;
    private double windowScale = 1;
    private boolean isStrong;
    private Runnable showBookmarks = () -> {};

    /** With the program's own painters. */
    public MapPane(ViewState state, ObservableValue<Session> session, Background background, TileSources sources) {
        this(state, session, background, sources, MapDrawing::of, MapOptions.standard());
    }

    /** @param drawings how a session is drawn; called in the background */
    public MapPane(
            ViewState state,
            ObservableValue<Session> session,
            Background background,
            TileSources sources,
            Function<Session, MapDrawing> drawings,
            MapOptions options) {
        this.state = state;
        this.session = session;
        this.drawings = drawings;
        this.options = options;
        drawing = new Lane(background);
        chooser = new FeatureChooser(this::requestFocus, state::hover);
        camera = new Camera(options.animated(), this::moving, this::rested);
        tiles = new TileStage(sources, background, options.tileTimeoutMillis());
        overlay = new Overlay(background, options.animated());
        hover = new Hover(this, state);
        picking = new Picking(this, state, camera, background, chooser, hover);
        BoxZoom box = new BoxZoom();
        new Gestures(this, camera, box, this::home, picking::click);
        new FeatureWalk(this, state, () -> session.getValue().plan(), hover);
        ZoomButtons buttons =
                new ZoomButtons(this::zoomIn, this::zoomOut, this::home, state, () -> showBookmarks.run());
        buttons.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> picking.leave());
        furniture = new Furniture(buttons, Messages.of(state.view().language()));
        getChildren().addAll(tiles, overlay, box.node(), furniture, hover.tag(), chooser, focusRing());
        dress();
        listen();
        camera.show(state.view().extent());
        sessionChanged(session.getValue());
    }

    private void dress() {
        getStyleClass().add("lc-map");
        getStylesheets().add(String.valueOf(MapPane.class.getResource("/lakecity/ui/map.css")));
        getTransforms().add(larger);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        state.viewProperty().addListener(viewListener);
        state.hoveredProperty().addListener(hoverListener);
        state.brushedProperty().addListener(brushListener);
        session.addListener(sessionListener);
        tiles.sourceProperty().addListener((property, old, now) -> furnish());
        resized.setOnFinished(e -> settled());
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> furniture.pointer(new Pixel(e.getX(), e.getY())));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> furniture.pointer(new Pixel(e.getX(), e.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> furniture.pointer(null));
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .addListener((property, old, now) -> screenScale(now == null ? 1 : now.doubleValue()));
    }

    /** Zooms in by one level round the middle. */
    public void zoomIn() {
        camera.zoomMiddle(1);
    }

    /** Zooms out by one level round the middle. */
    public void zoomOut() {
        camera.zoomMiddle(-1);
    }

    /** Flies to the plan's home view. */
    public void home() {
        state.home();
        if (camera.isUsers()) {
            camera.show(state.view().extent());
        }
    }

    /** What the button for bookmarks does. */
    public void setOnBookmarks(Runnable show) {
        showBookmarks = show;
    }

    /** Tries at once to load the tiles that failed. */
    public void retryTiles() {
        tiles.retry();
    }

    /** What the window should say about tiles that do not come; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable LocalText> tileTroubleProperty() {
        return tiles.troubleProperty();
    }

    /** What the window should say when the overlay could not be painted; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable LocalText> overlayTroubleProperty() {
        return overlay.troubleProperty();
    }

    /** Keeps the furniture clear of panels that float over the map. */
    public void setFurnitureInsets(Insets insets) {
        StackPane.setMargin(furniture, insets);
    }

    /** How much of the map's lower right edge its credits take, in pixels from below; cards keep off it. */
    public ReadOnlyDoubleProperty footProperty() {
        return furniture.footProperty();
    }

    /** Ends a flight at once, where it leads to. */
    public void land() {
        camera.land();
    }

    /** Whether the map flies or glides. */
    public boolean isMoving() {
        return camera.isMoving();
    }

    /**
     * Dresses the map for an audience: without buttons, everything larger, drawn as sharp as before. Whoever lays the map
     * out gives it so many times less room.
     *
     * @param factor how many times larger; 1 with strong false is the map of the window
     * @param strong whether what is drawn has more contrast
     */
    public void present(double factor, boolean strong, boolean bare) {
        larger.setX(factor);
        larger.setY(factor);
        isStrong = strong;
        furniture.setBare(bare);
        if (bare) {
            picking.leave();
            chooser.close();
        }
        screenScale(windowScale);
        overlay.view(seen(state.view()));
    }

    /** Whether the map moves or paints: for tests and for pictures of the window. */
    public boolean isBusy() {
        return camera.isMoving() || drawing.isBusy() || overlay.isBusy() || tiles.isBusy();
    }

    /** Whether tiles and overlay are all there, as {@link #isBusy} but without waiting for tidying up. */
    boolean isWhole() {
        return tiles.sourceProperty().get() != null && !drawing.isBusy() && !overlay.isBusy() && !tiles.isLoading();
    }

    /** What the legend says of the plan shown; it follows a change of the plan when that is ready to be drawn. */
    public ReadOnlyObjectProperty<Legend> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** Stops following the view and closes the tile source. */
    @Override
    public void close() {
        state.viewProperty().removeListener(viewListener);
        state.hoveredProperty().removeListener(hoverListener);
        state.brushedProperty().removeListener(brushListener);
        picking.leave();
        session.removeListener(sessionListener);
        camera.halt();
        resized.stop();
        drawing.clear();
        overlay.close();
        tiles.close();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            Viewport before = camera.viewport();
            camera.resize(getWidth(), getHeight());
            if (!Objects.equals(before, camera.viewport())) {
                chooser.close();
                restLater();
            }
        }
        super.layoutChildren();
    }

    Camera camera() {
        return camera;
    }

    TileStage tiles() {
        return tiles;
    }

    Overlay overlay() {
        return overlay;
    }

    FeatureChooser chooser() {
        return chooser;
    }

    Label tag() {
        return hover.tag();
    }

    /** A frame that shows that the keys go to the map. */
    private Region focusRing() {
        Region ring = new Region();
        ring.getStyleClass().add("lc-map-focus");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        return ring;
    }

    private void lit(@Nullable String feature) {
        overlay.hover(feature);
    }

    private void restLater() {
        if (options.animated()) {
            resized.playFromStart();
        } else {
            settled();
        }
    }

    /** The window has its new size. */
    private void settled() {
        if (camera.isUsers() && !camera.isMoving()) {
            camera.rest();
        } else {
            overlay.rest();
        }
    }

    private void moving(Viewport now) {
        tiles.follow(now);
        overlay.follow(now);
        furniture.follow(now);
        state.moving(now);
    }

    private void rested(Viewport now) {
        reported = now.bounds();
        state.moved(now);
        overlay.rest();
        tiles.rest();
    }

    private void viewChanged(View old, View now) {
        if (!now.extent().equals(old.extent()) && !now.extent().equals(reported)) {
            chooser.close();
            reported = null;
            if (now.plan().equals(old.plan())) {
                camera.show(now.extent());
            } else {
                // Another pack is no journey from the former one.
                camera.jump(now.extent());
            }
        }
        tiles.view(now, session.getValue());
        overlay.view(seen(now));
        if (now.language() != old.language() || !now.baseMap().equals(old.baseMap())) {
            furnish();
        }
    }

    private void sessionChanged(Session now) {
        chooser.close();
        tiles.view(state.view(), now);
        overlay.view(seen(state.view()));
        furnish();
        drawing.run(
                () -> drawings.apply(now),
                made -> {
                    picking.finder(made.finder());
                    overlay.painter(made.painter());
                    legend.set(made.legend());
                },
                fault -> LOG.error("the plan cannot be prepared for drawing", fault));
    }

    private void furnish() {
        View view = state.view();
        furniture.show(
                view, session.getValue().plan().head(), tiles.sourceProperty().get());
        Messages words = Messages.of(view.language());
        setAccessibleText(words.text("map.name"));
        setAccessibleHelp(words.text("map.help"));
    }

    /** What is painted over the tiles. */
    private View seen(View view) {
        return isStrong ? view.withPalette(Palette.strong(view.palette())) : view;
    }

    private void screenScale(double scale) {
        windowScale = scale;
        tiles.screenScale(scale * larger.getX());
        overlay.screenScale(scale * larger.getX());
    }
}
