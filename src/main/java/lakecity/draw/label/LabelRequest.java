package lakecity.draw.label;

import java.util.Set;
import lakecity.i18n.Language;
import lakecity.view.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Everything the placement of names depends on but the plan itself; the position of the picture is not among it.
 *
 * @param step zoom in quarters: a placement holds from step / 4 to just below the next
 * @param layers ids of the layers shown
 * @param selection the selected feature where it would have no name without being selected; else null
 */
record LabelRequest(
        int step,
        Set<String> layers,
        Filter filter,
        Language language,
        @Nullable String selection) {
    static final double STEPS = 4;

    /** The smallest zoom it holds for. */
    double zoom() {
        return step / STEPS;
    }

    LabelRequest withSelection(@Nullable String feature) {
        return new LabelRequest(step, layers, filter, language, feature);
    }
}
