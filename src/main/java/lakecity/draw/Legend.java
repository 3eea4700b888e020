package lakecity.draw;

import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.View;
import lakecity.view.Viewport;

/** What the map's legend says: the statuses and confidences drawn in a viewport, each with its sample. Any thread. */
public final class Legend {

    /** One line of the legend. */
    public record Entry(LocalText title, Swatch swatch) {}

    public Legend(Plan plan) {}

    /** The lines for what is drawn in the viewport, statuses first, then confidences. */
    public List<Entry> entries(View view, Viewport viewport) {
        return List.of();
    }

    /** The sample of a layer for the layer tree. */
    public Swatch swatch(Layer layer, String palette) {
        return (g, width, height) -> {};
    }
}
