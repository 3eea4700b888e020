package lakecity.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Shape;

/** Features that the map could show but does not, because the layers they are drawn on are off. */
final class Hidden {
    private Hidden() {}

    /** The layer to switch on so that a feature is seen; empty where it is seen already or no layer shows it. */
    static Optional<Layer> layerOf(String feature, Plan plan, View view) {
        List<Layer> layers = plan.feature(feature).filter(Feature::isOnMap).stream()
                .flatMap(found -> Stream.concat(
                        Stream.of(found.layer()), found.shapes().stream().map(Shape::layer)))
                .distinct()
                .flatMap(id -> plan.layer(id).stream())
                .toList();
        boolean seen = layers.stream()
                .anyMatch(
                        layer -> view.layer(layer.id()).map(LayerView::visible).orElse(true));
        return seen ? Optional.empty() : layers.stream().findFirst();
    }

    /** The layers of a view with one of them on. */
    static List<LayerView> on(Layer layer, List<LayerView> layers) {
        return layers.stream()
                .map(each -> each.id().equals(layer.id()) ? each.withVisible(true) : each)
                .toList();
    }
}
