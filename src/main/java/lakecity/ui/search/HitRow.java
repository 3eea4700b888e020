package lakecity.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import lakecity.draw.Legend;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.search.Hit;
import lakecity.search.Span;
import lakecity.ui.control.Labels;
import lakecity.ui.control.SwatchView;
import lakecity.ui.control.Terms;
import lakecity.view.View;

/** Makes the line of a feature that was found: how it is drawn, its names with the matching parts marked, what it is, and its status. */
final class HitRow {
    private static final int SWATCH_WIDTH = 28;
    private static final int SWATCH_HEIGHT = 18;

    private HitRow() {}

    static ResultRow of(Hit hit, Feature feature, Plan plan, View view, Runnable action) {
        Messages words = Messages.of(view.language());
        boolean english = view.language() == Language.EN;
        String first = feature.name().primary(view.language());
        String second = feature.name().secondary(view.language());
        String kind = feature.kind().primary(view.language());
        String status = Terms.status(feature, view.axis(), words);
        VBox names = new VBox(1, new NameFlow(first, marks(hit, first, english), "search-name"));
        String other = second.equals(first) ? "" : second;
        Optional<NameFlow> line = secondLine(hit, other, kind);
        line.ifPresent(names.getChildren()::add);
        names.setMinWidth(0);
        names.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox content = new HBox(12, names);
        content.setAlignment(Pos.CENTER_LEFT);
        if (!status.isEmpty()) {
            content.getChildren().add(Labels.line(status, "muted"));
        }
        return new ResultRow(swatch(feature, plan, view.palette()), content, said(first, other, kind, status), action);
    }

    private static Optional<NameFlow> secondLine(Hit hit, String other, String kind) {
        String text = other.isEmpty() ? kind : kind.isEmpty() ? other : other + " · " + kind;
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new NameFlow(text, marks(hit, other, !isChinese(hit, other)), "search-second"));
    }

    private static boolean isChinese(Hit hit, String name) {
        return name.equals(hit.name().zh());
    }

    /** The marks that belong to the name shown, which stands in for a missing one in the other language. */
    static List<Span> marks(Hit hit, String shown, boolean english) {
        if (shown.isEmpty()) {
            return List.of();
        }
        return isChinese(hit, shown)
                ? hit.zh()
                : english || shown.equals(hit.name().en()) ? hit.en() : List.of();
    }

    private static Node swatch(Feature feature, Plan plan, String palette) {
        Region none = new Region();
        none.setMinSize(SWATCH_WIDTH, SWATCH_HEIGHT);
        return plan.layer(feature.layer())
                .<Node>map(layer -> new SwatchView(Legend.swatch(layer, palette), SWATCH_WIDTH, SWATCH_HEIGHT))
                .orElse(none);
    }

    static String said(String... parts) {
        List<String> said = new ArrayList<>(List.of(parts));
        said.removeIf(String::isEmpty);
        return String.join(", ", said);
    }
}
