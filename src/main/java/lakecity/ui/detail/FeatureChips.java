package lakecity.ui.detail;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import lakecity.plan.Feature;
import lakecity.ui.control.Hovering;

/** Features as chips; a click selects. */
final class FeatureChips extends FlowPane {

    FeatureChips(List<Feature> features, DetailContext context) {
        super(8, 8);
        getStyleClass().add("chips");
        setMinWidth(0);
        for (Feature feature : features) {
            Button chip = new Button(context.text(feature.name()));
            chip.getStyleClass().add("tag");
            chip.setWrapText(true);
            chip.setMinHeight(USE_PREF_SIZE);
            chip.maxWidthProperty().bind(widthProperty());
            chip.setOnAction(event -> context.state().select(feature.id()));
            Hovering.link(chip, feature.id(), context.state());
            getChildren().add(chip);
        }
    }
}
