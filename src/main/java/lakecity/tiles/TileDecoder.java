package lakecity.tiles;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Turns a server's bytes into a picture. The size is looked at before a single pixel is decoded. Any thread. */
public final class TileDecoder {
    /** A small JPEG can say to be painted over and over for minutes; honest ones are in a dozen passes. */
    private static final int MOST_PASSES = 60;

    private final int pixels;

    /** @param pixels greatest width and height */
    public TileDecoder(int pixels) {
        this.pixels = pixels;
    }

    /**
     * Decodes a PNG, JPEG or WebP file.
     *
     * @throws TileException when it is none, or too large
     */
    public BufferedImage decode(byte[] bytes) throws TileException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw TileException.lasting("tiles.notPicture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // ImageIO's readers answer broken files with exceptions of many kinds.
            throw TileException.lasting("tiles.notPicture");
        }
    }

    private BufferedImage read(ImageReader reader) throws IOException, TileException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width < 1 || height < 1 || width > pixels || height > pixels) {
            throw TileException.lasting("tiles.tooLarge", width + "×" + height);
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceProgressivePasses(0, MOST_PASSES);
        BufferedImage raw = reader.read(0, param);
        BufferedImage picture = new BufferedImage(raw.getWidth(), raw.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        g.drawImage(raw, 0, 0, null);
        g.dispose();
        return picture;
    }
}
