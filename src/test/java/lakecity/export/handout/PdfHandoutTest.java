package lakecity.export.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lakecity.export.SampleStory;
import lakecity.export.SmallPlan;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.HandoutPage;
import lakecity.export.scene.StoryExport;
import lakecity.export.slides.PptxExportTest;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.story.Scene;
import lakecity.view.View;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfHandoutTest {
    @TempDir
    private Path folder;

    private PDDocument write(List<Scene> scenes, StoryExport options) throws IOException {
        Path file = folder.resolve("讲义.pdf");
        PdfHandout.write(PptxExportTest.work(SampleStory.story(scenes), options), file, ExportWatch.NONE);
        return Loader.loadPDF(file.toFile());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @ParameterizedTest
    @CsvSource({"ZH,false,1,4", "EN,true,1,4", "BOTH,false,2,2", "ZH,true,2,2", "EN,false,4,1", "BOTH,true,4,1"})
    void everyPageHasItsScenesInOrderCaveatsAndNumber(Language language, boolean landscape, int scenes, int pages)
            throws IOException {
        StoryExport options = PptxExportTest.small(language).withPage(new HandoutPage(landscape, scenes), false);
        try (PDDocument document = write(PptxExportTest.story().scenes(), options)) {
            int least = document.getNumberOfPages();
            assertTrue(least >= pages && least <= pages + 2, least + " pages");
            for (int i = 1; i <= least; i++) {
                String text = text(document, i);
                PptxExportTest.caveats(text, language);
                assertTrue(text.contains(i + " / " + least), text);
                PDPage page = document.getPage(i - 1);
                assertEquals(
                        landscape ? 842 : 595, Math.round(page.getMediaBox().getWidth()));
            }
            PDFTextStripper all = new PDFTextStripper();
            String text = all.getText(document);
            boolean english = language == Language.EN;
            int cover = text.indexOf(english ? "Cover" : "封面");
            int map = text.indexOf(english ? "Lake\n" : "湖\n", cover);
            assertTrue(cover >= 0 && text.indexOf(english ? "Photo" : "照片") > cover, text);
            assertTrue(map < 0 || map > cover, text);
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndPicturesAreThere() throws IOException {
        try (PDDocument document = write(PptxExportTest.story().scenes(), PptxExportTest.small(Language.ZH))) {
            List<PDFont> fonts = new ArrayList<>();
            List<PDImageXObject> images = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                        images.add(image);
                    }
                }
            }
            assertFalse(fonts.isEmpty());
            fonts.forEach(font -> assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+NotoSansSC.*")));
            assertEquals(1, images.size());
            assertTrue(images.get(0).getWidth() > 600, "width " + images.get(0).getWidth());
            assertEquals("镜湖", document.getDocumentInformation().getTitle());
            assertEquals(null, document.getDocumentInformation().getAuthor());
            assertEquals(
                    "封面",
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
            assertTrue(Files.size(folder.resolve("讲义.pdf")) < 1_500_000);
        }
    }

    @Test
    void notesAreThereOnlyWhenTheyAreWanted() throws IOException {
        StoryExport with = PptxExportTest.small(Language.ZH).withPage(HandoutPage.USUAL, true);
        try (PDDocument document = write(PptxExportTest.story().scenes(), with)) {
            assertTrue(text(document, 2).contains("先看湖"));
        }
        try (PDDocument document = write(PptxExportTest.story().scenes(), with.withPage(HandoutPage.USUAL, false))) {
            assertFalse(text(document, 2).contains("先看湖"));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void longWordsGoOnOnFurtherPagesAndNoneIsLost(int scenesAPage) throws IOException {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 800; i++) {
            words.append("第").append(i).append("句话😀。");
        }
        Scene scene = SampleStory.scene(
                "m",
                Scene.Kind.MAP,
                LocalText.same("很长"),
                LocalText.same(words.toString()),
                LocalText.same("讲稿末尾"),
                View.home(SmallPlan.plan(""), Language.ZH, "light"));
        StoryExport options = PptxExportTest.small(Language.ZH).withPage(new HandoutPage(false, scenesAPage), true);
        try (PDDocument document =
                write(List.of(scene, PptxExportTest.story().scenes().get(0)), options)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            for (int i = 0; i < 800; i += 37) {
                assertTrue(text.contains("第" + i + "句话"), "sentence " + i);
            }
            assertTrue(text.contains("句话□。") && text.contains("讲稿末尾") && text.contains("（续）"));
        }
    }
}
