package lakecity.ui.control;

import java.awt.Graphics2D;

/** Something that can be painted in logical pixels on transparent ground. Any thread. */
@FunctionalInterface
public interface Painting {
    void paint(Graphics2D g);
}
