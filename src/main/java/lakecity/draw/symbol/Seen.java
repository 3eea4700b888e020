package lakecity.draw.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lakecity.draw.figure.Figure;
import lakecity.draw.figure.Figures;
import lakecity.draw.figure.Screen;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.LayerView;
import lakecity.view.View;

/**
 * A layer that a view shows at a zoom.
 *
 * @param opacity above 0, at most 1
 */
public record Seen(Layer layer, StylePainter painter, double opacity) {

    /** The layers a view shows, bottom to top; ids and styles that are not known are left out. */
    public static List<Seen> of(Plan plan, View view, double zoom) {
        List<Seen> seen = new ArrayList<>();
        for (LayerView entry : view.layers()) {
            Optional<Layer> layer = plan.layer(entry.id());
            boolean shown = entry.visible() && entry.opacity() > 0 && layer.isPresent();
            if (shown && layer.get().isShownAt(zoom)) {
                Painters.of(layer.get().style())
                        .ifPresent(painter -> seen.add(new Seen(layer.get(), painter, entry.opacity())));
            }
        }
        return seen;
    }

    /** The figures of the layer in view that pass the filter, in the order of painting. */
    public List<Figure> figures(Figures figures, View view, Screen screen) {
        List<Figure> all = figures.of(layer.id(), screen.extent());
        return view.filter().statuses().isEmpty()
                ? all
                : all.stream()
                        .filter(figure -> view.filter().passes(figure.feature()))
                        .toList();
    }
}
