package lakecity.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BitmapsTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_ARGB_PRE,
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everyKindOfPictureKeepsItsColours(int type) {
        BufferedImage picture = new BufferedImage(8, 4, type);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 4, 4);
        g.setColor(Color.BLUE);
        g.fillRect(4, 0, 4, 4);
        g.dispose();
        Image image = Bitmaps.image(picture);
        assertEquals(8, image.getWidth());
        assertEquals(Color.RED.getRGB(), image.getPixelReader().getArgb(1, 1));
        assertEquals(Color.BLUE.getRGB(), image.getPixelReader().getArgb(6, 3));
    }

    @Test
    void aPartOfAPictureIsThatPart() {
        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB_PRE);
        picture.setRGB(5, 5, Color.RED.getRGB());
        Image image = Bitmaps.image(picture.getSubimage(4, 4, 4, 4));
        assertEquals(Color.RED.getRGB(), image.getPixelReader().getArgb(1, 1));
    }

    @Test
    void noPictureIsAFailure() {
        CompletableFuture<Image> image = Bitmaps.image(CompletableFuture.completedFuture(null));
        assertThrows(CompletionException.class, image::join);
    }

    @Test
    void whatIsPaintedTwiceShowsOnlyTheSecondPaintingAtItsScale() {
        PaintedImage painted = new PaintedImage(20, 20);
        painted.paint(1, g -> {
            g.setColor(Color.RED);
            g.fillRect(0, 0, 20, 20);
        });
        painted.paint(2, g -> {
            g.setColor(Color.GREEN);
            g.fillRect(0, 0, 5, 10);
        });
        Image shown = WaitForAsyncUtils.waitForAsyncFx(10_000, painted::shown);
        assertEquals(Color.GREEN.getRGB(), shown.getPixelReader().getArgb(9, 19));
        assertEquals(0, shown.getPixelReader().getArgb(10, 10));
    }
}
