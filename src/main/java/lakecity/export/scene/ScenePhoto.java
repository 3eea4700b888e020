package lakecity.export.scene;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import lakecity.export.picture.MapPlate;
import lakecity.story.PictureFile;
import lakecity.story.Scene;
import org.jspecify.annotations.Nullable;

/** The file of a picture scene, read no larger than it is needed and never beyond a limit. Any thread. */
final class ScenePhoto {
    private static final long MOST_PIXELS = 200_000_000;

    private ScenePhoto() {}

    /** The picture, as large as fits a size in pixels; empty when there is none that can be read. */
    static Optional<BufferedImage> read(@Nullable Path folder, Scene scene, int width, int height) {
        Optional<Path> file = folder == null ? Optional.empty() : PictureFile.find(folder, scene);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(file.get(), width, height));
        } catch (IOException | RuntimeException e) {
            // The decoders throw all kinds of exceptions on broken files.
            return Optional.empty();
        }
    }

    private static @Nullable BufferedImage read(Path file, int width, int height) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    in == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int wide = reader.getWidth(0);
                int high = reader.getHeight(0);
                if ((long) wide * high > MOST_PIXELS) {
                    return null;
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int step = Math.max(1, Math.min(wide / Math.max(1, width), high / Math.max(1, height)));
                param.setSourceSubsampling(step, step, 0, 0);
                return fitted(reader.read(0, param), width, height);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage fitted(BufferedImage image, int width, int height) {
        double share = Math.min((double) width / image.getWidth(), (double) height / image.getHeight());
        int wide = (int) Math.max(1, Math.round(image.getWidth() * share));
        int high = (int) Math.max(1, Math.round(image.getHeight() * share));
        BufferedImage fitted = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = fitted.createGraphics();
        try {
            MapPlate.smooth(g);
            g.drawImage(image, 0, 0, wide, high, java.awt.Color.WHITE, null);
        } finally {
            g.dispose();
        }
        return fitted;
    }
}
