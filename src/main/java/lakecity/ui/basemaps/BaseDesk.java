package lakecity.ui.basemaps;

import java.util.function.Consumer;
import lakecity.i18n.Messages;
import lakecity.task.Background;
import lakecity.ui.control.PathChooser;
import lakecity.view.ViewState;

/**
 * What the card works with.
 *
 * @param state what is looked at
 * @param background where slow work goes; it tells the end on the FX thread
 * @param shelf the sources and keys
 * @param preview opens a source to look at it
 * @param chooser asks for files and folders
 * @param use shows a source of some id on the map, after the questions it needs
 * @param browser opens a web address
 */
public record BaseDesk(
        ViewState state,
        Background background,
        BaseShelf shelf,
        Preview preview,
        PathChooser chooser,
        Consumer<String> use,
        Consumer<String> browser) {

    Messages words() {
        return Messages.of(state.view().language());
    }
}
