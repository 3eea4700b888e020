package lakecity.ui.layers;

import javafx.scene.layout.Region;

/** What a cell of the layer tree shows. */
interface LayerLine {

    /** The node, made once. */
    Region node();

    /** Shows the present view; called whenever it may have changed. */
    void refresh();
}
