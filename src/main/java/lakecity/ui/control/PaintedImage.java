package lakecity.ui.control;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * A picture that Java2D paints and JavaFX shows from the same memory, without copying. It must not be painted while
 * JavaFX may still be showing it: painted by one worker, then shown, then painted again only after a later pulse.
 */
public final class PaintedImage {
    private final int[] pixels;
    private final BufferedImage surface;
    private final PixelBuffer<IntBuffer> buffer;
    private final Image image;

    /** Size in pixels of the device. */
    public PaintedImage(int width, int height) {
        surface = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) surface.getRaster().getDataBuffer()).getData();
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
        image = new WritableImage(buffer);
    }

    public int width() {
        return surface.getWidth();
    }

    public int height() {
        return surface.getHeight();
    }

    /**
     * Clears the picture and paints it anew. Any thread but one at a time.
     *
     * @param scale device pixels per logical pixel
     */
    public void paint(double scale, Painting painting) {
        Arrays.fill(pixels, 0);
        Graphics2D g = surface.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.scale(scale, scale);
            painting.paint(g);
        } finally {
            g.dispose();
        }
    }

    /** Makes the picture transparent. */
    public void clear() {
        Arrays.fill(pixels, 0);
    }

    /**
     * Lays another picture over this one, its corner at a position in pixels, so many times larger. The other may be one
     * that is shown.
     */
    public void lay(PaintedImage other, double x, double y, double factor, double opacity) {
        new Resampler(other.pixels, other.width(), pixels, width()).lay(x, y, factor, opacity);
    }

    /** The picture for an ImageView, after JavaFX has been told that it changed. FX thread. */
    public Image shown() {
        buffer.updateBuffer(all -> null);
        return image;
    }
}
