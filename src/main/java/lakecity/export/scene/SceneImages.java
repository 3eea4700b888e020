package lakecity.export.scene;

import java.awt.image.BufferedImage;
import java.util.Optional;
import lakecity.story.Scene;
import lakecity.view.View;

/** The picture of any scene that has one: a map's or a file's. Of one thread. */
public final class SceneImages {
    private final StoryRun run;
    private final ScenePicture maps;

    /** The pictures of a run: maps are painted with what it prepared. */
    public SceneImages(StoryRun run) {
        this.run = run;
        this.maps = new ScenePicture(run);
    }

    /** The picture, no larger than a size; empty when the scene has none or its file cannot be read, which is remarked. */
    public Optional<BufferedImage> of(Scene scene, ScenePicture.Size size, int number) {
        View view = scene.view();
        if (scene.kind() == Scene.Kind.MAP && view != null) {
            return Optional.of(maps.paint(scene, view, size, number));
        }
        if (scene.kind() != Scene.Kind.PICTURE) {
            return Optional.empty();
        }
        Optional<BufferedImage> photo = ScenePhoto.read(run.work().folder(), scene, size.across(), size.down());
        if (photo.isEmpty()) {
            run.remark(number, "export.story.no-picture", scene.picture());
        }
        return photo;
    }

    /** Whether a scene has a picture of any kind. */
    public static boolean has(Scene scene) {
        return scene.kind() == Scene.Kind.PICTURE || scene.kind() == Scene.Kind.MAP && scene.view() != null;
    }
}
