package lakecity.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * The current {@link View} and the only way to change it. Panels call its verbs and observe its properties; they never
 * talk to each other. FX thread only.
 *
 * <p>Two properties: {@link #viewProperty()} is the state worth keeping and changes when a movement has come to rest;
 * {@link #viewportProperty()} is what the map shows at this moment and changes on every moving frame. A verb that moves
 * the map (show, home) changes the view's extent; the map flies there and reports its viewport on the way.
 */
public final class ViewState {
    private final ReadOnlyObjectWrapper<View> view;
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private Plan plan;

    public ViewState(Plan plan, View start) {
        this.plan = plan;
        this.view = new ReadOnlyObjectWrapper<>(start);
        this.viewport = new ReadOnlyObjectWrapper<>(start.viewport(1024, 768));
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
        view.set(View.home(newPlan, view().language(), view().palette())
                .withBase(view().baseMap(), view().baseOpacity()));
    }

    /** Selects a feature, or nothing with null. */
    public void select(@Nullable String feature) {
        change(old -> old.withSelection(feature));
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

    public void setLanguage(Language language) {
        change(old -> old.withLanguage(language));
    }

    public void setPalette(String palette) {
        change(old -> old.withPalette(palette));
    }

    /** Moves the map so that an extent fits. */
    public void show(Bounds extent) {
        change(old -> old.withExtent(extent.center(), extent));
    }

    /** Moves the map to the plan's home view; nothing else changes. */
    public void home() {
        show(plan.head().home());
    }

    /** Opens a saved view: its place and what is seen there. Base map, language and colours stay the reader's own. */
    public void go(View saved) {
        change(old -> old.withLayers(saved.layers())
                .withFilter(saved.filter())
                .withAxis(saved.axis())
                .withSelection(saved.selection())
                .withExtent(saved.center(), saved.extent()));
    }

    /** The map reports what it shows on every moving frame. */
    public void moving(Viewport now) {
        viewport.set(now);
    }

    /** The map reports where a movement came to rest. */
    public void moved(Viewport now) {
        viewport.set(now);
        change(old -> old.withExtent(now.center(), now.bounds()));
    }

    private void changeLayer(String layer, UnaryOperator<LayerView> change) {
        change(old -> old.withLayers(old.layers().stream()
                .map(each -> each.id().equals(layer) ? change.apply(each) : each)
                .toList()));
    }

    private void change(UnaryOperator<View> change) {
        View next = change.apply(view());
        if (!next.equals(view())) {
            view.set(next);
        }
    }
}
