package lakecity.export.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.Language;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PptxTemplateTest {
    @TempDir
    private Path folder;

    /** A bureau's file: 4:3, with a mark on its master, its own theme, and two sample slides. */
    private Path template() throws IOException {
        Path file = folder.resolve("模板.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            master.getTheme().setName("Bureau");
            XSLFAutoShape mark = master.createAutoShape();
            mark.setAnchor(new Rectangle2D.Double(600, 10, 80, 8));
            mark.setFillColor(Color.RED);
            show.createSlide().createTextBox().setText("sample one");
            show.createSlide().createTextBox().setText("sample two");
            show.getProperties().getCoreProperties().setCreator("Zhang San");
            show.write(out);
        }
        return file;
    }

    private StoryWritten write(Path template, Path file) throws IOException {
        return PptxExport.write(
                PptxExportTest.work(
                        PptxExportTest.story(),
                        PptxExportTest.small(Language.ZH).withTemplate(template)),
                file,
                ExportWatch.NONE);
    }

    @Test
    void theTemplateKeepsItsSizeThemeAndMasterAndLosesItsSlides() throws Exception {
        Path file = folder.resolve("a.pptx");
        write(template(), file);
        try (XMLSlideShow show = PptxExportTest.open(file)) {
            assertEquals(new Dimension(720, 540), show.getPageSize());
            assertEquals(5, show.getSlides().size());
            assertEquals("Bureau", show.getSlideMasters().get(0).getTheme().getName());
            assertTrue(show.getSlideMasters().get(0).getShapes().stream()
                    .anyMatch(shape -> shape.getAnchor().getHeight() == 8));
            assertEquals("Calibri", show.getSlideMasters().get(0).getTheme().getMajorFont());
            XSLFSlide map = show.getSlides().get(1);
            assertEquals("湖", map.getTitle());
            assertEquals(1, PptxExportTest.pictures(map).size());
            for (int i : new int[] {0, 1, 3, 4}) {
                PptxExportTest.caveats(PptxExportTest.text(show.getSlides().get(i)), Language.ZH);
            }
            assertTrue(show.getSlides().stream()
                    .noneMatch(slide -> PptxExportTest.text(slide).contains("sample")));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertFalse(PptxExportTest.read(zip, "docProps/core.xml").contains("Zhang San"));
            assertEquals(
                    5,
                    zip.stream()
                            .filter(entry -> entry.getName().matches("ppt/slides/[^/]*\\.xml"))
                            .count());
        }
    }

    @Test
    void whatIsNoTemplateIsRefusedWithASentence() throws Exception {
        refused(folder.resolve("none.pptx"), "找不到");
        refused(Files.writeString(folder.resolve("text.pptx"), "not a zip"), ".pptx");
        refused(Files.createDirectory(folder.resolve("dir.pptx")), "找不到");
        refused(zip("empty.pptx", Map.of("a.txt", "a".getBytes(StandardCharsets.UTF_8))), ".pptx");
        Path cut = folder.resolve("cut.pptx");
        byte[] whole = Files.readAllBytes(template());
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        refused(cut, ".pptx");
    }

    @Test
    void aFileTooLargeIsNotRead() throws Exception {
        Path large = folder.resolve("large.pptx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(65L << 20);
        }
        refused(large, "太大");
    }

    @Test
    void aZipBombIsRefused() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put("ppt/media/zeros.bin", new byte[257 << 20]);
        refused(zip("bomb.pptx", parts), "太大");
        parts.remove("ppt/media/zeros.bin");
        parts.put("ppt/slides/slide1.xml", new byte[17 << 20]);
        refused(zip("bomb2.pptx", parts), "太大");
    }

    @Test
    void macrosAreRefused() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.put("ppt/vbaProject.bin", new byte[10]);
        refused(zip("macro.pptx", parts), "宏");
        Map<String, byte[]> typed = parts();
        typed.computeIfPresent(
                "[Content_Types].xml",
                (name, bytes) -> bytes(text(bytes)
                        .replace(
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
                                "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml")));
        refused(zip("macro2.pptm", typed), "宏");
        Map<String, byte[]> object = parts();
        object.put("ppt/embeddings/oleObject1.bin", new byte[10]);
        refused(zip("ole.pptx", object), "宏");
    }

    @Test
    void entitiesAreNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret words");
        Map<String, byte[]> parts = parts();
        parts.computeIfPresent(
                "ppt/presentation.xml",
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("\\?>\\s*", "?><!DOCTYPE p [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
                        .getBytes(StandardCharsets.UTF_8));
        refused(zip("xxe.pptx", parts), ".pptx");
    }

    @Test
    void entitiesOfAMasterAreNotReadEither() throws Exception {
        Map<String, byte[]> parts = parts();
        parts.computeIfPresent(
                "ppt/slideMasters/slideMaster1.xml",
                (name, bytes) -> bytes(
                        text(bytes)
                                .replaceFirst(
                                        "\\?>\\s*",
                                        "?><!DOCTYPE p [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;\">]>")));
        refused(zip("laughs.pptx", parts), ".pptx");
    }

    @Test
    void whatWouldBeFetchedFromElsewhereIsRefused() throws Exception {
        Map<String, byte[]> parts = parts();
        String link = "<Relationship Id=\"rId99\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/spy.png\" Type=\""
                + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/></Relationships>";
        String rels = "ppt/slideMasters/_rels/slideMaster1.xml.rels";
        byte[] before = parts.get(rels);
        parts.put(rels, bytes(text(before).replace("</Relationships>", link.formatted("image"))));
        refused(zip("linked.pptx", parts), "从别处");
        parts.put(rels, bytes(text(before).replace("</Relationships>", link.formatted("hyperlink"))));
        Path file = folder.resolve("clicked.pptx");
        write(zip("clicked-template.pptx", parts), file);
        PptxParts.check(file);
    }

    @Test
    void tooManyPartsAreRefused() throws Exception {
        Map<String, byte[]> parts = parts();
        for (int i = 0; i < 2001; i++) {
            parts.put("ppt/media/a" + i + ".png", new byte[0]);
        }
        refused(zip("parts.pptx", parts), "太大");
    }

    @ParameterizedTest
    @CsvSource({"template.main+xml,a.potx", "slideshow.main+xml,a.ppsx"})
    void aTemplateFileAndAShowAreTakenAsTheyAre(String type, String name) throws Exception {
        Map<String, byte[]> parts = parts();
        parts.computeIfPresent(
                "[Content_Types].xml",
                (part, bytes) ->
                        bytes(text(bytes).replace("presentationml.presentation.main+xml", "presentationml." + type)));
        Path file = folder.resolve("out.pptx");
        write(zip(name, parts), file);
        PptxParts.check(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertTrue(PptxExportTest.read(zip, "[Content_Types].xml").contains("presentation.main+xml"));
        }
    }

    /** Where the picture layout of a template has its picture and words, in points of a slide of 720 by 540. */
    private Path withPicture(Rectangle2D picture, Rectangle2D words, Path file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
                if (layout.getType() == SlideLayout.PIC_TX) {
                    PptxDeck.placeholders(layout, Set.of(Placeholder.PICTURE))
                            .get(0)
                            .setAnchor(picture);
                    PptxDeck.placeholders(layout, PptxDeck.TEXTS).get(0).setAnchor(words);
                }
            }
            show.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "large, 20,60,480,470, 510,60,190,470, true",
        "tall, 380,10,320,520, 20,120,340,300, true",
        "tall, 300,10,410,525, 20,120,260,380, true",
        "under the words, 0,0,720,540, 40,300,300,200, false",
        "no room for words, 20,60,600,470, 630,60,80,20, false"
    })
    void aPlaceForPicturesIsUsedWhereItIsOfUse(
            String name, int x, int y, int w, int h, int tx, int ty, int tw, int th, boolean used) throws Exception {
        Path template = withPicture(
                new Rectangle2D.Double(x, y, w, h), new Rectangle2D.Double(tx, ty, tw, th), folder.resolve("t.pptx"));
        Path file = folder.resolve("a.pptx");
        write(template, file);
        PptxParts.check(file);
        try (XMLSlideShow show = PptxExportTest.open(file)) {
            XSLFSlide map = show.getSlides().get(1);
            assertEquals(used, map.getSlideLayout().getType() == SlideLayout.PIC_TX, name);
            Rectangle2D at = PptxExportTest.pictures(map).get(0).getAnchor();
            assertTrue(new Rectangle2D.Double(0, 0, 720, 540).contains(at), name + at);
            assertTrue(!used || new Rectangle2D.Double(x - 1, y - 1, w + 2, h + 2).contains(at), name + at);
            map.getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(XSLFTextShape.class::cast)
                    .filter(shape -> shape.getTextType() == null || !PptxDeck.TITLES.contains(shape.getTextType()))
                    .forEach(shape -> assertFalse(
                            shape.getAnchor().intersects(at), name + ": words on the map: " + shape.getText()));
            PptxExportTest.fits(map);
        }
    }

    @Test
    void aTemplateWithoutAnyPlaceholderIsStillOfUse() throws Exception {
        Path template = folder.resolve("bare.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(template)) {
            for (XSLFSlideLayout layout : show.getSlideMasters().get(0).getSlideLayouts()) {
                List.of(layout.getPlaceholders()).forEach(layout::removeShape);
            }
            show.write(out);
        }
        Path file = folder.resolve("a.pptx");
        StoryWritten written = write(template, file);
        PptxParts.check(file);
        assertTrue(written.remarks().stream().anyMatch(text -> text.zh().contains("占位符")));
        try (XMLSlideShow show = PptxExportTest.open(file)) {
            assertEquals(1, PptxExportTest.pictures(show.getSlides().get(1)).size());
            PptxExportTest.caveats(PptxExportTest.text(show.getSlides().get(1)), Language.ZH);
        }
    }

    @Test
    void theMastersOwnFontsAndSizeOfTypeStay() throws Exception {
        Path template = folder.resolve("fonts.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(template)) {
            var fonts = show.getSlideMasters()
                    .get(0)
                    .getTheme()
                    .getXmlObject()
                    .getThemeElements()
                    .getFontScheme();
            fonts.getMajorFont().getEa().setTypeface("方正小标宋");
            fonts.getMinorFont().getEa().setTypeface("仿宋");
            show.write(out);
        }
        Path file = folder.resolve("a.pptx");
        write(template, file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String theme = PptxExportTest.read(zip, "ppt/theme/theme1.xml");
            assertTrue(theme.contains("方正小标宋") && theme.contains("仿宋") && !theme.contains("微软雅黑"));
            String slide = PptxExportTest.read(zip, "ppt/slides/slide2.xml");
            assertFalse(slide.contains("<a:latin") || slide.contains("<a:ea"), "no font is forced");
        }
        try (XMLSlideShow show = PptxExportTest.open(file)) {
            var title = PptxDeck.placeholders(show.getSlides().get(1), PptxDeck.TITLES)
                    .get(0);
            assertFalse(title.getTextParagraphs()
                    .get(0)
                    .getTextRuns()
                    .get(0)
                    .getXmlObject()
                    .toString()
                    .contains("sz="));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void refused(Path template, String said) throws IOException {
        Path file = folder.resolve("out.pptx");
        ExportException refused = assertThrows(ExportException.class, () -> write(template, file));
        assertTrue(refused.text().zh().contains(said), refused.text().zh());
        assertFalse(refused.text().en().isEmpty());
        assertFalse(Files.exists(file));
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(template().toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private Path zip(String name, Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return file;
    }
}
