package lakecity.ui.control;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import lakecity.view.ViewState;
import org.jspecify.annotations.Nullable;

/**
 * Ties a row or a chip to the feature it stands for: pointed at or focused it lights the feature up on the map, and it is
 * marked (pseudo-class {@code pointed}) while the feature is pointed at anywhere else. FX thread.
 */
public final class Hovering {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private Hovering() {}

    public static void link(Node node, String feature, ViewState state) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> state.hover(feature));
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave(feature, state));
        node.focusVisibleProperty().addListener((property, old, now) -> {
            if (now) {
                state.hover(feature);
            } else {
                leave(feature, state);
            }
        });
        ChangeListener<@Nullable String> hovered =
                (property, old, now) -> node.pseudoClassStateChanged(POINTED, feature.equals(now));
        // The node alone keeps its listener alive, so that it goes when the node goes.
        node.getProperties().put(Hovering.class, hovered);
        state.hoveredProperty().addListener(new WeakChangeListener<>(hovered));
        node.sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                leave(feature, state);
            }
        });
    }

    private static void leave(String feature, ViewState state) {
        if (Objects.equals(feature, state.hoveredProperty().get())) {
            state.hover(null);
        }
    }
}
