package lakecity.ui;

import javafx.stage.Window;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import org.jspecify.annotations.Nullable;

/** Lets the user choose the file with the official text of the plan that is open. FX thread. */
final class OfficialChoice {
    private OfficialChoice() {}

    /** What the plan calls its document. */
    static String document(Desk desk, Messages words) {
        LocalText document = desk.session().getValue().plan().head().document();
        return document.isEmpty() ? words.text("official.document") : document.primary(words.language());
    }

    static void ask(Desk desk, @Nullable Window owner) {
        Messages words = Messages.of(desk.settings().language().get());
        String title = words.text("official.attach", document(desk, words));
        desk.packs()
                .chooser()
                .file(
                        owner,
                        title,
                        words.text("official.files"),
                        desk.officials().patterns())
                .ifPresent(desk.officials()::attach);
    }
}
