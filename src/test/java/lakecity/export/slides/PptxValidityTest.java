package lakecity.export.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lakecity.export.SampleStory;
import lakecity.export.SmallPlan;
import lakecity.export.handout.PdfHandout;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.HandoutPage;
import lakecity.export.scene.PngSeries;
import lakecity.export.scene.StoryExport;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.view.View;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as PowerPoint wants them, whatever the story. */
class PptxValidityTest {
    @TempDir
    private Path folder;

    private Path write(Story story, StoryExport options) throws Exception {
        Path file = folder.resolve("a.pptx");
        PptxExport.write(PptxExportTest.work(story, options), file, ExportWatch.NONE);
        PptxParts.check(file);
        return file;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfSceneIsSound(Language language) throws Exception {
        write(PptxExportTest.story(), PptxExportTest.small(language));
    }

    @Test
    void aStoryWithoutNotesAndWordsIsSound() throws Exception {
        List<Scene> scenes = new ArrayList<>();
        for (Scene.Kind kind : Scene.Kind.values()) {
            scenes.add(Scene.of(kind.name(), kind, LocalText.EMPTY));
        }
        write(SampleStory.story(scenes), PptxExportTest.small(Language.ZH));
    }

    /** Words of every kind in every place: none runs out of the slide, and all are in the slide or in the notes. */
    @Test
    void longAndStrangeWordsStayOnTheSlideAndAreWholeInTheNotes() throws Exception {
        String strange = "𠮷野家😀👨\u200D👩\u200D👧‮RTL\u0007\t<&>\"';--\n\n\n";
        LocalText words = LocalText.same(strange + "湖城图".repeat(500) + "\nWwwwwww".repeat(200) + "完");
        View view = View.home(SmallPlan.session("").plan(), Language.ZH, "light");
        List<Scene> scenes = new ArrayList<>();
        for (Scene.Kind kind : Scene.Kind.values()) {
            scenes.add(SampleStory.scene(kind.name(), kind, words, words, words, kind == Scene.Kind.MAP ? view : null));
        }
        Path file = write(SampleStory.story(scenes), PptxExportTest.small(Language.ZH));
        try (XMLSlideShow show = PptxExportTest.open(file)) {
            show.getSlides()
                    .forEach(slide -> slide.getShapes()
                            .forEach(shape -> assertTrue(
                                    shape.getAnchor().getMinX() >= 0
                                            && shape.getAnchor().getMinY() >= 0
                                            && shape.getAnchor().getMaxX() <= 960.5
                                            && shape.getAnchor().getMaxY() <= 540.5,
                                    shape.getShapeName() + shape.getAnchor())));
            for (int i = 0; i < scenes.size(); i++) {
                if (scenes.get(i).kind() != Scene.Kind.BLACK) {
                    String notes = PptxExportTest.notes(show.getSlides().get(i));
                    assertTrue(
                            notes.contains("𠮷野家😀") && notes.lastIndexOf("完") > notes.length() / 2,
                            scenes.get(i).id());
                    PptxExportTest.fits(show.getSlides().get(i));
                }
            }
        }
        StoryExport small = PptxExportTest.small(Language.ZH);
        StoryWritten pictures = PngSeries.write(
                PptxExportTest.work(SampleStory.story(scenes), small), folder.resolve("png"), ExportWatch.NONE);
        assertTrue(pictures.remarks().stream().anyMatch(remark -> remark.zh().contains("太长")));
    }

    @Test
    void fiveHundredScenesAreWrittenInOrder() throws Exception {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < Story.MOST_SCENES; i++) {
            Scene.Kind kind = i % 3 == 0 ? Scene.Kind.BLACK : i % 3 == 1 ? Scene.Kind.CLOSING : Scene.Kind.PICTURE;
            scenes.add(SampleStory.scene("s" + i, kind, LocalText.same("S" + i), null));
        }
        Path file = write(SampleStory.story(scenes), PptxExportTest.small(Language.EN));
        try (XMLSlideShow show = PptxExportTest.open(file)) {
            assertEquals(500, show.getSlides().size());
            assertTrue(PptxExportTest.text(show.getSlides().get(499)).contains("S499"));
        }
        Path handout = folder.resolve("a.pdf");
        PdfHandout.write(
                PptxExportTest.work(
                        SampleStory.story(scenes),
                        PptxExportTest.small(Language.EN).withPage(new HandoutPage(false, 4), false)),
                handout,
                ExportWatch.NONE);
        assertTrue(Files.size(handout) > 10_000);
    }
}
