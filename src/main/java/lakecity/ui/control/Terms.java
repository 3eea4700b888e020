package lakecity.ui.control;

import lakecity.i18n.Messages;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Source;

/** The words for the plan's classes, the same in every panel and in the legend. */
public final class Terms {
    private Terms() {}

    public static String of(OutlineStatus status, Messages words) {
        return words.text("draw.status." + status.code());
    }

    public static String of(LatestState.State state, Messages words) {
        return words.text("draw.latest." + state.code());
    }

    public static String of(PlaceConfidence confidence, Messages words) {
        return words.text("term.place." + confidence.code());
    }

    public static String of(Source.Grade grade, Messages words) {
        return words.text("term.grade." + grade.code());
    }
}
