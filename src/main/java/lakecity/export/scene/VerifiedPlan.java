package lakecity.export.scene;

import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.LatestState;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.view.Session;

/**
 * A plan without the later states that rest on sources graded 转载待核 alone: their features are drawn as those of which
 * nothing was found, and the picture says that such states are left out. What the outline says stays, and so does every
 * place: how sure it is is drawn with it.
 */
public final class VerifiedPlan {
    private VerifiedPlan() {}

    /** A session with such a plan; the same session when nothing is left out. */
    public static Session of(Session session) {
        Plan told = of(session.plan());
        return told == session.plan() ? session : new Session(told, session.base(), session.issues());
    }

    /** The same plan when nothing is left out. */
    static Plan of(Plan plan) {
        if (plan.features().stream().noneMatch(feature -> isDoubtful(plan, feature))) {
            return plan;
        }
        List<Feature> features = plan.features().stream()
                .map(feature -> isDoubtful(plan, feature) ? without(feature) : feature)
                .toList();
        return new Plan(
                plan.head(), plan.layers(), plan.presets(), features, List.copyOf(plan.sources()), plan.outline());
    }

    /** Whether a feature's latest state rests on unverified sources alone. */
    static boolean isDoubtful(Plan plan, Feature feature) {
        LatestState latest = feature.latest();
        return latest != null
                && !latest.sources().isEmpty()
                && latest.sources().stream()
                        .flatMap(id -> plan.source(id).stream())
                        .allMatch(source -> source.grade() == Source.Grade.UNVERIFIED);
    }

    private static Feature without(Feature feature) {
        LocalText left = Messages.both("export.table.unchecked");
        LatestState unknown = new LatestState(LatestState.State.NOT_FOUND, "", left, List.of());
        return new Feature(
                feature.id(),
                feature.name(),
                feature.pinyin(),
                feature.kind(),
                feature.layer(),
                feature.outlineVerb(),
                feature.outlineStatus(),
                feature.passages(),
                feature.officialRef(),
                unknown,
                feature.place(),
                feature.shapes(),
                feature.seat(),
                feature.counties(),
                feature.description(),
                feature.outlineText(),
                feature.note(),
                feature.members(),
                feature.related(),
                feature.sources());
    }
}
