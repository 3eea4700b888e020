package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import lakecity.export.ExportWatch;
import lakecity.export.StoryFormat;
import lakecity.export.StoryWork;
import lakecity.export.StoryWritten;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Pictures of the map that leave the program, with all their caveats. Slow; any thread. */
public interface MapExports {

    /** Writes a picture as PNG, whole or not at all; gives the number of base-map tiles that were missing. */
    int savePng(Session session, View view, Viewport viewport, Path file) throws IOException;

    /** The picture for the clipboard. */
    Image picture(Session session, View view, Viewport viewport);

    /**
     * Writes a story, every scene over its own base map; whole or not at all.
     *
     * @throws java.util.concurrent.CancellationException when the watch ended it
     */
    default StoryWritten story(StoryFormat format, StoryWork work, Path target, ExportWatch watch) throws IOException {
        return format.write(work, target, watch);
    }
}
