package lakecity.draw.symbol;

import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.OutlineStatus;
import lakecity.view.Axis;

/**
 * How the status of a feature is drawn: by shape first.
 *
 * @param pattern the shape
 * @param pale paler, because nothing newer than the outline is known to have begun
 */
record Look(Pattern pattern, boolean pale) {

    /** The shapes a status has, on lines, on the edges of areas and on symbols. */
    enum Pattern {
        /** Round dots: studied. */
        DOTS,
        /** Long dashes: planned. */
        DASHES,
        /** Open core with casing: advanced; building. */
        CORE,
        /** Thin and solid with ticks: upgraded. */
        TICKS,
        /** Plain: named. */
        PLAIN,
        /** Solid: built. */
        SOLID
    }

    static Look of(Feature feature, Axis axis) {
        Pattern outline = pattern(feature);
        LatestState latest = feature.latest();
        if (axis == Axis.OUTLINE || latest == null) {
            return new Look(outline, false);
        }
        return switch (latest.state()) {
            case BUILT -> new Look(Pattern.SOLID, false);
            case BUILDING -> new Look(Pattern.CORE, false);
            case NOT_STARTED, EARLY_STUDY, NOT_FOUND -> new Look(outline, true);
        };
    }

    private static Pattern pattern(Feature feature) {
        OutlineStatus status = feature.outlineStatus();
        if (status == null) {
            return Pattern.PLAIN;
        }
        return switch (status) {
            case STUDIED -> Pattern.DOTS;
            case PLANNED -> Pattern.DASHES;
            case ADVANCED -> Pattern.CORE;
            case UPGRADED -> Pattern.TICKS;
            case NAMED -> Pattern.PLAIN;
        };
    }
}
