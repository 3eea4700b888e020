package lakecity.ui.present;

import javafx.scene.image.Image;
import lakecity.view.Session;
import lakecity.view.View;

/** Small pictures of what a map scene shows, for the speaker. Any thread; slow; may throw what a painter throws. */
@FunctionalInterface
public interface ScenePictures {

    /** @param height as wide as 16 : 9 makes it, in pixels */
    Image paint(Session session, View view, int height);
}
