package lakecity.export.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryRun;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.files.AtomicFile;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import lakecity.story.Scene;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes a story as a handout on A4: PDF with text that can be selected and searched. Black scenes are left out. */
public final class PdfHandout {
    private PdfHandout() {}

    /** Writes a handout; see StoryFormat.write. */
    public static StoryWritten write(StoryWork work, Path file, ExportWatch watch) throws IOException {
        StoryRun run = new StoryRun(work, watch);
        if (run.scenes().stream().allMatch(scene -> scene.kind() == Scene.Kind.BLACK)) {
            throw new ExportException(Messages.both("export.story.no-scenes"));
        }
        AtomicFile.write(file, out -> {
            // Pictures wait in a temporary file until all pages are written.
            try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
                PdfPages pages = new PdfPages(run, document);
                run.each(pages::add);
                pages.finish();
                describe(document, run);
                run.check();
                document.save(out);
            }
        });
        return run.written();
    }

    private static void describe(PDDocument document, StoryRun run) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(run.title());
        about.setCreator("Lake City Atlas");
        about.setProducer("Lake City Atlas (Apache PDFBox)");
        about.setCreationDate(Calendar.getInstance());
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(run.language() == Language.EN ? "en" : "zh-CN");
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
