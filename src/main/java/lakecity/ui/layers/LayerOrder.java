package lakecity.ui.layers;

import java.util.List;
import lakecity.view.LayerView;
import lakecity.view.View;
import lakecity.view.ViewState;

/** The order of layers. A view counts from the bottom, the tree shows the top first. */
final class LayerOrder {
    private LayerOrder() {}

    /** Moves a layer up (1) or down (-1) by one. */
    static void move(ViewState state, String layer, int step) {
        int now = position(state.view(), layer);
        if (now >= 0) {
            state.moveLayer(layer, now + step);
        }
    }

    /** Puts a layer where another one is. */
    static void putAt(ViewState state, String layer, String target) {
        int place = position(state.view(), target);
        if (place >= 0 && !layer.equals(target)) {
            state.moveLayer(layer, place);
        }
    }

    static boolean isTop(View view, String layer) {
        return position(view, layer) == view.layers().size() - 1;
    }

    static boolean isBottom(View view, String layer) {
        return position(view, layer) == 0;
    }

    private static int position(View view, String layer) {
        List<LayerView> layers = view.layers();
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).id().equals(layer)) {
                return i;
            }
        }
        return -1;
    }
}
