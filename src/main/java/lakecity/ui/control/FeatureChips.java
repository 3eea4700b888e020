package lakecity.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.view.ViewState;

/** Features as chips; a click selects, pointing at one lights it up on the map. FX thread. */
public final class FeatureChips extends WrappingChips {

    /** @param chosen told the feature whose chip was clicked */
    public FeatureChips(List<Feature> features, Language language, ViewState state, Consumer<Feature> chosen) {
        super(8, 8);
        getStyleClass().add("chips");
        for (Feature feature : features) {
            Button chip = new Button(feature.name().primary(language));
            chip.getStyleClass().add("tag");
            chip.setOnAction(event -> chosen.accept(feature));
            Hovering.link(chip, feature.id(), state);
            add(chip);
        }
    }
}
