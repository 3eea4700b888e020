package lakecity.ui.layers;

import lakecity.plan.Feature;
import lakecity.plan.Layer;

/** A line of the layer tree: a layer, its settings, or a feature it counts. */
sealed interface LayerEntry {

    /** The invisible root. */
    record Root() implements LayerEntry {}

    record OfLayer(Layer layer) implements LayerEntry {}

    record Settings(Layer layer) implements LayerEntry {}

    record OfFeature(Feature feature) implements LayerEntry {}
}
