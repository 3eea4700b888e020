package lakecity.ui;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import lakecity.ui.control.Shortcut;
import lakecity.view.ViewState;

/** What the keys do that work in the whole window. FX thread. */
final class WindowKeys {
    private WindowKeys() {}

    /**
     * @param areas where the keys go one after the other
     * @param closing what Esc closes, the uppermost first; with nothing to close it gives up the selection
     */
    static void install(
            Node window,
            Node map,
            ViewState state,
            Tabs tabs,
            Cards cards,
            List<Node> areas,
            List<BooleanSupplier> closing) {
        Shortcuts.install(window, map, () -> {
            if (closing.stream().noneMatch(BooleanSupplier::getAsBoolean)) {
                state.select(null);
            }
        });
        Shortcuts.install(
                window,
                Map.of(
                        Shortcut.BACK,
                        state::back,
                        Shortcut.FORWARD,
                        state::forward,
                        Shortcut.BOOKMARK,
                        cards::showBookmarks,
                        Shortcut.CAPTURE_SCENE,
                        tabs.story()::capture,
                        Shortcut.LAYERS,
                        tabs::toLayers,
                        Shortcut.OUTLINE,
                        tabs::toOutline,
                        Shortcut.NEXT_AREA,
                        () -> Focus.step(areas, 1),
                        Shortcut.FORMER_AREA,
                        () -> Focus.step(areas, -1),
                        Shortcut.HELP,
                        cards::toggleKeys));
    }
}
