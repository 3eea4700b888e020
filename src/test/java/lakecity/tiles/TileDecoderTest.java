package lakecity.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of picture a tile may be, as other programs write them, and pictures that are a trap. */
class TileDecoderTest {
    private static final long SEED = 506;
    private static final Path FORMATS = Path.of("src/test/resources/tiles/formats");
    private final TileDecoder decoder = new TileDecoder(1024);

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(FORMATS.resolve(name));
    }

    /** The colours in the middle of the north-west, north-east, south-west and south-east. */
    @ParameterizedTest
    @CsvSource({
        "lossless.webp, 256, dc1e1e, 1ea03c, 1e3cdc, f0f0f0",
        "lossy.webp, 256, dc1e1e, 1ea03c, 1e3cdc, f0f0f0",
        "alpha.webp, 64, dc1e1e, 1ea03c, 1e3cdc, f0f0f0",
        "progressive.jpg, 64, dc1e1e, 1ea03c, 1e3cdc, f0f0f0",
        "deep.png, 64, dc1e1e, 1ea03c, 1e3cdc, f0f0f0",
        "grey.png, 64, dcdcdc, 1e1e1e, 1e1e1e, f0f0f0",
        "grey.jpg, 64, dcdcdc, 1e1e1e, 1e1e1e, f0f0f0",
        "grey-alpha.png, 64, dcdcdc, 1e1e1e, 1e1e1e, f0f0f0",
        "deep-grey.png, 64, dcdcdc, 1e1e1e, 1e1e1e, f0f0f0",
        "deep-grey-alpha.png, 64, dcdcdc, 1e1e1e, 1e1e1e, f0f0f0",
        "palette.png, 256, 1e3cdc, 1e3cdc, 1e3cdc, 1e3cdc",
    })
    void everyKindComesOutInItsColours(String name, int size, String nw, String ne, String sw, String se)
            throws Exception {
        BufferedImage picture = decoder.decode(file(name));
        assertEquals(size, picture.getWidth());
        assertEquals(size, picture.getHeight());
        like(nw, picture, 1, 1);
        like(ne, picture, 3, 1);
        like(sw, picture, 1, 3);
        like(se, picture, 3, 3);
    }

    private static void like(String expected, BufferedImage picture, int x, int y) {
        int found = picture.getRGB(picture.getWidth() * x / 4, picture.getHeight() * y / 4);
        int wanted = Integer.parseInt(expected, 16);
        assertEquals(255, found >>> 24);
        for (int shift = 0; shift < 24; shift += 8) {
            assertEquals(wanted >> shift & 255, found >> shift & 255, 14, Integer.toHexString(found));
        }
    }

    @Test
    void whatIsClearStaysClear() throws Exception {
        BufferedImage half = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB);
        half.setRGB(1, 1, 0x80FF0000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(half, "png", bytes);
        BufferedImage picture = decoder.decode(bytes.toByteArray());
        assertEquals(0, picture.getRGB(0, 0) >>> 24);
        assertEquals(0x80, picture.getRGB(1, 1) >>> 24);
    }

    /** Cut short or with bytes changed: a picture of the same kind of size, or a sentence. */
    @ParameterizedTest
    @ValueSource(strings = {"lossless.webp", "lossy.webp", "alpha.webp", "progressive.jpg", "deep.png", "palette.png"})
    @Timeout(60)
    void brokenPicturesFailInASentence(String name) throws Exception {
        byte[] sound = file(name);
        Random random = new Random(SEED);
        for (int i = 0; i < 60; i++) {
            byte[] broken = Arrays.copyOf(sound, i % 2 == 0 ? random.nextInt(sound.length) : sound.length);
            for (int change = 0; change < 4 && broken.length > 0; change++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                BufferedImage picture = decoder.decode(broken);
                assertTrue(picture.getWidth() <= 1024 && picture.getHeight() <= 1024);
            } catch (TileException e) {
                assertTrue(e.reason().en().endsWith("."), "seed " + SEED);
            }
        }
    }

    /** What a server did not send to its end must not be kept as a whole tile. */
    @ParameterizedTest
    @ValueSource(strings = {"lossless.webp", "lossy.webp", "progressive.jpg", "grey.jpg", "deep.png", "palette.png"})
    void halfAPictureIsNone(String name) throws Exception {
        byte[] whole = file(name);
        for (int part : new int[] {50, 75, 90}) {
            byte[] half = Arrays.copyOf(whole, whole.length * part / 100);
            assertThrows(TileException.class, () -> decoder.decode(half), name + " " + part + " %");
        }
    }

    @Test
    void whatFollowsAPictureIsNotLookedAt() throws Exception {
        for (String name : new String[] {"lossless.webp", "lossy.webp", "progressive.jpg", "deep.png"}) {
            byte[] whole = file(name);
            assertTrue(decoder.decode(Arrays.copyOf(whole, whole.length + 1000)).getWidth() > 0, name);
        }
    }

    /** A small frame in which a picture of 268 million pixels stands. */
    @Test
    @Timeout(20)
    void aSmallFrameAroundAHugePictureIsATrap() throws Exception {
        byte[] inner = file("lossless.webp");
        ByteBuffer out = ByteBuffer.allocate(inner.length + 18).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(inner.length + 10);
        out.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(10).putInt(0);
        out.put(new byte[] {(byte) 255, 0, 0, (byte) 255, 0, 0}).put(inner, 12, inner.length - 12);
        assertEquals(256, decoder.decode(out.array()).getWidth(), "the frame itself is sound");
        int size = 30 + 8 + 1;
        assertEquals(0x2f, out.get(size - 1));
        out.putInt(size, out.getInt(size) | 0x0fffffff);
        try {
            assertEquals(256, decoder.decode(out.array()).getWidth());
        } catch (TileException e) {
            assertTrue(e.reason().en().endsWith("."));
        }
    }

    /** A JPEG of 120 KB that says to be painted ten thousand times, which would take half a minute. */
    @Test
    @Timeout(20)
    void aPictureOfTooManyPassesIsNotPaintedToTheEnd() throws Exception {
        byte[] jpeg = progressive();
        int last = jpeg.length - 2;
        while ((jpeg[last] & 255) != 0xFF || (jpeg[last + 1] & 255) != 0xDA) {
            last--;
        }
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < 10_000; i++) {
            many.write(jpeg, last, jpeg.length - 2 - last);
        }
        many.write(jpeg, jpeg.length - 2, 2);
        assertEquals(1024, decoder.decode(many.toByteArray()).getWidth());
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    null, new IIOImage(new BufferedImage(1024, 1024, BufferedImage.TYPE_BYTE_GRAY), null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void aPictureOfTooManyPixelsIsNotDecoded() throws Exception {
        TileException large =
                assertThrows(TileException.class, () -> new TileDecoder(255).decode(file("lossless.webp")));
        assertTrue(large.reason().en().contains("256×256"));
    }
}
