package lakecity.ui.map;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import lakecity.draw.Legend;
import lakecity.draw.style.Palette;
import lakecity.geo.Bounds;
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
 * Keeps the parts of the map in step with the view state and the open pack, and reports to the state where the user
 * moves. FX thread.
 */
final class MapFollower {
    private static final Logger LOG = LoggerFactory.getLogger(MapFollower.class);

    private final ViewState state;
    private final ObservableValue<Session> session;
    private final Function<Session, MapDrawing> drawings;
    private final Lane drawing;
    private final MapParts parts;
    private final Consumer<Messages> speak;
    private final ReadOnlyObjectWrapper<Legend> legend = new ReadOnlyObjectWrapper<>(new Legend(Plan.empty()));
    private final ChangeListener<View> viewListener = (property, old, now) -> viewChanged(old, now);
    private final ChangeListener<Session> sessionListener = (property, old, now) -> sessionChanged(now);
    private final ChangeListener<@Nullable String> hoverListener = (property, old, now) -> lit(now);
    private final ChangeListener<Set<String>> brushListener = (property, old, now) -> brushed(now);
    /** What the user moved to: the state's echo of it moves nothing. */
    private @Nullable Bounds reported;

    private boolean isStrong;
    private UnaryOperator<Session> drawn = UnaryOperator.identity();

    /**
     * @param drawings how a session is drawn; called in the background
     * @param speak names the map in the language of the moment
     */
    MapFollower(
            ViewState state,
            ObservableValue<Session> session,
            Background background,
            Function<Session, MapDrawing> drawings,
            MapParts parts,
            Consumer<Messages> speak) {
        this.state = state;
        this.session = session;
        this.drawings = drawings;
        this.parts = parts;
        this.speak = speak;
        drawing = new Lane(background);
        state.viewProperty().addListener(viewListener);
        state.hoveredProperty().addListener(hoverListener);
        state.brushedProperty().addListener(brushListener);
        session.addListener(sessionListener);
        parts.tiles().stackProperty().addListener((property, old, now) -> furnish());
    }

    /** Shows what is to be seen now. */
    void begin() {
        parts.camera().show(state.view().extent());
        show(session.getValue());
        // What the empty plan comes to would only be told after the window is built, and the plan itself wait for it.
        if (!session.getValue().plan().head().id().isEmpty()) {
            draw(session.getValue());
        }
    }

    /** What the legend says of the plan shown. */
    ReadOnlyObjectProperty<Legend> legendProperty() {
        return legend.getReadOnlyProperty();
    }

    /** Whether a plan is being prepared for drawing. */
    boolean isBusy() {
        return drawing.isBusy();
    }

    /** Whether what is painted over the tiles has more contrast. */
    void strong(boolean strong) {
        isStrong = strong;
        parts.overlay().view(seen(state.view()));
        furnish();
    }

    /** From now on draws what is made of the session. */
    void drawAs(UnaryOperator<Session> made) {
        Session open = session.getValue();
        boolean isOther = drawn.apply(open).plan() != made.apply(open).plan();
        drawn = made;
        if (isOther) {
            draw(open);
        }
    }

    /** The camera moves. */
    void moving(Viewport now) {
        parts.tiles().follow(now);
        parts.overlay().follow(now);
        parts.furniture().follow(now);
        state.moving(now);
    }

    /** The camera came to rest. */
    void rested(Viewport now) {
        reported = now.bounds();
        state.moved(now);
        parts.overlay().rest();
        parts.tiles().rest();
    }

    /** Stops following. */
    void close() {
        state.viewProperty().removeListener(viewListener);
        state.hoveredProperty().removeListener(hoverListener);
        state.brushedProperty().removeListener(brushListener);
        session.removeListener(sessionListener);
        drawing.close();
    }

    private void lit(@Nullable String feature) {
        parts.overlay().hover(feature);
    }

    private void brushed(Set<String> features) {
        parts.overlay().brush(features);
    }

    private void viewChanged(View old, View now) {
        if (!now.extent().equals(old.extent()) && !now.extent().equals(reported)) {
            parts.chooser().close();
            reported = null;
            if (now.plan().equals(old.plan())) {
                parts.camera().show(now.extent());
            } else {
                // Another pack is no journey from the former one.
                parts.camera().jump(now.extent());
            }
        }
        parts.tiles().view(now, session.getValue());
        parts.overlay().view(seen(now));
        boolean isSaid = now.language() == old.language() && now.axis() == old.axis();
        if (!isSaid || !now.baseMap().equals(old.baseMap())) {
            furnish();
        }
    }

    private void sessionChanged(Session now) {
        show(now);
        draw(now);
    }

    private void show(Session now) {
        parts.chooser().close();
        parts.tiles().view(state.view(), now);
        parts.overlay().view(seen(state.view()));
        furnish();
    }

    private void draw(Session now) {
        Session shown = drawn.apply(now);
        drawing.run(
                () -> drawings.apply(shown),
                this::use,
                fault -> LOG.error("the plan cannot be prepared for drawing", fault));
    }

    private void use(MapDrawing made) {
        parts.picking().finder(made.finder());
        parts.overlay().painter(made.painter());
        legend.set(made.legend());
    }

    private void furnish() {
        View view = state.view();
        parts.furniture()
                .show(
                        view,
                        session.getValue().plan().head(),
                        parts.tiles().stackProperty().get());
        speak.accept(Messages.of(view.language()));
    }

    /** What is painted over the tiles. */
    private View seen(View view) {
        return isStrong ? view.withPalette(Palette.strong(view.palette())) : view;
    }
}
