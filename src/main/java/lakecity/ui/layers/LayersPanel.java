package lakecity.ui.layers;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.jspecify.annotations.Nullable;

/** The panel of layers: presets, the tree, and the strength of the base map. FX thread. */
public final class LayersPanel extends VBox {
    private final TreeContext context;
    private @Nullable PresetChips presets;
    private @Nullable AllOffButton allOff;
    private @Nullable BaseStrength base;

    public LayersPanel(ViewState state, ObservableValue<Session> session) {
        context = new TreeContext(state, session);
        getStyleClass().add("layers-panel");
        session.addListener((property, old, now) -> build());
        state.viewProperty().addListener((property, old, now) -> changed(old, now));
        build();
    }

    private void changed(View old, View now) {
        if (old.language() != now.language()) {
            build();
            return;
        }
        if (presets != null && allOff != null && base != null) {
            presets.refresh();
            allOff.refresh();
            base.refresh();
        }
    }

    private void build() {
        PresetChips newPresets = new PresetChips(context);
        AllOffButton newAllOff = new AllOffButton(context);
        BaseStrength newBase = new BaseStrength(context);
        LayerTree tree = new LayerTree(context);
        VBox.setVgrow(tree, Priority.ALWAYS);
        newPresets.getChildren().add(newAllOff);
        getChildren().setAll(newPresets, tree, newBase);
        presets = newPresets;
        allOff = newAllOff;
        base = newBase;
    }
}
