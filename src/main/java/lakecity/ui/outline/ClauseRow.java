package lakecity.ui.outline;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/** A clause in the tree: its title, how much of it is on the map, what it says; opened, all that belongs to it. */
final class ClauseRow extends VBox {
    private final OutlineContext context;
    private final Clause clause;
    private final String counts;
    private final FlowPane line = new FlowPane(8, 2);
    private final @Nullable FontIcon noted;
    private @Nullable ClauseMore more;

    /** @param level 0 at the top */
    ClauseRow(Clause clause, int level, OutlineContext context) {
        super(3);
        this.clause = clause;
        this.context = context;
        getStyleClass().addAll("clause-row", level == 0 ? "clause-part" : "clause");
        getChildren().add(Labels.wrapping(context.text(clause.title()), "clause-title"));
        ClauseCounts counted = context.counts(clause);
        counts = words(counted, context.words());
        noted = clause.note().isEmpty() ? null : noteIcon();
        fillLine(counted);
        if (!clause.text().isEmpty()) {
            getChildren().add(context.terms(clause.text(), "clause-text"));
        }
    }

    private void fillLine(ClauseCounts counted) {
        line.setMinWidth(0);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        line.setAlignment(Pos.CENTER_LEFT);
        if (counted.placed() > 0) {
            line.getChildren().add(new ShareBar(counted.share()));
        }
        line.getChildren().add(Labels.line(counts, "muted"));
        if (noted != null) {
            line.getChildren().add(noted);
        }
        if (counted.named() > 0 || noted != null) {
            getChildren().add(line);
        }
    }

    private FontIcon noteIcon() {
        FontIcon icon = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
        icon.getStyleClass().add("clause-note-icon");
        icon.setAccessibleText(context.words().text("outline.note"));
        Tooltip.install(icon, Buttons.hint(context.text(clause.note())));
        return icon;
    }

    /** How much is named and on the map. */
    private static String words(ClauseCounts counted, Messages words) {
        if (counted.named() == 0) {
            return "";
        }
        return counted.placed() == 0
                ? words.text("outline.count.nowhere", counted.named())
                : words.text("outline.count", counted.named(), counted.onMap());
    }

    /** All that the line says, for those who do not see it. */
    String words() {
        return Stream.of(
                        context.text(clause.title()),
                        counts,
                        context.text(clause.text()),
                        noted == null ? "" : context.words().text("outline.note") + " " + context.text(clause.note()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
    }

    /** Opens or closes what belongs to the clause. */
    void setOpen(boolean open) {
        if (open && more == null) {
            more = new ClauseMore(clause, context);
            getChildren().add(more);
        } else if (!open && more != null) {
            getChildren().remove(more);
            more = null;
        }
    }

    /** What belongs to the opened clause has buttons of its own. */
    @Nullable
    ClauseMore more() {
        return more;
    }
}
