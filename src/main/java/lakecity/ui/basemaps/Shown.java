package lakecity.ui.basemaps;

import lakecity.view.Annotation;
import lakecity.view.View;
import lakecity.view.ViewState;

/** What the map shows of the shelf. FX thread. */
final class Shown {
    private Shown() {}

    static boolean is(View view, String id) {
        return id.equals(view.baseMap()) || id.equals(view.annotation().source());
    }

    /** The map does without a source that is about to go. */
    static void leave(ViewState state, String id) {
        if (state.view().baseMap().equals(id)) {
            state.setBase(View.EMBEDDED, state.view().baseOpacity());
        }
        if (state.view().annotation().source().equals(id)) {
            state.setSource(state.view().sourceOpacity(), Annotation.NONE);
        }
    }

    /** The map opens a source anew that was changed. */
    static void again(ViewState state, String id) {
        View before = state.view();
        if (is(before, id)) {
            leave(state, id);
            state.setBase(before.baseMap(), before.baseOpacity());
            state.setSource(before.sourceOpacity(), before.annotation());
        }
    }
}
