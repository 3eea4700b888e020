package lakecity.export.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lakecity.export.SampleStory;
import lakecity.export.SmallPlan;
import lakecity.export.picture.BaseMapSource;
import lakecity.export.picture.TileMosaicTest;
import lakecity.export.slides.PptxExportTest;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Scene;
import lakecity.tiles.TileLayer;
import lakecity.tiles.TileStack;
import lakecity.view.Session;
import lakecity.view.View;
import org.junit.jupiter.api.Test;

class BaseMapSourceTest {
    private static final Session SESSION = SmallPlan.session("");
    /** Within the picture of a scene of 960 by 540, on neither side of the map, away from the lake. */
    private static final int X = 480;

    private static final int Y = 90;

    private static TileMosaicTest.FakeSource plain(Color color) {
        BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(color);
        g.fillRect(0, 0, 256, 256);
        g.dispose();
        return new TileMosaicTest.FakeSource(tile -> CompletableFuture.completedFuture(image));
    }

    private static Scene scene(String id, String base) {
        View view = View.home(SESSION.plan(), Language.ZH, "light").withBase(base, 1);
        return SampleStory.scene(id, Scene.Kind.MAP, new LocalText("湖", "Lake"), view);
    }

    private static int pixel(BaseMapSource bases, String base) throws ExportException {
        StoryExport wanted = PptxExportTest.small(Language.ZH).withBases(bases);
        Scene scene = scene("m", base);
        StoryRun run = new StoryRun(PptxExportTest.work(SampleStory.story(List.of(scene)), wanted), ExportWatch.NONE);
        return new SlidePainter(run).paint(scene, 1).getRGB(X, Y);
    }

    @Test
    void everySceneHasItsOwnBaseMap() throws Exception {
        List<String> asked = new ArrayList<>();
        BaseMapSource bases = view -> {
            asked.add(view.baseMap());
            return switch (view.baseMap()) {
                case "red" -> new TileStack(List.of(new TileLayer(plain(Color.RED), 1)));
                case "green" -> new TileStack(List.of(new TileLayer(plain(Color.GREEN), 1)));
                default -> new TileStack(List.of());
            };
        };
        assertEquals(Color.RED.getRGB(), pixel(bases, "red"));
        assertEquals(Color.GREEN.getRGB(), pixel(bases, "green"));
        assertEquals(pixel(BaseMapSource.EMBEDDED, "red"), pixel(bases, View.EMBEDDED));
        assertTrue(asked.containsAll(List.of("red", "green", View.EMBEDDED)), asked.toString());
    }

    @Test
    void theEmbeddedMapIsUsualWhateverTheSceneNames() throws Exception {
        assertEquals(BaseMapSource.EMBEDDED, StoryExport.usual(Language.ZH).bases());
        assertEquals(pixel(BaseMapSource.EMBEDDED, View.EMBEDDED), pixel(BaseMapSource.EMBEDDED, "red"));
    }

    @Test
    void layersLieOneOverTheOtherAndOnTheEmbeddedMap() throws Exception {
        int both = pixel(
                view -> new TileStack(
                        List.of(new TileLayer(plain(Color.RED), 1), new TileLayer(plain(Color.BLUE), 0.5))),
                "x");
        assertEquals(128, both >> 16 & 0xFF, 3);
        assertEquals(128, both & 0xFF, 3);
        TileMosaicTest.FakeSource none =
                new TileMosaicTest.FakeSource(tile -> CompletableFuture.failedFuture(new java.io.IOException("no")));
        int embedded = pixel(BaseMapSource.EMBEDDED, "x");
        assertEquals(embedded, pixel(view -> new TileStack(List.of(new TileLayer(none, 1))), "x"), "never blank");
        assertNotEquals(embedded, both);
    }

    @Test
    void everyLayerIsCreditedOnItsSlideAndNoOther() throws Exception {
        BaseMapSource bases = view -> view.baseMap().equals("red")
                ? new TileStack(List.of(new TileLayer(plain(Color.RED), 1)))
                : new TileStack(List.of());
        List<Scene> scenes = List.of(scene("a", "red"), scene("b", View.EMBEDDED));
        StoryExport wanted = PptxExportTest.small(Language.ZH).withBases(bases);
        StoryRun run = new StoryRun(PptxExportTest.work(SampleStory.story(scenes), wanted), ExportWatch.NONE);
        assertTrue(run.words(scenes.get(0)).footer().contains("© 假瓦片"));
        assertFalse(run.words(scenes.get(1)).footer().contains("© 假瓦片"));
    }
}
