package lakecity.draw.figure;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.GraphicsDevice;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/** Paints several things at one opacity, as if they were one. */
public final class Group {
    private Group() {}

    /**
     * In a bitmap the things are painted apart and laid on; in a vector file each is painted with the opacity, so that it
     * stays a vector.
     */
    public static void paint(Graphics2D g, Screen screen, double opacity, Consumer<Graphics2D> things) {
        if (opacity >= 1) {
            things.accept(g);
            return;
        }
        Graphics2D copy = (Graphics2D) g.create();
        copy.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        if (isBitmap(g)) {
            AffineTransform at = g.getTransform();
            double sx = Math.hypot(at.getScaleX(), at.getShearY());
            double sy = Math.hypot(at.getScaleY(), at.getShearX());
            int width = (int) Math.max(1, Math.ceil(screen.width() * sx));
            int height = (int) Math.max(1, Math.ceil(screen.height() * sy));
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
            Graphics2D apart = image.createGraphics();
            apart.setRenderingHints(g.getRenderingHints());
            apart.scale(sx, sy);
            things.accept(apart);
            apart.dispose();
            copy.drawImage(image, AffineTransform.getScaleInstance(1 / sx, 1 / sy), null);
        } else {
            things.accept(copy);
        }
        copy.dispose();
    }

    /** Whether it paints on a bitmap, not into a vector file. */
    public static boolean isBitmap(Graphics2D g) {
        return g.getDeviceConfiguration() != null
                && g.getDeviceConfiguration().getDevice().getType() == GraphicsDevice.TYPE_IMAGE_BUFFER;
    }
}
