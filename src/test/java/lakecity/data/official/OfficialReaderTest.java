package lakecity.data.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lakecity.data.PackException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of an invented city, sound and hostile. */
class OfficialReaderTest {
    private static final String TEXT = """
            青禾市发展规划
            目  录
            第一篇 总则 ........ 1
            第一章 背景
            第二章 水与绿
            第一篇 总则
            　　总则的话。
            第一章 背景
            背景的话。
            第二章　水与绿
            第一节 镜池
            镜池的话。
            第一章所说的背景，仍然有效。
            一、治水
            （一）清淤。每年一次。
            （二）引水
            引水的话。
            第二节 绿道
            绿道的话。
            第二篇 保障
            第三章 投资
            钱的话。
            """;

    @TempDir
    Path folder;

    private OfficialText read(String name, byte[] bytes) throws IOException, PackException {
        return OfficialReader.read(Files.write(folder.resolve(name), bytes));
    }

    private OfficialText read(String text) throws IOException, PackException {
        return read("规划.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private String fault(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        PackException e = assertThrows(PackException.class, () -> OfficialReader.read(file));
        assertEquals(name, e.issue().file(), "no folder in it");
        assertFalse(e.issue().remedy().zh().isEmpty());
        return e.issue().reason().zh();
    }

    @Test
    void theHeadingsMakeATree() throws Exception {
        OfficialText text = read(TEXT);
        assertEquals(
                List.of(
                        "", "第一篇 总则", "第一章 背景", "第二章 水与绿", "第一节 镜池", "一、治水", "（一）清淤", "（二）引水", "第二节 绿道", "第二篇 保障",
                        "第三章 投资"),
                text.chapters().stream().map(Chapter::title).toList());
        Chapter dredging = text.chapters().get(6);
        assertEquals("第一篇 总则 / 第二章 水与绿 / 第一节 镜池 / 一、治水 / （一）清淤", dredging.path());
        assertEquals("每年一次。", dredging.text());
        String whole = text.whole(text.chapters().get(3));
        assertTrue(whole.contains("第一章所说的背景") && whole.contains("绿道的话") && !whole.contains("钱的话"), whole);
        assertEquals("规划.txt", text.name());
    }

    @Test
    void aReferenceFindsItsChapter() throws Exception {
        OfficialText text = read(TEXT);
        assertEquals("第二章 水与绿", text.byReference("第二章").orElseThrow().title());
        assertEquals("第二节 绿道", text.byReference("第2章第二节").orElseThrow().title());
        assertEquals("第三章 投资", text.byReference("第二篇 第三章").orElseThrow().title());
        assertEquals("第三章 投资", text.byReference("投资").orElseThrow().title());
        assertTrue(text.byReference("第九章").isEmpty());
        assertTrue(text.byReference("").isEmpty());
        assertEquals(103, Numbering.value("一百零三"));
        assertEquals(12, Numbering.value("十二"));
        assertEquals(12, Numbering.value("１２"));
        assertEquals(20, Numbering.value("二十"));
    }

    @Test
    void textInEveryUsualEncoding() throws Exception {
        List<Chapter> expected = read(TEXT).chapters();
        assertEquals(
                expected,
                read("a.txt", TEXT.getBytes(Charset.forName("GB18030"))).chapters());
        assertEquals(
                expected,
                read("b.TXT", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .chapters());
        assertEquals(
                expected,
                read("c.txt", TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))
                        .chapters());
        assertEquals(
                expected, read("d.txt", TEXT.getBytes(StandardCharsets.UTF_16)).chapters());
    }

    @Test
    void markdownAndTextsWithoutHeadings() throws Exception {
        OfficialText text = read("x.md", "# 甲\n话\n## 乙\n话".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of("甲", "甲 / 乙"),
                text.chapters().stream().map(Chapter::path).toList());
        assertEquals(1, read("只有一句话。").chapters().size());
    }

    @Test
    void aWordFile() throws Exception {
        Path file = folder.resolve("规划.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            TEXT.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.createTable(1, 1).getRow(0).getCell(0).setText("表中的话");
            document.write(out);
        }
        OfficialText text = OfficialReader.read(file);
        assertEquals(11, text.chapters().size());
        assertTrue(text.chapters().get(10).text().contains("表中的话"));
    }

    @Test
    void hostileFilesAreRefusedInASentence() throws Exception {
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        assertTrue(fault("noise.txt", noise).contains("不是文本"));
        assertTrue(fault("zero.txt", new byte[5000]).contains("不是文本"));
        assertTrue(fault("empty.txt", new byte[0]).contains("没有文字"));
        assertTrue(fault("noise.docx", noise).contains("无法读取"));
        assertTrue(fault("x.exe", noise).contains("不支持"));
        assertTrue(fault("long.txt", "长\n".repeat(2_600_000).getBytes(StandardCharsets.UTF_8))
                .contains("过长"));
        Path gone = folder.resolve("gone.txt");
        assertTrue(assertThrows(PackException.class, () -> OfficialReader.read(gone))
                .issue()
                .reason()
                .zh()
                .contains("不在原处"));
        Path directory = Files.createDirectory(folder.resolve("folder.txt"));
        assertThrows(PackException.class, () -> OfficialReader.read(directory));
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(8L << 30);
        }
        assertTrue(assertThrows(PackException.class, () -> OfficialReader.read(huge))
                .issue()
                .reason()
                .zh()
                .contains("过大"));
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        Path bomb = folder.resolve("bomb.docx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(bomb) < 1 << 20);
        PackException e = assertThrows(PackException.class, () -> OfficialReader.read(bomb));
        assertTrue(e.issue().reason().zh().contains("解压"), e.issue().reason().zh());
    }

    @Test
    void manyHeadingsAndLongLinesTakeNoTime() throws Exception {
        assertTrue(read("第一章 甲\n".repeat(200_000) + "完").chapters().size() <= Headings.MOST + 1);
        assertFalse(read("（一）" + "甲".repeat(2_000_000)).chapters().isEmpty());
        assertFalse(read("第一章" + " ".repeat(1_000_000) + "x").chapters().isEmpty());
    }

    @Test
    void aPdfIsReadByParagraphs() throws Exception {
        OfficialText text = read("规划.pdf", pdf(TEXT.lines().toList(), ""));
        assertTrue(text.chapters().stream().anyMatch(chapter -> chapter.title().contains("水与绿")), "chapters");
        assertTrue(text.chapters().stream().anyMatch(chapter -> chapter.text().contains("背景的话。")), "texts");
    }

    @Test
    void lockedBrokenAndEmptyPdfsAreRefused() throws Exception {
        byte[] sound = pdf(List.of("第一章 背景"), "");
        assertThrows(PackException.class, () -> read("a.pdf", pdf(List.of("第一章 背景"), "secret")));
        assertThrows(PackException.class, () -> read("b.pdf", Arrays.copyOf(sound, sound.length / 2)));
        assertThrows(PackException.class, () -> read("c.pdf", pdf(List.of(), "")));
        assertThrows(PackException.class, () -> read("d.pdf", new byte[] {'%', 'P', 'D', 'F'}));
    }

    private static byte[] pdf(List<String> lines, String password) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream font =
                        OfficialReaderTest.class.getResourceAsStream("/lakecity/fonts/NotoSansSC-Regular.ttf")) {
            PDType0Font face = PDType0Font.load(document, font, true);
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 740;
                for (String line : lines) {
                    content.beginText();
                    content.setFont(face, 12);
                    content.newLineAtOffset(60, y);
                    content.showText(line.replace('\u3000', ' '));
                    content.endText();
                    y -= 30;
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
