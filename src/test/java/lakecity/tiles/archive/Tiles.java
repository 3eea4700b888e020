package lakecity.tiles.archive;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lakecity.geo.TileCoord;
import lakecity.tiles.TileDecoder;
import lakecity.tiles.TileException;
import org.junit.jupiter.api.function.Executable;

/** Pictures of one colour, and what they are read back as. */
final class Tiles {
    static final Path MADE_ELSEWHERE = Path.of("src/test/resources/tiles");

    private Tiles() {}

    static byte[] png(int rgb) {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(new Color(rgb));
        g.fillRect(0, 0, 8, 8);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The colour in the middle of a tile. */
    static int color(TileArchive archive, int zoom, int x, int y) throws TileException {
        BufferedImage picture = new TileDecoder(1024)
                .decode(archive.read(new TileCoord(zoom, x, y)).orElseThrow());
        return picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2) & 0xffffff;
    }

    /** Something fails with one sentence in each language that holds a word. */
    static void refused(String word, Executable what) {
        TileException refused = assertThrows(TileException.class, what);
        assertTrue(refused.reason().en().contains(word), refused.reason().en());
        assertTrue(refused.reason().en().endsWith("."), refused.reason().en());
        assertTrue(refused.reason().zh().endsWith("。"), refused.reason().zh());
        assertFalse(refused.remedy().zh().isEmpty());
    }
}
