package lakecity.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import lakecity.export.SmallPlan;
import lakecity.i18n.Language;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapPictureTest {
    private static final Session SESSION = SmallPlan.session("");

    @ParameterizedTest
    @CsvSource({"ZH,light,1", "EN,dark,1", "BOTH,grey-print,2", "ZH,light,1.5"})
    void aPictureHasTheSizeAskedForAndSomethingOnIt(Language language, String palette, double scale) {
        BufferedImage image = MapPicture.of(SESSION, view(language, palette), 800, 600)
                .paint(scale)
                .image();
        assertEquals(Math.round(800 * scale), image.getWidth());
        assertEquals(Math.round(600 * scale), image.getHeight());
        assertTrue(colors(image, 0, image.getHeight() - 40) > 4, "the band has words on it");
    }

    @Test
    void thePictureOfAWindowKeepsItsMapAndAddsTheBand() {
        View view = view(Language.ZH, "light");
        Viewport shown = view.viewport(700, 500);
        MapPicture picture = MapPicture.around(SESSION, view, shown);
        assertEquals(700, picture.width());
        assertTrue(picture.height() > 540 && picture.height() < 700, "height " + picture.height());
    }

    @Test
    void aPictureWithoutRoomForAMapIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> MapPicture.of(SESSION, view(Language.ZH, "light"), 300, 200));
    }

    @Test
    void limitsOfSize() {
        assertTrue(MapPicture.fits(1600, 1000, 2));
        assertTrue(MapPicture.fits(10_000, 10_000, 1));
        assertFalse(MapPicture.fits(10_001, 10_000, 1));
        assertFalse(MapPicture.fits(16_385, 100, 1));
        assertFalse(MapPicture.fits(999_999, 999_999, 16));
    }

    @Test
    void tilesLieUnderTheMapAndAreCredited(@TempDir Path folder) throws Exception {
        TileMosaicTest.FakeSource source =
                new TileMosaicTest.FakeSource(tile -> CompletableFuture.completedFuture(magenta()));
        MapPicture picture =
                MapPicture.of(SESSION, view(Language.ZH, "light"), 800, 600).over(source);
        BufferedImage image = picture.paint(1).image();
        assertEquals(Color.MAGENTA.getRGB(), image.getRGB(5, 5));
        assertTrue(picture.texts().get("Copyright").contains("© 假瓦片"));
        Path file = folder.resolve("图 1.png");
        assertEquals(0, PngExport.write(picture, 1, file));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).contains("iTXt"));
    }

    @Test
    void aPngReadsBackWithItsTextAndResolution(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.png");
        PngExport.write(MapPicture.of(SESSION, view(Language.ZH, "light"), 640, 480), 2, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1280, image.getWidth());
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.contains("镜湖市发展规划图示") && text.contains("非国土空间规划成果") && text.contains("pHYs"));
        assertEquals(
                List.of("a.png"),
                Files.list(folder).map(path -> path.getFileName().toString()).toList());
    }

    private static View view(Language language, String palette) {
        return View.home(SESSION.plan(), language, palette);
    }

    private static int colors(BufferedImage image, int fromX, int fromY) {
        Set<Integer> colors = new HashSet<>();
        for (int y = fromY; y < image.getHeight(); y++) {
            for (int x = fromX; x < image.getWidth(); x++) {
                colors.add(image.getRGB(x, y));
            }
        }
        return colors.size();
    }

    private static BufferedImage magenta() {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.MAGENTA);
        g.fillRect(0, 0, 256, 256);
        return image;
    }
}
