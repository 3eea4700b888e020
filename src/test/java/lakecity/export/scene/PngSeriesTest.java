package lakecity.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import lakecity.export.SampleStory;
import lakecity.export.SmallPlan;
import lakecity.export.slides.PptxExportTest;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Scene;
import lakecity.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngSeriesTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureASceneAndOtherFilesStay() throws Exception {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.writeString(folder.resolve("scene-001.png"), "old");
        StoryExport options = PptxExportTest.small(Language.BOTH).withSize(960, 720, 1.5);
        PngSeries.write(PptxExportTest.work(PptxExportTest.story(), options), folder, ExportWatch.NONE);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(
                            "mine.txt",
                            "scene-001.png",
                            "scene-002.png",
                            "scene-003.png",
                            "scene-004.png",
                            "scene-005.png"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        BufferedImage map = ImageIO.read(folder.resolve("scene-002.png").toFile());
        assertEquals(1440, map.getWidth());
        assertEquals(1080, map.getHeight());
        assertTrue(Files.readString(folder.resolve("scene-002.png"), StandardCharsets.ISO_8859_1)
                .contains("iTXt"));
        BufferedImage black = ImageIO.read(folder.resolve("scene-003.png").toFile());
        assertEquals(0xFF000000, black.getRGB(700, 1000));
    }

    @Test
    void aSceneIsLaidOutAsItShould() throws Exception {
        Path out = folder.resolve("新 folder");
        StoryExport options = PptxExportTest.small(Language.ZH);
        PngSeries.write(PptxExportTest.work(PptxExportTest.story(), options), out, ExportWatch.NONE);
        BufferedImage map = ImageIO.read(out.resolve("scene-002.png").toFile());
        int paper = map.getRGB(3, 3);
        assertEquals(0xFFFFFFFF, paper);
        assertTrue(isPainted(map, 28, 22, 80, 55, paper), "the title");
        assertTrue(isPainted(map, 700, 70, 930, 130, paper), "the caption");
        assertTrue(isPainted(map, 28, 500, 400, 530, paper), "sources and caveats");
        assertNotEquals(paper, map.getRGB(300, 250), "the map");
        assertEquals(paper, map.getRGB(14, 300), "the margin");
        assertEquals(paper, map.getRGB(950, 300), "the margin");
        int lake = SlideType.accent("light").getRGB();
        assertTrue(count(map, lake) > 20, "the lake is on the map");
    }

    @Test
    void aPictureSceneShowsItsFile() throws Exception {
        BufferedImage photo = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 200; y++) {
                photo.setRGB(x, y, 0xCC3366);
            }
        }
        ImageIO.write(photo, "png", folder.resolve("photo.png").toFile());
        Files.writeString(folder.resolve("broken.png"), "no picture");
        for (String name : List.of("photo.png", "broken.png")) {
            Scene scene = new Scene(
                    "p",
                    Scene.Kind.PICTURE,
                    new LocalText("照片", "Photo"),
                    LocalText.EMPTY,
                    LocalText.EMPTY,
                    0,
                    null,
                    name,
                    Scene.CaptionSide.AUTO,
                    List.of(),
                    java.util.Map.of());
            Story story = SampleStory.story(List.of(scene));
            Path out = folder.resolve("out-" + name);
            StoryWritten written = PngSeries.write(
                    new StoryWork(SmallPlan.session(""), story, folder, PptxExportTest.small(Language.ZH)),
                    out,
                    ExportWatch.NONE);
            BufferedImage image = ImageIO.read(out.resolve("scene-001.png").toFile());
            boolean good = name.equals("photo.png");
            assertEquals(good ? 0 : 1, written.remarks().size());
            assertEquals(good ? 0xFFCC3366 : 0xFFFFFFFF, image.getRGB(480, 280));
        }
    }

    private static boolean isPainted(BufferedImage image, int x1, int y1, int x2, int y2, int paper) {
        for (int x = x1; x < x2; x++) {
            for (int y = y1; y < y2; y++) {
                if (image.getRGB(x, y) != paper) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int count(BufferedImage image, int color) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == color ? 1 : 0;
            }
        }
        return count;
    }
}
