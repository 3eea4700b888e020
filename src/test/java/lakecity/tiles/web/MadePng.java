package lakecity.tiles.web;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** PNG files of one colour, made by hand: a palette of one entry and nothing but zeros, so that even a huge one is a small file. */
public final class MadePng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte PALETTE = 3;
    /** Bits a pixel: what Java reads quickest. */
    private static final int QUICK = 8;

    private static final byte[] TILE = pixels(256, 256, QUICK);

    private MadePng() {}

    /** A tile's picture, 256 pixels wide. */
    public static byte[] tile(int rgb) {
        return tile(rgb, 0);
    }

    /** The same in a file about as large as a real tile's. */
    public static byte[] tile(int rgb, int ballast) {
        byte[] noise = new byte[ballast];
        new Random(rgb).nextBytes(noise);
        return file(256, 256, QUICK, TILE, rgb, noise);
    }

    /** A picture of any size, a bit a pixel. */
    public static byte[] of(int width, int height, int rgb) {
        return file(width, height, 1, pixels(width, height, 1), rgb, new byte[0]);
    }

    private static byte[] file(int width, int height, int bits, byte[] pixels, int rgb, byte[] ballast) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(pixels.length + ballast.length + 128);
            bytes.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(head);
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {(byte) bits, PALETTE, 0, 0, 0});
            chunk(bytes, "IHDR", head.toByteArray());
            chunk(bytes, "PLTE", new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
            if (ballast.length > 0) {
                chunk(bytes, "noIs", ballast);
            }
            chunk(bytes, "IDAT", pixels);
            chunk(bytes, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pixels(int width, int height, int bits) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] row = new byte[1 + (width * bits + 7) / 8];
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(), 1 << 16)) {
            for (int y = 0; y < height; y++) {
                out.write(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
