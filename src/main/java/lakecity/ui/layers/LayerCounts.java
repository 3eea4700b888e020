package lakecity.ui.layers;

import java.util.List;
import java.util.stream.Collectors;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;

/** What the layer tree says at the end of a layer's line: how many things it has and how many of them the map shows. */
final class LayerCounts {
    private LayerCounts() {}

    /** "底图" for context; the layer's own tallies if it has any; the plain number when all are shown. */
    static String text(Plan plan, Layer layer, Messages words) {
        if (layer.context()) {
            return words.text("layers.context");
        }
        List<Feature> features = plan.featuresOf(layer.id());
        if (!layer.tallies().isEmpty()) {
            return layer.tallies().stream()
                    .map(tally ->
                            drawnWith(plan, layer, tally) + " " + tally.text().primary(words.language()))
                    .collect(Collectors.joining(" + "));
        }
        long shown = features.stream().filter(Feature::isOnMap).count();
        return shown == features.size() ? String.valueOf(shown) : words.text("layers.count", shown, features.size());
    }

    private static long drawnWith(Plan plan, Layer layer, Layer.Tally tally) {
        return plan.shapesOn(layer.id()).stream()
                .filter(shape -> tally.symbols().contains(shape.symbol()))
                .map(shape -> shape.feature())
                .distinct()
                .count();
    }
}
