package lakecity.ui.story;

import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The place of the export's card over the whole window, invisible while it is closed; it is made when first wanted. FX thread. */
public final class ExportLayer extends StackPane {
    private final StoryWorkshop shop;
    private Optional<ExportCard> card = Optional.empty();

    public ExportLayer(StoryWorkshop shop) {
        this.shop = shop;
        setVisible(false);
    }

    /** Opens the card for the story as it is. */
    public void open() {
        card.orElseGet(this::made).open();
    }

    /** Esc: closes the card, or ends the export that runs; false when there was nothing to close. */
    public boolean escape() {
        return card.isPresent() && card.get().escape();
    }

    private ExportCard made() {
        ExportCard made = new ExportCard(shop.story(), shop.desk());
        getChildren().setAll(made);
        visibleProperty().bind(made.visibleProperty());
        card = Optional.of(made);
        return made;
    }
}
