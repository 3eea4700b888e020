package lakecity.ui.map;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import lakecity.geo.Pixel;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Ground;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;

/**
 * Going through what the map shows without a mouse: N and P light up the next and the former feature, those nearest to
 * the middle first, and Enter selects the one lit up. FX thread.
 */
final class FeatureWalk {
    private final Region map;
    private final ViewState state;
    private final Supplier<Plan> plan;
    private final Hover hover;

    FeatureWalk(Region map, ViewState state, Supplier<Plan> plan, Hover hover) {
        this.map = map;
        this.state = state;
        this.plan = plan;
        this.hover = hover;
        map.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    private record Stop(Feature feature, Pixel at) {}

    private void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        boolean backwards = event.getCode() == KeyCode.P || event.isShiftDown();
        if (event.getCode() == KeyCode.N || event.getCode() == KeyCode.P) {
            step(backwards ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && state.hoveredProperty().get() != null) {
            state.select(state.hoveredProperty().get());
        } else {
            return;
        }
        event.consume();
    }

    private void step(int by) {
        List<Stop> stops = stops(plan.get(), state.view(), state.viewport());
        if (stops.isEmpty()) {
            return;
        }
        String from = state.hoveredProperty().get() == null
                ? state.view().selection()
                : state.hoveredProperty().get();
        int now =
                stops.stream().map(stop -> stop.feature().id()).toList().indexOf(Objects.requireNonNullElse(from, ""));
        int next = now < 0 ? (by > 0 ? 0 : stops.size() - 1) : Math.floorMod(now + by, stops.size());
        Stop stop = stops.get(next);
        Messages words = Messages.of(state.view().language());
        String name = stop.feature().name().primary(words.language());
        String said = words.text("map.walk", name, next + 1, stops.size());
        hover.name(stop.feature(), said, stop.at());
        map.setAccessibleText(said);
    }

    /** What is drawn in a viewport, with where it is there, from the middle outwards. */
    private static List<Stop> stops(Plan plan, View view, Viewport viewport) {
        Pixel middle = new Pixel(viewport.width() / 2, viewport.height() / 2);
        return plan.layers().stream()
                .filter(layer -> !layer.context() && view.shows(layer, viewport.zoom()))
                .flatMap(layer -> plan.featuresOf(layer.id()).stream())
                .distinct()
                .filter(feature -> feature.isOnMap() && view.filter().passes(feature))
                .flatMap(feature -> stop(feature, plan, viewport).stream())
                .sorted(Comparator.<Stop>comparingDouble(stop -> stop.at().distance(middle))
                        .thenComparing(stop -> stop.feature().id()))
                .toList();
    }

    private static Optional<Stop> stop(Feature feature, Plan plan, Viewport viewport) {
        return Ground.of(feature, plan)
                .filter(ground -> ground.intersects(viewport.bounds()))
                .map(ground -> viewport.toPixel(ground.center()))
                .map(at -> new Stop(
                        feature,
                        new Pixel(
                                Math.max(0, Math.min(viewport.width(), at.x())),
                                Math.max(0, Math.min(viewport.height(), at.y())))));
    }
}
