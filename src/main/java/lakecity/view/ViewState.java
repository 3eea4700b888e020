package lakecity.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The current {@link View} and the only way to change it. Panels call its verbs and observe its properties; they never
 * talk to each other. FX thread only.
 *
 * <p>Two properties: {@link #viewProperty()} is the state worth keeping and changes when a movement has come to rest;
 * {@link #viewportProperty()} is what the map shows at this moment and changes on every moving frame. A verb that moves
 * the map (show, home) changes the view's extent; the map flies there and reports its viewport on the way.
 *
 * <p>It remembers the views one came by (see {@link #back()}), and what is lit up only while somebody points at it, which is
 * no part of a view and of no history: {@link #hoveredProperty()} and {@link #brushedProperty()}.
 */
public final class ViewState {
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final ReadOnlyObjectWrapper<@Nullable String> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> brushed = new ReadOnlyObjectWrapper<>(Set.of());
    private final ViewHistory history;
    private Plan plan;
    /** Where the map is flying to; null when it was moved by hand since. */
    private @Nullable Bounds target;

    private @Nullable Viewport rested;
    private Consumer<Layer> revealed = layer -> {};

    public ViewState(Plan plan, View start) {
        this(plan, start, () -> System.nanoTime() / 1_000_000);
    }

    /** @param clock milliseconds that only grow, by which the history knows what belongs together */
    ViewState(Plan plan, View start, LongSupplier clock) {
        this.plan = plan;
        this.view = new ReadOnlyObjectWrapper<>(start);
        this.viewport = new ReadOnlyObjectWrapper<>(start.viewport(1024, 768));
        this.history = new ViewHistory(start, clock);
        this.target = start.extent();
    }

    public ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    public View view() {
        return view.get();
    }

    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    /** Another plan was opened: the view becomes its home view, in the language and colours of the present one. */
    public void open(Plan newPlan) {
        plan = newPlan;
        View home = View.home(newPlan, view().language(), view().palette())
                .withBase(view().baseMap(), view().baseOpacity())
                .withSource(view().sourceOpacity(), view().annotation());
        hovered.set(null);
        brushed.set(Set.of());
        history.restart(home);
        target = home.extent();
        view.set(home);
    }

    /** Selects a feature, or nothing with null. Where all layers that show it are off, the first of them goes on. */
    public void select(@Nullable String feature) {
        Optional<Layer> hidden = feature == null ? Optional.empty() : Hidden.layerOf(feature, plan, view());
        View now = hidden.map(layer -> view().withLayers(Hidden.on(layer, view().layers())))
                .orElse(view());
        View next = now.withSelection(feature);
        if (feature == null || feature.equals(view().selection())) {
            change(old -> next);
        } else {
            history.step(next, ViewHistory.Kind.CHOICE);
            view.set(next);
        }
        hidden.ifPresent(layer -> revealed.accept(layer));
    }

    /** Tells from now on which layer went on by itself, to show what was selected. */
    public void onRevealed(Consumer<Layer> listener) {
        revealed = revealed.andThen(listener);
    }

    /** Id of the feature that the pointer or the keyboard is at, on the map or in a list; null when there is none. */
    public ReadOnlyObjectProperty<@Nullable String> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The pointer is at a feature, or at none with null. */
    public void hover(@Nullable String feature) {
        hovered.set(feature);
    }

    /** Ids of the features lit up together while the rest is dimmed, as long as somebody points at what names them; mostly empty. */
    public ReadOnlyObjectProperty<Set<String>> brushedProperty() {
        return brushed.getReadOnlyProperty();
    }

    /** Lights up some features and dims the rest; none with an empty set. Nothing of it is kept. */
    public void brush(Set<String> features) {
        brushed.set(Set.copyOf(features));
    }

    /** Opens a saved view: its place and what is seen there. Base map, language and colours stay the reader's own. */
    public void go(View saved) {
        View next = view().withContent(saved).withExtent(saved.center(), saved.extent());
        if (!next.equals(view())) {
            history.step(next, ViewHistory.Kind.SAVED_VIEW);
            fly(next);
        }
    }

    /**
     * Shows a scene: as {@link #go}, but over the scene's base map. Until {@link #endScenes} nothing that is looked at is
     * noted for {@link #back()}.
     */
    public void showScene(View scene) {
        history.hold(true);
        fly(view().withContent(scene)
                .withExtent(scene.center(), scene.extent())
                .withBase(scene.baseMap(), scene.baseOpacity())
                .withSource(scene.sourceOpacity(), scene.annotation()));
    }

    /** No more scenes: what is looked at from now on is noted again. */
    public void endScenes() {
        history.hold(false);
    }

    /** Goes on from the view that was last looked at: the first of those one can go back to. */
    public void resume(View last) {
        View next = view().withContent(last).withExtent(last.center(), last.extent());
        history.restart(next);
        fly(next);
    }

    /**
     * Goes back to the view before, up to {@value ViewHistory#MOST} times. Places and chosen features count; a flight counts
     * once; layers, axis, language and colours stay as they are, unless a saved view had changed them.
     */
    public void back() {
        history.go(-1, view()).ifPresent(this::fly);
    }

    /** Takes back a {@link #back()}. */
    public void forward() {
        history.go(1, view()).ifPresent(this::fly);
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return history.backProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return history.forwardProperty();
    }

    public void setLayerVisible(String layer, boolean visible) {
        changeLayer(layer, old -> old.withVisible(visible));
    }

    public void setLayerOpacity(String layer, double opacity) {
        changeLayer(layer, old -> old.withOpacity(opacity));
    }

    /** Puts a layer at another position, counted from the bottom. */
    public void moveLayer(String layer, int position) {
        change(old -> {
            List<LayerView> layers = new ArrayList<>(old.layers());
            old.layer(layer).ifPresent(moved -> {
                layers.remove(moved);
                layers.add(Math.max(0, Math.min(layers.size(), position)), moved);
            });
            return old.withLayers(layers);
        });
    }

    /** Switches on the layers named and switches off all others. */
    public void showOnly(List<String> layers) {
        change(old -> old.withLayers(old.layers().stream()
                .map(layer -> layer.withVisible(layers.contains(layer.id())))
                .toList()));
    }

    public void setAxis(Axis axis) {
        change(old -> old.withAxis(axis));
    }

    public void setFilter(Filter filter) {
        change(old -> old.withFilter(filter));
    }

    public void setBase(String id, double opacity) {
        change(old -> old.withBase(id, opacity));
    }

    /** @param opacity of the base map's source over the embedded map, 0 to 1 */
    public void setSource(double opacity, Annotation annotation) {
        change(old -> old.withSource(opacity, annotation));
    }

    public void setLanguage(Language language) {
        change(old -> old.withLanguage(language));
    }

    public void setPalette(String palette) {
        change(old -> old.withPalette(palette));
    }

    /** Moves the map so that an extent fits. */
    public void show(Bounds extent) {
        View next = view().withExtent(extent.center(), extent);
        if (!next.equals(view())) {
            history.step(next, ViewHistory.Kind.MOVE);
            fly(next);
        }
    }

    /** Moves the map to the plan's home view; nothing else changes. */
    public void home() {
        show(plan.head().home());
    }

    /** The map reports what it shows on every moving frame. */
    public void moving(Viewport now) {
        viewport.set(now);
    }

    /** The map reports where a movement came to rest. */
    public void moved(Viewport now) {
        View next = view().withExtent(now.center(), now.bounds());
        boolean known = arrives(now) || isSamePlace(now);
        target = null;
        rested = now;
        viewport.set(now);
        if (!known && !next.equals(view())) {
            history.step(next, ViewHistory.Kind.MOVE);
        }
        view.set(next);
    }

    /** Whether the map has come where it was sent, rather than been stopped on the way. */
    private boolean arrives(Viewport now) {
        Bounds wanted = target;
        if (wanted == null) {
            return false;
        }
        Viewport there = Viewport.fitting(wanted, now.width(), now.height());
        return now.toPixel(there.center()).distance(now.toPixel(now.center())) < 1;
    }

    /** Whether only the window has another size than when the map last rested. */
    private boolean isSamePlace(Viewport now) {
        Viewport before = rested;
        return before != null && before.withSize(now.width(), now.height()).equals(now);
    }

    private void fly(View next) {
        if (!next.extent().equals(view().extent())) {
            target = next.extent();
        }
        view.set(next);
    }

    private void changeLayer(String layer, UnaryOperator<LayerView> change) {
        change(old -> old.withLayers(old.layers().stream()
                .map(each -> each.id().equals(layer) ? change.apply(each) : each)
                .toList()));
    }

    private void change(UnaryOperator<View> change) {
        View next = change.apply(view());
        if (!next.equals(view())) {
            history.amend(next);
            view.set(next);
        }
    }
}
