package lakecity.draw.symbol;

import java.awt.Graphics2D;

/** A small sample of how something is drawn, for the legend and the layer tree. Any thread. */
@FunctionalInterface
public interface Swatch {

    /** Paints the sample within (0, 0, width, height) in logical pixels. */
    void paint(Graphics2D g, double width, double height);
}
