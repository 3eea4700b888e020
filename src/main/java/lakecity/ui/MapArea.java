package lakecity.ui;

import java.util.function.Consumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;

/**
 * The map as the window arranges it.
 *
 * @param map the map itself
 * @param furniture keeps what stands along the map's lower edge clear of panels that float over it
 * @param foot how much of the lower right edge is taken, in pixels from below
 */
public record MapArea(Region map, Consumer<Insets> furniture, ObservableDoubleValue foot) {}
