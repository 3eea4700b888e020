package lakecity.ui.control;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pictures of Java2D as images of JavaFX. Any thread. */
public final class Bitmaps {
    private Bitmaps() {}

    /** The same picture for JavaFX. It may share the picture's memory: the picture must not change any more. */
    public static Image image(BufferedImage picture) {
        BufferedImage shared = picture.getType() == BufferedImage.TYPE_INT_ARGB_PRE
                        && picture.getRaster().getParent() == null
                ? picture
                : copy(picture);
        int[] pixels = ((DataBufferInt) shared.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                shared.getWidth(), shared.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    /** A picture to come as an image to come. It is turned on the thread that delivers it. */
    public static CompletableFuture<Image> image(CompletableFuture<BufferedImage> picture) {
        return picture.thenApply(Bitmaps::image);
    }

    private static BufferedImage copy(BufferedImage picture) {
        BufferedImage copy =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = copy.createGraphics();
        g.drawImage(picture, 0, 0, null);
        g.dispose();
        return copy;
    }
}
