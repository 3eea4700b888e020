package lakecity.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Plan;
import lakecity.plan.Target;
import lakecity.plan.Term;
import lakecity.search.Hit;
import lakecity.search.Piece;
import lakecity.search.Subject;
import lakecity.ui.control.TargetWords;
import lakecity.view.View;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * Makes the line of a clause, target or term that was found: its name with the matching parts marked, and below it the
 * piece of the text that fits, or else what it belongs to, its number, or its meaning.
 */
final class ContentRow {
    private static final int ICON_WIDTH = 28;
    /** How much of a meaning is shown, in chars. */
    private static final int MEANING = 48;

    private final Hit hit;
    private final Plan plan;
    private final Language language;
    private final boolean english;

    private ContentRow(Hit hit, Plan plan, View view) {
        this.hit = hit;
        this.plan = plan;
        language = view.language();
        english = language == Language.EN;
    }

    static ResultRow of(Hit hit, Plan plan, View view, Runnable action) {
        return new ContentRow(hit, plan, view).row(action);
    }

    private ResultRow row(Runnable action) {
        String name = hit.name().primary(language);
        VBox lines = new VBox(1, new NameFlow(name, HitRow.marks(hit, name, english), "search-name"));
        Optional<Piece> piece = hit.piece(english);
        String second = piece.map(Piece::text).orElseGet(this::second);
        if (!second.isEmpty()) {
            lines.getChildren()
                    .add(new NameFlow(second, piece.map(Piece::marked).orElse(List.of()), "search-second"));
        }
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        StackPane icon = new StackPane(new FontIcon(icon()));
        icon.setMinWidth(ICON_WIDTH);
        return new ResultRow(icon, lines, HitRow.said(name, second), action);
    }

    private Ikon icon() {
        Subject subject = hit.subject();
        return subject instanceof Subject.OfTerm
                ? MaterialDesignB.BOOK_ALPHABET
                : subject instanceof Subject.OfTarget ? MaterialDesignT.TARGET : MaterialDesignT.TEXT_BOX_OUTLINE;
    }

    private String second() {
        Subject subject = hit.subject();
        if (subject instanceof Subject.OfTerm found) {
            return meaning(found.term());
        }
        return subject instanceof Subject.OfTarget found ? number(found.target()) : holder(subject.id());
    }

    /** The clauses that hold a clause, from the top. */
    private String holder(String clause) {
        return plan.outline()
                .parent(clause)
                .map(parent -> Stream.of(holder(parent.id()), title(parent))
                        .filter(title -> !title.isEmpty())
                        .collect(Collectors.joining(" › ")))
                .orElse("");
    }

    private String title(Clause clause) {
        return clause.title().primary(language);
    }

    private String number(Target target) {
        TargetWords words = new TargetWords(Messages.of(language));
        return Stream.concat(
                        Stream.of(words.number(target)),
                        words.when(target).stream().limit(1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String meaning(Term term) {
        LocalText meaning = term.meaning();
        String text = meaning.primary(language);
        int most = english ? 2 * MEANING : MEANING;
        if (text.length() <= most) {
            return text;
        }
        int cut = english ? text.lastIndexOf(' ', most) : most;
        return text.substring(0, cut > 0 ? cut : most) + "…";
    }
}
