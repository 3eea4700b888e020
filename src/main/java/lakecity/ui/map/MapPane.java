package lakecity.ui.map;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import lakecity.draw.Legend;
import lakecity.geo.Pixel;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.tiles.TileHealth;
import lakecity.view.Session;
import lakecity.view.ViewState;
import lakecity.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * The map: tiles, the painted overlay, and the furniture along its lower edge. It follows the view state and reports to
 * it where the user moves. All slow work goes to the background, whose ends must come on the FX thread. FX thread.
 */
public final class MapPane extends StackPane implements AutoCloseable {
    private final ViewState state;
    private final MapOptions options;
    private final MapParts parts;
    private final Hover hover;
    private final MapFollower follower;
    private final MapScale scale;
    private final Resizing resizing;
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
        this.options = options;
        hover = new Hover(this, state);
        parts = parts(background, sources);
        resizing = new Resizing(parts, options.animated());
        BoxZoom box = new BoxZoom();
        new Gestures(this, parts.camera(), box, this::home, parts.picking()::click);
        new FeatureWalk(this, state, () -> session.getValue().plan(), hover);
        getChildren()
                .addAll(
                        parts.tiles(),
                        parts.overlay(),
                        box.node(),
                        parts.furniture(),
                        hover.tag(),
                        parts.chooser(),
                        focusRing());
        dress();
        listen();
        scale = new MapScale(this, this::screenScale);
        follower = new MapFollower(state, session, background, drawings, parts, this::speak);
        follower.begin();
    }

    private MapParts parts(Background background, TileSources sources) {
        FeatureChooser chooser = new FeatureChooser(this::requestFocus, state::hover);
        Camera camera = new Camera(options.animated(), this::moving, this::rested);
        TileStage tiles = new TileStage(sources, background, options.tileTimeoutMillis());
        Overlay overlay = new Overlay(background, options.animated());
        Picking picking = new Picking(this, state, camera, background, chooser, hover);
        ZoomButtons buttons =
                new ZoomButtons(this::zoomIn, this::zoomOut, this::home, state, () -> showBookmarks.run());
        buttons.addEventHandler(MouseEvent.MOUSE_ENTERED, e -> picking.leave());
        Furniture furniture = new Furniture(buttons, Messages.of(state.view().language()));
        return new MapParts(camera, tiles, overlay, furniture, picking, chooser);
    }

    private void dress() {
        getStyleClass().add("lc-map");
        getStylesheets().add(String.valueOf(MapPane.class.getResource("/lakecity/ui/map.css")));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private void listen() {
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> furniture().pointer(new Pixel(e.getX(), e.getY())));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> furniture().pointer(new Pixel(e.getX(), e.getY())));
        addEventHandler(MouseEvent.MOUSE_EXITED, e -> furniture().pointer(null));
    }

    private void speak(Messages words) {
        setAccessibleText(words.text("map.name"));
        setAccessibleHelp(words.text("map.help"));
    }

    /** Zooms in by one level round the middle. */
    public void zoomIn() {
        camera().zoomMiddle(1);
    }

    /** Zooms out by one level round the middle. */
    public void zoomOut() {
        camera().zoomMiddle(-1);
    }

    /** Flies to the plan's home view. */
    public void home() {
        state.home();
        if (camera().isUsers()) {
            camera().show(state.view().extent());
        }
    }

    /** What the button for bookmarks does. */
    public void setOnBookmarks(Runnable show) {
        showBookmarks = show;
    }

    /** Tries at once what failed, and opens anew what the view's base map and annotation have become. */
    public void retryTiles() {
        tiles().retry();
    }

    /** What the window should say about tiles that do not come; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable LocalText> tileTroubleProperty() {
        return tiles().troubleProperty();
    }

    /** How the base map does: local, online, partly or not at all, and why. */
    public ReadOnlyObjectProperty<TileHealth> baseHealthProperty() {
        return tiles().healthProperty();
    }

    /** Whether the user works offline: tiles that do not come are no trouble then; afterwards they are asked for at once. */
    public void setOffline(boolean offline) {
        tiles().setOffline(offline);
    }

    /** What the window should say when the overlay could not be painted; null when all is well. */
    public ReadOnlyObjectProperty<@Nullable LocalText> overlayTroubleProperty() {
        return overlay().troubleProperty();
    }

    /** Keeps the furniture clear of panels that float over the map. */
    public void setFurnitureInsets(Insets insets) {
        furniture().keepClear(insets);
    }

    /** How much of the map's lower right edge its credits take, in pixels from below; cards keep off it. */
    public ReadOnlyDoubleProperty footProperty() {
        return furniture().footProperty();
    }

    /** Ends a flight at once, where it leads to. */
    public void land() {
        camera().land();
    }

    /** Whether the map flies or glides. */
    public boolean isMoving() {
        return camera().isMoving();
    }

    /**
     * Dresses the map for an audience: without buttons, everything larger, drawn as sharp as before. Whoever lays the map
     * out gives it so many times less room.
     *
     * @param factor how many times larger; 1 with strong false is the map of the window
     * @param strong whether what is drawn has more contrast
     */
    public void present(double factor, boolean strong, boolean bare) {
        furniture().setBare(bare);
        if (bare) {
            parts.picking().leave();
            chooser().close();
        }
        scale.enlarge(factor);
        follower.strong(strong);
    }

    /** From now on draws what is made of the session, as for an audience that is not to see all of it. */
    public void draw(UnaryOperator<Session> made) {
        follower.drawAs(made);
    }

    /** Whether the map moves or paints: for tests and for pictures of the window. */
    public boolean isBusy() {
        return camera().isMoving() || follower.isBusy() || overlay().isBusy() || tiles().isBusy();
    }

    /** Whether tiles and overlay are all there, as {@link #isBusy} but without waiting for tidying up. */
    boolean isWhole() {
        return tiles().stackProperty().get() != null
                && !follower.isBusy()
                && !overlay().isBusy()
                && !tiles().isLoading();
    }

    /** What the legend says of the plan shown; it follows a change of the plan when that is ready to be drawn. */
    public ReadOnlyObjectProperty<Legend> legendProperty() {
        return follower.legendProperty();
    }

    /** Stops following the view and closes the tile source. */
    @Override
    public void close() {
        follower.close();
        parts.picking().leave();
        camera().halt();
        resizing.stop();
        overlay().close();
        tiles().close();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            resizing.resize(getWidth(), getHeight());
        }
        super.layoutChildren();
    }

    Camera camera() {
        return parts.camera();
    }

    TileStage tiles() {
        return parts.tiles();
    }

    Overlay overlay() {
        return parts.overlay();
    }

    FeatureChooser chooser() {
        return parts.chooser();
    }

    private Furniture furniture() {
        return parts.furniture();
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

    private void moving(Viewport now) {
        follower.moving(now);
    }

    private void rested(Viewport now) {
        follower.rested(now);
    }

    private void screenScale(double pixels) {
        tiles().screenScale(pixels);
        overlay().screenScale(pixels);
    }
}
