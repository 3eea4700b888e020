package lakecity.ui.basemaps;

import java.util.List;
import java.util.function.Consumer;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.ui.control.Toast;
import lakecity.view.View;
import lakecity.view.ViewState;

/** Removes a source and offers to take it back. The key stays: it is that of the server. FX thread. */
final class Removal {
    private final BaseDesk desk;
    private final Toast toast;
    private final Consumer<LocalText> failed;

    Removal(BaseDesk desk, Toast toast, Consumer<LocalText> failed) {
        this.desk = desk;
        this.toast = toast;
        this.failed = failed;
    }

    void remove(BaseEntry entry) {
        Messages words = desk.words();
        List<BaseEntry> entries = desk.shelf().entries().getValue();
        int index = Entries.indexOf(entries, entry.id());
        View before = desk.state().view();
        Shown.leave(desk.state(), entry.id());
        desk.shelf().keep(Entries.without(entries, entry.id()), failed);
        toast.show(
                words.text("basemaps.removed", entry.spec().title().primary(words.language())),
                words.text("basemaps.undo"),
                () -> takeBack(entry, index, before));
    }

    private void takeBack(BaseEntry entry, int index, View before) {
        desk.shelf().keep(Entries.inserted(desk.shelf().entries().getValue(), entry, index), failed);
        ViewState state = desk.state();
        if (before.baseMap().equals(entry.id())) {
            state.setBase(entry.id(), state.view().baseOpacity());
        }
        if (before.annotation().source().equals(entry.id())) {
            state.setSource(state.view().sourceOpacity(), before.annotation());
        }
    }
}
