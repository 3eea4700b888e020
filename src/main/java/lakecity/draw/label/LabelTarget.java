package lakecity.draw.label;

import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.geom.AffineTransform;

/** Tells what a Graphics2D paints on. */
final class LabelTarget {
    private LabelTarget() {}

    /** Whether it paints pixels that are only scaled evenly and moved, so that bitmaps stay sharp. */
    static boolean isBitmap(Graphics2D g) {
        GraphicsConfiguration configuration = g.getDeviceConfiguration();
        AffineTransform transform = g.getTransform();
        return configuration != null
                && configuration.getDevice().getType() != GraphicsDevice.TYPE_PRINTER
                && transform.getShearX() == 0
                && transform.getShearY() == 0
                && transform.getScaleX() > 0
                && Math.abs(transform.getScaleX() - transform.getScaleY()) < 1e-9;
    }
}
