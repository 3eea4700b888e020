package lakecity.export;

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
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import lakecity.i18n.Language;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                (name, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("presentation.main+xml", "presentation.macroEnabled.main+xml")
                        .getBytes(StandardCharsets.UTF_8));
        typed.computeIfPresent(
                "[Content_Types].xml",
                (name, bytes) -> (new String(bytes, StandardCharsets.UTF_8) + "<!-- macroEnabled -->")
                        .getBytes(StandardCharsets.UTF_8));
        refused(zip("macro2.pptx", typed), "宏");
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
