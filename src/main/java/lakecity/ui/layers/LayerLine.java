package lakecity.ui.layers;

import javafx.scene.layout.Region;

/** What a cell of the layer tree shows. */
interface LayerLine {

    /** The node, made once. */
    Region node();

    /** What it says, for a screen reader. */
    String words();

    /** Shows the present view; called whenever it may have changed. */
    void refresh();
}
