package lakecity.tiles;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
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

    private static final byte MARK = (byte) 0xFF;
    private static final byte JPEG_START = (byte) 0xD8;
    private static final byte JPEG_END = (byte) 0xD9;
    private static final byte JPEG_SCAN = (byte) 0xDA;

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
        if (isHalfJpeg(bytes)) {
            throw TileException.lasting("tiles.notPicture");
        }
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

    /** Whether a JPEG's last scan has no end: ImageIO would make what is missing grey, and nobody would know. */
    private static boolean isHalfJpeg(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != MARK || bytes[1] != JPEG_START) {
            return false;
        }
        int at = bytes.length - 2;
        while (at > 0 && (bytes[at] != MARK || bytes[at + 1] != JPEG_END && bytes[at + 1] != JPEG_SCAN)) {
            at--;
        }
        return bytes[at + 1] != JPEG_END;
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
        boolean isGrey = raw.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        return isGrey ? grey(raw) : coloured(raw);
    }

    private static BufferedImage coloured(BufferedImage raw) {
        BufferedImage picture = empty(raw);
        Graphics2D g = picture.createGraphics();
        g.drawImage(raw, 0, 0, null);
        g.dispose();
        return picture;
    }

    /** Java takes grey for linear light when it is drawn; in files it is as bright as each of red, green and blue. */
    private static BufferedImage grey(BufferedImage raw) {
        BufferedImage picture = empty(raw);
        Raster raster = raw.getRaster();
        int down = Math.max(0, raw.getColorModel().getComponentSize(0) - 8);
        boolean hasAlpha = raw.getColorModel().hasAlpha();
        int[] line = new int[raw.getWidth()];
        int[] samples = new int[raw.getWidth() * raster.getNumBands()];
        for (int y = 0; y < raw.getHeight(); y++) {
            raster.getPixels(0, y, raw.getWidth(), 1, samples);
            for (int x = 0; x < line.length; x++) {
                int at = x * raster.getNumBands();
                int light = samples[at] >> down;
                int alpha = hasAlpha ? samples[at + 1] >> down : 255;
                line[x] = alpha << 24 | light << 16 | light << 8 | light;
            }
            picture.setRGB(0, y, line.length, 1, line, 0, line.length);
        }
        return picture;
    }

    private static BufferedImage empty(BufferedImage raw) {
        return new BufferedImage(raw.getWidth(), raw.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    }
}
