package lakecity.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import lakecity.export.handout.PdfHandout;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.PngSeries;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.export.slides.PptxExport;

/** The forms in which a story leaves the program. */
public enum StoryFormat {
    /** Slides: one .pptx file. */
    PPTX,
    /** A handout: one .pdf file. */
    PDF,
    /** Pictures: a folder of .png files. */
    PNG;

    /** The word on the command line and the ending of files: pptx, pdf, png. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a word; throws IllegalArgumentException for any other. */
    public static StoryFormat of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /**
     * Writes a story; slow, any thread, needs no display.
     *
     * @param target a file, for PNG a folder (made when it is missing)
     * @throws ExportException when it cannot be made as asked for
     * @throws IOException when the target cannot be written: it is then as it was
     * @throws java.util.concurrent.CancellationException when the watch ended it: the target is then as it was
     */
    public StoryWritten write(StoryWork work, Path target, ExportWatch watch) throws IOException {
        return switch (this) {
            case PPTX -> PptxExport.write(work, target, watch);
            case PDF -> PdfHandout.write(work, target, watch);
            case PNG -> PngSeries.write(work, target, watch);
        };
    }
}
