package lakecity.ui.detail;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.plan.Term;
import lakecity.ui.control.Glossary;
import lakecity.ui.control.TermCard;
import lakecity.view.ViewState;

/**
 * What the parts of the details need to know.
 *
 * @param plan the open plan
 * @param state where links select
 * @param words the program's words in the language of the view
 * @param browser opens a web address; may throw
 * @param toClause shows the clause of an id in the panel of the outline
 * @param glossary finds the plan's terms in texts
 */
record DetailContext(
        Plan plan,
        ViewState state,
        Messages words,
        Consumer<String> browser,
        Consumer<String> toClause,
        Glossary glossary) {

    String text(LocalText text) {
        return text.primary(words.language());
    }

    /** Explains a term beside the words it was opened from. */
    BiConsumer<Term, Node> opened() {
        return (term, from) -> TermCard.open(term, plan, words, from);
    }

    /** The features of some ids that the plan knows. */
    List<Feature> features(List<String> ids) {
        return ids.stream().distinct().flatMap(id -> plan.feature(id).stream()).toList();
    }

    List<Source> sources(List<String> ids) {
        return ids.stream().distinct().flatMap(id -> plan.source(id).stream()).toList();
    }
}
