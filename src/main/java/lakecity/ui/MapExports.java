package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.LocalText;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Pictures of the map that leave the program, with all their caveats. Slow; any thread. */
public interface MapExports {

    /**
     * A picture for the clipboard.
     *
     * @param remarks what could not be as it should, a sentence each
     */
    record Copy(Image image, List<LocalText> remarks) {}

    /** Writes a picture as PNG, whole or not at all; gives what could not be as it should, a sentence each. */
    List<LocalText> savePng(Session session, View view, Viewport viewport, Path file) throws IOException;

    /** The picture for the clipboard. */
    Copy picture(Session session, View view, Viewport viewport);

    /**
     * Writes a story, every scene over its own base map; whole or not at all.
     *
     * @throws java.util.concurrent.CancellationException when the watch ended it
     */
    default StoryWritten story(StoryFormat format, StoryWork work, Path target, ExportWatch watch) throws IOException {
        return format.write(work, target, watch);
    }
}
