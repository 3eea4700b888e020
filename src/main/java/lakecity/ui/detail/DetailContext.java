package lakecity.ui.detail;

import java.util.List;
import java.util.function.Consumer;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Feature;
import lakecity.plan.Plan;
import lakecity.plan.Source;
import lakecity.view.ViewState;

/**
 * What the parts of the details need to know.
 *
 * @param plan the open plan
 * @param state where links select
 * @param words the program's words in the language of the view
 * @param browser opens a web address; may throw
 */
record DetailContext(Plan plan, ViewState state, Messages words, Consumer<String> browser) {

    String text(LocalText text) {
        return text.primary(words.language());
    }

    /** The features of some ids that the plan knows. */
    List<Feature> features(List<String> ids) {
        return ids.stream().distinct().flatMap(id -> plan.feature(id).stream()).toList();
    }

    List<Source> sources(List<String> ids) {
        return ids.stream().distinct().flatMap(id -> plan.source(id).stream()).toList();
    }
}
