package lakecity.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import lakecity.ui.basemaps.BaseDesk;
import lakecity.ui.basemaps.BaseMapsCard;
import lakecity.ui.basemaps.BaseShelf;
import lakecity.ui.basemaps.Preview;

/** The place of the card of base maps over the window; empty until there is somewhere to keep them. FX thread. */
final class BaseMapRoom extends StackPane {
    private Optional<BaseMapsCard> card = Optional.empty();

    BaseMapRoom() {
        setPickOnBounds(false);
    }

    /** Puts the card in, and its entry into the menu. */
    void manage(Desk desk, BaseMapMenu menu, BaseShelf shelf, Preview preview) {
        BaseMapsCard made = new BaseMapsCard(new BaseDesk(
                desk.state(), desk.background(), shelf, preview, desk.packs().chooser(), menu::choose, desk.browser()));
        getChildren().setAll(made);
        card = Optional.of(made);
        menu.manage(made);
    }

    /** Whether a file can be added as a base map. */
    boolean takes(Path path) {
        return card.isPresent() && BaseMapsCard.takes(path);
    }

    /** Opens the card with a new source made of a file. */
    void add(Path path) {
        card.ifPresent(each -> each.add(path));
    }

    /** Closes the card, or goes back in it; false when it is closed already. */
    boolean escape() {
        return card.isPresent() && card.get().escape();
    }
}
