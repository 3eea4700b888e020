package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.Viewport;

/** Pictures of the map that leave the program, with all their caveats. Slow; any thread. */
public interface MapExports {

    /** Writes a picture as PNG, whole or not at all. */
    void savePng(Session session, View view, Viewport viewport, Path file) throws IOException;

    /** The picture as PNG in memory, for the clipboard. */
    byte[] png(Session session, View view, Viewport viewport) throws IOException;
}
