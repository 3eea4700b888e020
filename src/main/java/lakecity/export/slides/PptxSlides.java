package lakecity.export.slides;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import lakecity.export.picture.MapPicture;
import lakecity.export.picture.PngExport;
import lakecity.export.scene.CleanText;
import lakecity.export.scene.SceneImages;
import lakecity.export.scene.ScenePicture;
import lakecity.export.scene.SceneWords;
import lakecity.export.scene.SlideAreas;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryRun;
import lakecity.story.Scene;

/** Makes a slide of each scene. Areas and sizes are ours (shorter side 540) until they are put on the slide. Of one thread. */
final class PptxSlides {
    private final StoryRun run;
    private final PptxDeck deck;
    private final SceneImages images;
    private final double pixels;

    PptxSlides(StoryRun run, PptxDeck deck) {
        this.run = run;
        this.deck = deck;
        this.images = new SceneImages(run);
        StoryExport options = run.options();
        this.pixels = Math.min(options.width(), options.height()) / SlideAreas.SHORT_SIDE * options.scale();
    }

    void add(Scene scene, int number) throws IOException {
        SceneWords words = run.words(scene);
        PptxPage page = new PptxPage(run, deck, scene, words, number);
        switch (scene.kind()) {
            case BLACK -> page.black();
            case COVER -> page.cover();
            case CLOSING -> page.closing();
            case MAP, PICTURE -> content(page, scene, words, number);
        }
        page.notes();
    }

    private void content(PptxPage page, Scene scene, SceneWords words, int number) throws IOException {
        Rectangle2D at = page.content();
        if (!SceneImages.has(scene)) {
            return;
        }
        ScenePicture.Size size = new ScenePicture.Size(at.getWidth(), at.getHeight(), ScenePicture.ROOM, pixels);
        BufferedImage image = images.of(scene, size, number).orElse(null);
        if (image != null) {
            page.picture(
                    png(image, scene), image.getWidth() / pixels, image.getHeight() / pixels, at, alt(scene, words));
        }
    }

    private byte[] png(BufferedImage image, Scene scene) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        PngExport.write(image, run.options().scale(), MapPicture.texts(run.caveats(scene)), out);
        return out.toByteArray();
    }

    private String alt(Scene scene, SceneWords words) {
        String title = words.title().isEmpty() ? scene.id() : words.title();
        return CleanText.of(title + "; " + String.join("; ", words.caveats()));
    }
}
