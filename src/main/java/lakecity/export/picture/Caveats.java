package lakecity.export.picture;

import java.util.ArrayList;
import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.plan.PlanHead;
import lakecity.view.Axis;

/**
 * What every picture that leaves the program says of itself. No export may leave any of it out.
 *
 * @param title the plan's title
 * @param axis which status is drawn, with the data date where it is the latest state
 * @param statements source, edition, data date, coordinate system, and what the picture is not
 * @param credits whose data is used
 * @param review the map review number, or that there is none
 */
public record Caveats(
        LocalText title, LocalText axis, List<LocalText> statements, List<LocalText> credits, LocalText review) {
    public Caveats {
        statements = List.copyOf(statements);
        credits = List.copyOf(credits);
    }

    /** The caveats of a plan drawn over a base map; more credits come after the two packs' own. */
    public static Caveats of(Plan plan, Plan base, Axis axis, List<LocalText> moreCredits) {
        PlanHead head = plan.head();
        List<LocalText> credits = new ArrayList<>(head.credits());
        credits.addAll(base.head().credits());
        credits.addAll(moreCredits);
        LocalText review = head.reviewNumber().isBlank()
                ? Messages.both("export.no-review")
                : Messages.both("export.review", head.reviewNumber());
        LocalText axisText = axis == Axis.OUTLINE
                ? Messages.both("export.axis.outline")
                : Messages.both("export.axis.latest", head.dataDate());
        return new Caveats(
                head.title(),
                axisText,
                statements(head),
                credits.stream().filter(credit -> !credit.isEmpty()).distinct().toList(),
                review);
    }

    private static List<LocalText> statements(PlanHead head) {
        List<LocalText> statements = new ArrayList<>();
        statements.add(labelled("export.source", joined(head.document(), head.citation())));
        statements.add(labelled("export.edition", head.edition()));
        statements.add(Messages.both("export.data-date", head.dataDate()));
        statements.add(Messages.both("export.crs", head.crs()));
        statements.addAll(head.caveats());
        for (String key : List.of("export.sketch", "export.not-statutory")) {
            LocalText fixed = Messages.both(key);
            if (head.caveats().stream().noneMatch(said -> said.zh().contains(fixed.zh()))) {
                statements.add(fixed);
            }
        }
        return statements;
    }

    private static LocalText labelled(String key, LocalText value) {
        return new LocalText(
                Messages.both(key, value.zh()).zh(),
                Messages.both(key, value.en()).en());
    }

    private static LocalText joined(LocalText document, LocalText citation) {
        return new LocalText(document.zh() + "，" + citation.zh(), document.en() + ", " + citation.en());
    }
}
