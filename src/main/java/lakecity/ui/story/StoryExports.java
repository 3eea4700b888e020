package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;

/** Writes stories in other formats; the program's own is {@link StoryFormat#write}. Slow; any thread. */
@FunctionalInterface
public interface StoryExports {

    /**
     * Writes a story, whole or not at all.
     *
     * @throws IOException when the target cannot be written: it is then as it was
     * @throws java.util.concurrent.CancellationException when the watch ended it
     */
    StoryWritten write(StoryFormat format, StoryWork work, Path target, ExportWatch watch) throws IOException;
}
