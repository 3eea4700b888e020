package lakecity.ui.layers;

import javafx.beans.value.ObservableValue;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.view.Session;
import lakecity.view.ViewState;

/** What every line of the tree needs to know: the state it shows and changes, the plan, and the words. FX thread. */
final class TreeContext {
    private final ViewState state;
    private final ObservableValue<Session> session;
    private Messages words;

    TreeContext(ViewState state, ObservableValue<Session> session) {
        this.state = state;
        this.session = session;
        this.words = Messages.of(state.view().language());
    }

    ViewState state() {
        return state;
    }

    Plan plan() {
        return session.getValue().plan();
    }

    Language language() {
        return state.view().language();
    }

    /** The words in the view's language. */
    Messages words() {
        if (words.language() != state.view().language()) {
            words = Messages.of(state.view().language());
        }
        return words;
    }
}
