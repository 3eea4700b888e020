package lakecity.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import lakecity.export.SampleStory;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryWork;
import lakecity.i18n.Language;
import lakecity.view.Session;

/** Slides of a story of the shipped plan, cover, eight maps and end, in a process that has painted nothing yet. */
final class SlidesBenchmark {
    private SlidesBenchmark() {}

    static void main(String[] args) throws Exception {
        Session session = SampleStory.shipped();
        StoryWork work =
                new StoryWork(session, SampleStory.of(session.plan(), 8), null, StoryExport.usual(Language.ZH));
        Path file = Files.createTempFile("lakecity-slides", ".pptx");
        try {
            long begin = System.nanoTime();
            StoryFormat.PPTX.write(work, file, ExportWatch.NONE);
            Told.figure("pptx", (System.nanoTime() - begin) / 1e6);
        } finally {
            Files.delete(file);
        }
    }
}
