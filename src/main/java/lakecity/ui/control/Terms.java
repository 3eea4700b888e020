package lakecity.ui.control;

import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.plan.PlaceConfidence;
import lakecity.plan.Source;
import lakecity.view.Axis;

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

    /**
     * What a list says of a feature in a word or two: first of all that the map cannot show its place, where it has one, else
     * its status on an axis; empty for context, which has none.
     */
    public static String status(Feature feature, Axis axis, Messages words) {
        PlaceConfidence confidence = feature.place().confidence();
        boolean county = confidence == PlaceConfidence.COUNTY_ONLY;
        if (!feature.layer().isEmpty() && (county || !feature.isOnMap())) {
            return of(county ? confidence : PlaceConfidence.UNPLACED, words);
        }
        if (axis == Axis.LATEST) {
            LatestState latest = feature.latest();
            return latest == null ? "" : of(latest.state(), words);
        }
        OutlineStatus status = feature.outlineStatus();
        return status == null ? "" : of(status, words);
    }

    public static String of(Source.Grade grade, Messages words) {
        return words.text("term.grade." + grade.code());
    }
}
