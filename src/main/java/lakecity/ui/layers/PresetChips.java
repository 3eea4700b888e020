package lakecity.ui.layers;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import lakecity.plan.Preset;
import lakecity.view.LayerView;
import lakecity.view.View;

/** The presets as chips: one click switches on its layers and switches off the others. */
final class PresetChips extends FlowPane {
    private final TreeContext context;

    PresetChips(TreeContext context) {
        super(8, 8);
        this.context = context;
        getStyleClass().add("chips");
        for (Preset preset : context.plan().presets()) {
            getChildren().add(chip(preset));
        }
        refresh();
    }

    private ToggleButton chip(Preset preset) {
        ToggleButton chip = new ToggleButton(preset.title().primary(context.language()));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.setUserData(preset);
        chip.setOnAction(event -> {
            context.state().showOnly(preset.layers());
            refresh();
        });
        return chip;
    }

    /** Marks the preset whose layers are just those that are on. */
    void refresh() {
        View view = context.state().view();
        Set<String> on = view.layers().stream()
                .filter(LayerView::visible)
                .map(LayerView::id)
                .collect(Collectors.toSet());
        getChildren().forEach(node -> {
            if (node instanceof ToggleButton chip && chip.getUserData() instanceof Preset preset) {
                chip.setSelected(Set.copyOf(preset.layers()).equals(on));
            }
        });
    }
}
