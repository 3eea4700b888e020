package lakecity.export.slides;

import java.io.IOException;
import java.nio.file.Path;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryRun;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.files.AtomicFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/**
 * Writes a story as slides of PowerPoint (ECMA-376, PresentationML): a scene a slide, its map as a picture, all its words
 * as text, the speaker's notes as notes.
 */
public final class PptxExport {
    private PptxExport() {}

    /** Writes slides; see StoryFormat.write. */
    public static StoryWritten write(StoryWork work, Path file, ExportWatch watch) throws IOException {
        StoryRun run = new StoryRun(work, watch);
        try (PptxDeck deck = PptxDeck.of(work.options())) {
            AtomicFile.write(file, out -> {
                PptxSlides slides = new PptxSlides(run, deck);
                run.each(slides::add);
                deck.name(run.title());
                deck.write(out);
                run.check();
            });
        } catch (POIXMLException | OpenXML4JRuntimeException e) {
            // So POI tells of a full disk.
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
        return run.written();
    }
}
